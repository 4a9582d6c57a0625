package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes the visits that consultants pay to companies, now and then two of them together. */
final class CompanyVisits {
    private static final String[] PURPOSES = {
        "Nyt samarbejde",
        "Opfølgning på praktik",
        "Trepartssamtale",
        "Aftale om løntilskud; ny periode",
        "Ordinære timer",
        ""
    };
    private static final String[] FORMS = {"fysisk", "telefon", "video", ""};

    private final long seed;
    private final CsvFile file;
    private final Timeline timeline;
    private final int companies;
    private int number;

    CompanyVisits(long seed, Tables tables, Timeline timeline, int companies) {
        this.seed = seed;
        this.file = tables.of(Table.VIRKSOMHEDSBESOEG);
        this.timeline = timeline;
        this.companies = companies;
    }

    void write(Staff staff, BadRows badRows) {
        List<Post> consultants = staff.postsOf(Role.CONSULTANT);
        LocalDate first = LocalDate.ofEpochDay(timeline.leadStart());
        LocalDate last = LocalDate.ofEpochDay(timeline.dataUntil());
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        int month = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusMonths(1)) {
            Dice dice = Dice.of(seed, "visits", month++);
            for (int i = 0; i < consultants.size(); i++) {
                month(dice, consultants, i, date);
            }
            badRows.writeVisits((double) month / months, staff);
        }
    }

    private void month(Dice dice, List<Post> consultants, int index, LocalDate month) {
        int from = DanishDays.day(month);
        int days = month.lengthOfMonth();
        int visits = (int) Math.round(dice.between(8, 15) * DanishDays.busyness(from));
        for (int i = 0; i < visits; i++) {
            int date = DanishDays.openFrom(from + dice.between(0, days - 1));
            int company = dice.between(1, companies);
            String form = FORMS[dice.weighted(80, 12, 6, 2)];
            String purpose = PURPOSES[dice.weighted(20, 40, 18, 8, 10, 4)];
            int other = (index + dice.between(1, consultants.size())) % consultants.size();
            boolean together = other != index && dice.chance(0.08);
            // The day after a month's last open day belongs to the next month or isn't known yet.
            if (date >= from + days || !timeline.known(date)) {
                continue;
            }
            number++;
            row(consultants.get(index).holderOn(date), company, date, form, purpose);
            if (together) {
                row(consultants.get(other).holderOn(date), company, date, form, purpose);
            }
        }
    }

    private void row(Employee employee, int company, int date, String form, String purpose) {
        file.id(Id.VISIT, number)
                .id(Id.EMPLOYEE, employee.number())
                .id(Id.COMPANY, company)
                .date(date)
                .text(form)
                .text(purpose)
                .endRow();
    }
}
