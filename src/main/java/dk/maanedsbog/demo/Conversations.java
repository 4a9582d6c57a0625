package dk.maanedsbog.demo;

import java.util.Optional;

/** Writes the conversations of a case: held, missed, called off and, ahead of time, planned. */
final class Conversations {
    private static final int PLANNED_AHEAD = 42;
    private static final String[] TYPES = {
        "Jobsamtale", "Opfølgningssamtale", "CV-samtale", "Rådighedssamtale", "Anden samtale"
    };
    private static final String[] CONSULTANT_TYPES = {
        "Formidlingssamtale", "Formidlingssamtale", "Jobsamtale", "Opfølgningssamtale"
    };
    private static final String[] FORMS = {"fremmoede", "telefon", "video", ""};

    private final CsvFile file;
    private final Timeline timeline;
    private int number;

    Conversations(Tables tables, Timeline timeline) {
        this.file = tables.of(Table.SAMTALER);
        this.timeline = timeline;
    }

    void write(RecordedCase recorded, Dice dice) {
        // Some citizens are seen every week, others are nearly forgotten.
        int usual = dice.skewed(20, 0.55, 7, 110);
        int day = Math.max(recorded.file().opened(), timeline.leadStart()) + dice.between(0, usual);
        int last = Math.min(recorded.file().closed(), timeline.dataUntil() + PLANNED_AHEAD);
        while (day <= last) {
            int date = DanishDays.openFrom(day);
            if (date > last) {
                return;
            }
            if (dice.chance(DanishDays.busyness(date))) {
                conversation(recorded, dice, date);
            }
            if (!timeline.known(date)) {
                return;
            }
            boolean working = recorded.during(date, ActivityType.JOB);
            int pause = dice.between(usual / 2, usual * 3 / 2);
            day = date + (working ? pause * 2 : pause);
        }
    }

    private void conversation(RecordedCase recorded, Dice dice, int date) {
        // Who will be responsible on a day to come isn't known yet: today's is invited.
        int today = Math.min(date, timeline.dataUntil());
        if (today < recorded.file().opened()) {
            return;
        }
        Employee caseworker = recorded.duties().caseworkerOn(today);
        Optional<Employee> consultant = recorded.duties().consultantOn(today);
        boolean byConsultant = consultant.isPresent() && dice.chance(0.4);
        Employee host = byConsultant ? consultant.get() : caseworker;
        String type = dice.pick(byConsultant ? CONSULTANT_TYPES : TYPES);
        String form = FORMS[dice.weighted(66, 24, 8, 2)];
        String status = status(dice, date);
        number++;
        row(recorded, host, date, type, form, status);
        if (consultant.isPresent() && dice.chance(0.12)) {
            Employee guest = byConsultant ? caseworker : consultant.get();
            row(recorded, guest, date, type, form, status);
        }
    }

    private String status(Dice dice, int date) {
        if (!timeline.known(date)) {
            return dice.chance(0.95) ? "planlagt" : "aflyst";
        }
        return switch (dice.weighted(82, 9, 8, 1)) {
            case 0 -> "afholdt";
            case 1 -> "udeblevet";
            case 2 -> "aflyst";
            default -> "planlagt";
        };
    }

    private void row(
            RecordedCase recorded,
            Employee employee,
            int date,
            String type,
            String form,
            String status) {
        file.id(Id.CONVERSATION, number)
                .id(Id.CASE, recorded.file().number())
                .id(Id.EMPLOYEE, employee.number())
                .date(date)
                .text(type)
                .text(form)
                .text(status)
                .endRow();
    }
}
