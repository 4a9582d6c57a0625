package dk.maanedsbog.demo;

/** Writes rows with exactly one fault each, on ids that nothing else refers to. */
final class BadRowWriter {
    /** The good rows that a bad one is written next to. */
    record Near(int citizen, int caseNumber, Membership membership) {
        Employee employee() {
            return membership.employee();
        }
    }

    private static final String NOT_A_DAY = "2024-02-31";
    private static final String NOT_A_NUMBER = "ca. 20";
    private static final String LONG_ID = "KONVERTERET-".repeat(6);
    private static final String SCIENTIFIC_ID = "1,20386E+09";

    private final Tables tables;
    private final int today;
    private int written;

    BadRowWriter(Tables tables, Timeline timeline) {
        this.tables = tables;
        this.today = timeline.dataUntil();
    }

    /** Says whether the row could be written here; if not, it can a little later. */
    boolean write(Table table, Fault fault, Near near) {
        CsvFile file = tables.of(table);
        if (fault == Fault.SAME_KEY) {
            return file.repeatRow();
        }
        String id = id(fault);
        switch (table) {
            case MEDARBEJDERE -> file.text(id).text("Vikar Udefra").blank().text("vikar");
            case ANSAETTELSER -> employment(file, fault, near.membership());
            case BORGERE -> citizen(file, fault, id);
            case SAGER -> caseFile(file, fault, id, near);
            case SAGSANSVAR -> responsibility(file, fault, near);
            case VISITATIONER -> category(file, fault, near);
            case PLACERINGER -> placement(file, fault, id, near);
            case FORLOEB -> activity(file, fault, id, near);
            case SAMTALER -> conversation(file, fault, id, near);
            case VIRKSOMHEDSBESOEG ->
                    file.text(id)
                            .id(Id.EMPLOYEE, near.employee().number())
                            .id(Id.COMPANY, 1)
                            .date(today + 5)
                            .text("fysisk")
                            .text("Nyt samarbejde");
            case YDELSESUGER -> file.text(id).week(DanishDays.monday(today) - 21).number(700);
            case LOENTIMER ->
                    file.id(Id.CITIZEN, near.citizen()).text("2015-01").text(NOT_A_NUMBER);
            case PROGRESSION ->
                    file.text(id)
                            .id(Id.CITIZEN, near.citizen())
                            .text("FIP")
                            .text("Motivation")
                            .text("borger")
                            .number(4)
                            .text(NOT_A_DAY);
            default -> throw new IllegalArgumentException("No bad rows in " + table.title());
        }
        file.endBadRow();
        return true;
    }

    private String id(Fault fault) {
        written++;
        return switch (fault) {
            case SCIENTIFIC_ID -> SCIENTIFIC_ID;
            case LONG_ID -> LONG_ID;
            default -> "X" + written;
        };
    }

    private static void employment(CsvFile file, Fault fault, Membership before) {
        int from = before.from();
        file.id(Id.EMPLOYEE, before.employee().number()).id(Id.TEAM, before.team().number());
        if (fault == Fault.OVERLAPPING_EMPLOYMENT) {
            file.date(from).date(from + 20);
        } else {
            // Lies before the employment, so that it overlaps nothing and only its order is wrong.
            file.date(from - 40).date(from - 60);
        }
    }

    private void citizen(CsvFile file, Fault fault, String id) {
        file.text(id).text(fault == Fault.WRONG_DATE ? NOT_A_DAY : "1990-05-17").text("K");
        file.blank().blank().blank();
    }

    private void caseFile(CsvFile file, Fault fault, String id, Near near) {
        file.text(id).id(Id.CITIZEN, near.citizen());
        file.text(fault == Fault.UNKNOWN_CODE ? "ledighedsydelse" : "andet");
        if (fault == Fault.WRONG_DATE) {
            file.text(NOT_A_DAY);
        } else {
            file.date(today - 300);
        }
        file.date(today - 200).text("andet");
    }

    private void responsibility(CsvFile file, Fault fault, Near near) {
        file.id(Id.CASE, near.caseNumber());
        if (fault == Fault.UNKNOWN_ID) {
            file.text("X99");
        } else {
            file.id(Id.EMPLOYEE, near.employee().number());
        }
        int to = fault == Fault.END_BEFORE_START ? today - 130 : today - 80;
        file.text(near.employee().role().code()).text("nej").date(today - 100).date(to);
    }

    private void category(CsvFile file, Fault fault, Near near) {
        boolean unknown = fault == Fault.UNKNOWN_CODE;
        file.id(Id.CITIZEN, near.citizen()).text(unknown ? "matchgruppe 2" : "jobparat");
        file.date(today - 100).date(unknown ? today - 90 : today - 110);
    }

    private void placement(CsvFile file, Fault fault, String id, Near near) {
        file.text(id);
        if (fault == Fault.UNKNOWN_ID) {
            file.text("X99");
        } else {
            file.id(Id.CASE, near.caseNumber());
        }
        int placed = fault == Fault.PLACED_BEFORE_REFERRED ? today - 90 : today - 40;
        file.id(Id.EMPLOYEE, near.employee().number());
        file.date(today - 60).date(placed).blank().blank();
    }

    private void activity(CsvFile file, Fault fault, String id, Near near) {
        file.text(id).id(Id.CASE, near.caseNumber()).text("virksomhedspraktik").date(today - 60);
        file.date(today - 20).date(fault == Fault.END_BEFORE_START ? today - 75 : today - 20);
        file.text(fault == Fault.WRONG_NUMBER ? NOT_A_NUMBER : "30").id(Id.COMPANY, 1);
    }

    private void conversation(CsvFile file, Fault fault, String id, Near near) {
        boolean late = fault == Fault.AFTER_THE_LAST_DAY;
        file.text(id).id(Id.CASE, near.caseNumber()).id(Id.EMPLOYEE, near.employee().number());
        file.date(late ? today + 4 : today - 4).text("Jobsamtale").text("fremmoede");
        file.text(late ? "afholdt" : "gennemført?");
    }
}
