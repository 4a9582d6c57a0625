package dk.maanedsbog.demo;

/** Knows how long activities are planned to last, how long they do, and how many hours a week. */
final class Lengths {
    private static final double JOBS_LOST_EARLY = 0.235;
    private static final int SHORTEST_INTERNSHIP = 4;
    private static final int LONGEST_INTERNSHIP = 13;

    int planned(Dice dice, ActivityType type) {
        return switch (type) {
            // The longer of two draws: most internships get all the weeks they may have.
            case INTERNSHIP -> 7 * Math.max(internshipWeeks(dice), internshipWeeks(dice));
            case WAGE_SUBSIDY -> 7 * dice.between(13, 26);
            case COMMUNITY_WORK -> 7 * dice.between(4, 13);
            case GUIDANCE -> 7 * dice.between(2, 10);
            case JOB -> jobDays(dice);
            case EDUCATION -> dice.skewed(220, 0.5, 40, 700);
            default -> 7 * dice.between(4, 20);
        };
    }

    /** Some end long before the plan, some are prolonged, most end as planned. */
    int real(Dice dice, ActivityType type, int planned) {
        return switch (type) {
            case JOB -> planned;
            case INTERNSHIP ->
                    switch (dice.weighted(9, 8, 6, 77)) {
                        case 0 -> Math.min(planned, dice.between(3, 27));
                        case 1 -> planned * dice.between(50, 95) / 100;
                        case 2 -> planned + dice.between(3, 28);
                        default -> planned;
                    };
            default -> dice.chance(0.15) ? planned * dice.between(30, 95) / 100 : planned;
        };
    }

    boolean withoutEnd(Dice dice, ActivityType type) {
        return type == ActivityType.INTERNSHIP && dice.chance(0.09);
    }

    int hours(Dice dice, ActivityType type) {
        return switch (type) {
            case INTERNSHIP, COMMUNITY_WORK -> dice.between(15, 37);
            case WAGE_SUBSIDY -> dice.between(25, 37);
            case JOB -> dice.chance(0.6) ? 37 : dice.between(15, 36);
            case TRAINING_JOB -> dice.between(25, 32);
            case TRAINING_SCHOOL, EDUCATION -> 37;
            default -> dice.between(6, 25);
        };
    }

    private static int internshipWeeks(Dice dice) {
        return dice.between(SHORTEST_INTERNSHIP, LONGEST_INTERNSHIP);
    }

    private static int jobDays(Dice dice) {
        return dice.chance(JOBS_LOST_EARLY) ? dice.between(6, 60) : dice.skewed(210, 0.6, 70, 900);
    }
}
