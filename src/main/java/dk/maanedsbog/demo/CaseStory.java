package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.List;

/** Draws what happens to a case: how it ends, its categories and the departments that carry it. */
final class CaseStory {
    private static final double MEN_JOB_READY = 0.83;
    private static final double WOMEN_JOB_READY = 0.73;

    /** Weights in the order of the exits. */
    private static final int[] MEN = {46, 18, 8, 3, 3, 2, 8, 2, 4, 6};

    private static final int[] WOMEN = {23, 24, 4, 4, 2, 9, 12, 2, 8, 12};

    Exit exit(Dice dice, Programme programme, boolean male) {
        Exit exit = Exit.values()[dice.weighted(male ? MEN : WOMEN)];
        boolean newcomer = programme == Programme.INTEGRATION;
        boolean newcomersOnly = exit == Exit.TRAINING_JOB || exit == Exit.REPATRIATED;
        return newcomersOnly && !newcomer ? Exit.JOB : exit;
    }

    CaseFile draw(
            Dice dice,
            int number,
            Programme programme,
            boolean male,
            int opened,
            int closed,
            Exit exit) {
        List<Readiness> readiness = readiness(dice, programme, male, opened, closed);
        List<Stint> stints = stints(dice, programme, readiness);
        addConsultant(dice, readiness.getLast().category(), opened, closed, stints);
        return new CaseFile(number, programme, opened, closed, exit, readiness, stints);
    }

    private static List<Readiness> readiness(
            Dice dice, Programme programme, boolean male, int opened, int closed) {
        List<Readiness> periods = new ArrayList<>(3);
        int from = opened;
        if (dice.chance(0.25) && closed - opened > 120) {
            int to = opened + dice.between(6, 45);
            periods.add(new Readiness(Category.UNKNOWN, from, to));
            from = to + 1;
        }
        Category category = category(dice, programme, male);
        Category next = category;
        if (category == Category.ACTIVITY_READY && dice.chance(0.3)) {
            next = Category.JOB_READY;
        } else if (category != Category.ACTIVITY_READY && dice.chance(0.07)) {
            next = Category.ACTIVITY_READY;
        }
        if (next != category && closed - from > 120) {
            int to = dice.between(from + 60, closed - 30);
            periods.add(new Readiness(category, from, to));
            periods.add(new Readiness(next, to + 1, closed));
        } else {
            periods.add(new Readiness(category, from, closed));
        }
        return periods;
    }

    private static Category category(Dice dice, Programme programme, boolean male) {
        if (programme == Programme.EDUCATION_BENEFIT) {
            return switch (dice.weighted(46, 14, 22, 18)) {
                case 0 -> Category.EDUCATION_READY;
                case 1 -> Category.PLAINLY_EDUCATION_READY;
                case 2 -> Category.JOB_READY;
                default -> Category.ACTIVITY_READY;
            };
        }
        boolean ready = dice.chance(male ? MEN_JOB_READY : WOMEN_JOB_READY);
        return ready ? Category.JOB_READY : Category.ACTIVITY_READY;
    }

    private static List<Stint> stints(Dice dice, Programme programme, List<Readiness> readiness) {
        List<Stint> stints = new ArrayList<>(3);
        for (Readiness period : readiness) {
            Department home = Department.of(programme, period.category());
            if (stints.isEmpty()) {
                stints.add(new Stint(home, period.from(), period.to()));
                continue;
            }
            Stint latest = stints.removeLast();
            // Not every new category moves the case: some caseworkers keep the citizen they know.
            if (home == latest.department() || dice.chance(0.4)) {
                stints.add(new Stint(latest.department(), latest.from(), period.to()));
            } else {
                stints.add(latest);
                stints.add(new Stint(home, period.from(), period.to()));
            }
        }
        return stints;
    }

    private static void addConsultant(
            Dice dice, Category category, int opened, int closed, List<Stint> stints) {
        double share = category == Category.ACTIVITY_READY ? 0.35 : 0.62;
        int from = DanishDays.openFrom(opened + dice.between(4, 30));
        if (dice.chance(share) && closed - from > 20) {
            stints.add(new Stint(Department.COMPANY_SERVICE, from, closed));
        }
    }
}
