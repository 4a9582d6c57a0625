package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.List;

/** Draws what a citizen mainly does from the opening of a case to its end, one thing at a time. */
final class MainTrack {
    private static final ActivityType[] CHOICES = {
        ActivityType.INTERNSHIP,
        ActivityType.WAGE_SUBSIDY,
        ActivityType.COMMUNITY_WORK,
        ActivityType.GUIDANCE,
        ActivityType.JOB,
        ActivityType.EDUCATION
    };
    private static final int[] MEN = {54, 7, 8, 5, 24, 4};
    private static final int[] WOMEN = {58, 7, 9, 11, 8, 5};
    private static final int[] MEN_NOT_READY = {48, 5, 13, 12, 13, 4};
    private static final int[] WOMEN_NOT_READY = {48, 4, 13, 19, 5, 4};

    private final Lengths lengths = new Lengths();
    private final int companies;

    MainTrack(int companies) {
        this.companies = companies;
    }

    List<Activity> draw(Dice dice, Citizen citizen, CaseFile file, int last) {
        List<Activity> track = new ArrayList<>();
        int ending = ending(dice, file);
        int day = DanishDays.openFrom(file.opened() + dice.between(5, 32));
        while (day < Math.min(ending, last)) {
            ActivityType type = CHOICES[dice.weighted(weights(citizen, file, day))];
            int from = afterHolidays(dice, type, day);
            if (from >= ending) {
                break;
            }
            Activity next = activity(dice, type, from, ending - 1);
            track.add(next);
            day = DanishDays.openFrom(next.to() + 1 + dice.skewed(9, 0.9, 0, 60));
        }
        addEnding(dice, file, ending, track);
        return track;
    }

    private static int[] weights(Citizen citizen, CaseFile file, int day) {
        if (file.categoryOn(day) == Category.ACTIVITY_READY) {
            return citizen.male() ? MEN_NOT_READY : WOMEN_NOT_READY;
        }
        return citizen.male() ? MEN : WOMEN;
    }

    /** Companies take few new people while their own are on holiday. */
    private static int afterHolidays(Dice dice, ActivityType type, int day) {
        if (type == ActivityType.GUIDANCE || dice.chance(DanishDays.busyness(day))) {
            return DanishDays.openFrom(day);
        }
        int late = day;
        int month = DanishDays.month(day);
        while (DanishDays.month(late) == month) {
            late++;
        }
        return DanishDays.openFrom(late + dice.between(0, 20));
    }

    private Activity activity(Dice dice, ActivityType type, int from, int limit) {
        int length = lengths.planned(dice, type);
        int real = lengths.real(dice, type, length);
        int to = Math.min(from + real - 1, limit);
        boolean open = type == ActivityType.JOB || lengths.withoutEnd(dice, type);
        int planned = open ? Activity.NO_DAY : from + length - 1;
        return new Activity(
                type, from, to, planned, lengths.hours(dice, type), company(dice, type));
    }

    private int company(Dice dice, ActivityType type) {
        return type.atCompany() ? dice.between(1, companies) : 0;
    }

    /** The first day of the job or education that the case ends with; else the day after it. */
    private static int ending(Dice dice, CaseFile file) {
        int length = file.closed() - file.opened();
        int share =
                switch (file.exit()) {
                    case JOB -> dice.skewed(150, 0.4, 75, 400);
                    case EDUCATION -> dice.skewed(290, 0.5, 60, 700);
                    case TRAINING_JOB -> dice.between(360, 720);
                    default -> 0;
                };
        int latest = Math.max(length * 3 / 4, 1);
        return share == 0
                ? file.closed() + 1
                : DanishDays.openFrom(file.closed() + 1 - Math.min(share, latest));
    }

    private void addEnding(Dice dice, CaseFile file, int ending, List<Activity> track) {
        int to = file.closed();
        if (ending > to) {
            return;
        }
        switch (file.exit()) {
            case JOB -> track.add(last(dice, ActivityType.JOB, ending, to, Activity.NO_DAY));
            case EDUCATION -> {
                int planned = ending + dice.between(300, 1200);
                track.add(last(dice, ActivityType.EDUCATION, ending, to, planned));
            }
            default -> addTraining(dice, ending, to, track);
        }
    }

    /** A basic training job goes to and fro between the company and the school. */
    private void addTraining(Dice dice, int from, int to, List<Activity> track) {
        int company = dice.between(1, companies);
        ActivityType type = ActivityType.TRAINING_JOB;
        int day = from;
        while (day <= to) {
            boolean school = type == ActivityType.TRAINING_SCHOOL;
            int end = Math.min(to, day + (school ? dice.between(25, 40) : dice.between(70, 110)));
            int hours = lengths.hours(dice, type);
            track.add(new Activity(type, day, end, end, hours, school ? 0 : company));
            type = school ? ActivityType.TRAINING_JOB : ActivityType.TRAINING_SCHOOL;
            day = end + 1;
        }
    }

    private Activity last(Dice dice, ActivityType type, int from, int to, int planned) {
        return new Activity(
                type, from, to, planned, lengths.hours(dice, type), company(dice, type));
    }
}
