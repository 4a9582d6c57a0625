package dk.maanedsbog.demo;

import java.util.Optional;

/** Writes activities and the placement orders that led to them, or to nothing. */
final class ActivityRows {
    private static final double ORDERED = 0.8;
    private static final double MEDIAN_WAIT = 25;
    private static final double WAIT_SPREAD = 0.85;

    private final CsvFile activities;
    private final CsvFile placements;
    private final Timeline timeline;
    private int activityNumber;
    private int placementNumber;

    ActivityRows(Tables tables, Timeline timeline) {
        this.activities = tables.of(Table.FORLOEB);
        this.placements = tables.of(Table.PLACERINGER);
        this.timeline = timeline;
    }

    void write(RecordedCase recorded, Dice dice) {
        for (Activity activity : recorded.activities()) {
            boolean started = timeline.known(activity.from());
            boolean agreed = activity.from() <= timeline.dataUntil() + 10 && dice.chance(0.5);
            int number = 0;
            if (started || agreed && activity.type().needsPlacement()) {
                number = ++activityNumber;
                activity(recorded.file(), activity, number);
            }
            if (activity.type().needsPlacement() && activity.from() >= timeline.leadStart()) {
                placement(recorded, activity, number, dice);
            }
        }
    }

    private void activity(CaseFile file, Activity activity, int number) {
        activities
                .id(Id.ACTIVITY, number)
                .id(Id.CASE, file.number())
                .text(activity.type().code())
                .date(activity.from())
                .dateUpTo(Activity.NO_DAY - 1, activity.planned())
                .dateUpTo(timeline.dataUntil(), activity.to())
                .number(activity.hours());
        company(activity);
        activities.endRow();
    }

    private void company(Activity activity) {
        if (activity.company() > 0) {
            activities.id(Id.COMPANY, activity.company());
        } else {
            activities.blank();
        }
    }

    private void placement(RecordedCase recorded, Activity activity, int number, Dice dice) {
        int wait = dice.skewed(MEDIAN_WAIT, WAIT_SPREAD, 1, 500);
        int referred = DanishDays.openBefore(activity.from() - wait);
        Optional<Employee> consultant =
                timeline.known(referred)
                        ? recorded.duties().consultantOn(referred)
                        : Optional.empty();
        if (consultant.isEmpty()) {
            return;
        }
        boolean placed = dice.chance(ORDERED);
        int begun = placed ? activity.from() : Activity.NO_DAY;
        // Orders that come to nothing are withdrawn, at the latest when the citizen has begun by
        // another way; a few citizens are sent home again.
        int withdrawn = Activity.NO_DAY;
        if (!placed) {
            int late = DanishDays.openFrom(referred + dice.skewed(30, 0.7, 3, 200));
            int needless = Math.min(activity.from(), recorded.file().closed());
            withdrawn = Math.max(referred, Math.min(late, needless));
        } else if (dice.chance(0.015)) {
            withdrawn = DanishDays.openFrom(begun + dice.between(2, 20));
        }
        placements
                .id(Id.PLACEMENT, ++placementNumber)
                .id(Id.CASE, recorded.file().number())
                .id(Id.EMPLOYEE, consultant.get().number())
                .date(referred)
                .dateUpTo(timeline.dataUntil(), begun)
                .dateUpTo(timeline.dataUntil(), withdrawn);
        if (placed && number > 0) {
            placements.id(Id.ACTIVITY, number);
        } else {
            placements.blank();
        }
        placements.endRow();
    }
}
