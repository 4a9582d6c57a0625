package dk.maanedsbog.demo;

/**
 * Writes the weeks in which a citizen gets a benefit, with its code; weeks without are left out.
 */
final class BenefitWeeks {
    private static final int STUDENT_GRANT = 651;
    private static final int MIDWEEK = 2;
    private static final int SUNDAY = 6;

    private final CsvFile file;
    private final Timeline timeline;

    BenefitWeeks(Tables tables, Timeline timeline) {
        this.file = tables.of(Table.YDELSESUGER);
        this.timeline = timeline;
    }

    void write(RecordedCase recorded) {
        CaseFile caseFile = recorded.file();
        int first = Math.max(caseFile.opened(), timeline.leadStart());
        int last = Math.min(caseFile.closed(), timeline.dataUntil());
        int next = 0;
        for (int monday = DanishDays.monday(first); monday + MIDWEEK <= last; monday += 7) {
            int day = monday + MIDWEEK;
            if (day < first || !timeline.known(monday + SUNDAY)) {
                continue;
            }
            while (next < recorded.activities().size()
                    && recorded.activities().get(next).to() < day) {
                next++;
            }
            int code = code(recorded, next, day);
            if (code > 0) {
                file.id(Id.CITIZEN, recorded.citizen().number()).week(monday).number(code).endRow();
            }
        }
    }

    /** The code of the week, or 0 when a wage has replaced the benefit. */
    private static int code(RecordedCase recorded, int next, int day) {
        CaseFile caseFile = recorded.file();
        int benefit = caseFile.programme().benefit(caseFile.categoryOn(day));
        int digit = 0;
        for (int i = next; i < recorded.activities().size(); i++) {
            Activity activity = recorded.activities().get(i);
            if (activity.from() > day) {
                break;
            }
            if (activity.on(day)) {
                if (activity.type().replacesBenefit()) {
                    return 0;
                }
                if (activity.type() == ActivityType.EDUCATION) {
                    return STUDENT_GRANT;
                }
                digit = Math.max(digit, digit(caseFile.programme(), activity));
            }
        }
        return benefit + digit;
    }

    private static int digit(Programme programme, Activity activity) {
        int digit = activity.type().benefitDigit();
        // Sickness benefit has no code for community work; its last one means partly recovered.
        if (programme == Programme.OTHER && activity.type() == ActivityType.COMMUNITY_WORK) {
            return 0;
        }
        boolean publicEmployer = activity.type().needsPlacement() && activity.company() % 4 == 0;
        return publicEmployer ? digit + 1 : digit;
    }
}
