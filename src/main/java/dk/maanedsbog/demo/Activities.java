package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the activities of a case: one main track, and others beside it. */
final class Activities {
    /** No one plans further ahead than this after the last known day. */
    private static final int HORIZON = 120;

    private final long seed;
    private final Timeline timeline;
    private final MainTrack track;
    private final int companies;

    Activities(long seed, Timeline timeline, int companies) {
        this.seed = seed;
        this.timeline = timeline;
        this.companies = companies;
        this.track = new MainTrack(companies);
    }

    /** In the order of their first day. */
    List<Activity> of(Citizen citizen, CaseFile file) {
        Dice dice = Dice.of(seed, "activities", file.number());
        int last = Math.min(file.closed(), timeline.dataUntil() + HORIZON);
        List<Activity> all = new ArrayList<>(track.draw(dice, citizen, file, last));
        List<Activity> main = List.copyOf(all);
        beside(dice, ActivityType.GUIDANCE, 600, main, file, last, all);
        beside(dice, ActivityType.MENTOR, 1100, main, file, last, all);
        beside(dice, ActivityType.ORDINARY_HOURS, 800, main, file, last, all);
        all.removeIf(activity -> activity.to() < timeline.leadStart());
        all.sort(Comparator.comparingInt(Activity::from));
        return all;
    }

    private void beside(
            Dice dice,
            ActivityType type,
            int pause,
            List<Activity> main,
            CaseFile file,
            int last,
            List<Activity> all) {
        int day = file.opened() + dice.skewed(pause, 0.9, 10, 2000);
        while (day < last) {
            int from = DanishDays.openFrom(day);
            int length = dice.between(28, 160);
            int planned = from + length - 1;
            int to = Math.min(planned, file.closed());
            if (to >= from && !inWork(main, from)) {
                int company = type.atCompany() ? dice.between(1, companies) : 0;
                all.add(new Activity(type, from, to, planned, dice.between(2, 12), company));
            }
            day = from + length + dice.skewed(pause, 0.9, 10, 2000);
        }
    }

    private static boolean inWork(List<Activity> main, int day) {
        for (Activity activity : main) {
            if (activity.on(day)) {
                return switch (activity.type()) {
                    case JOB, EDUCATION, TRAINING_JOB, TRAINING_SCHOOL -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
