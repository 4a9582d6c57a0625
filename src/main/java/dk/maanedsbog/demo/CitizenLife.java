package dk.maanedsbog.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the citizens of the job centre: who they are and when they have a case.
 *
 * <p>Lives begin long before the first month and are kept when they touch the recorded days, so the
 * first month looks like any other.
 */
final class CitizenLife {
    private static final int YEAR = 365;
    private static final int LONGEST_STAY = 12 * YEAR;
    private static final int EARLIEST = 18 * YEAR;
    private static final int[] PROGRAMME_WEIGHTS = {60, 22, 12, 6};
    private static final String[] LANGUAGES = {"A1", "A2", "A2", "B1", "B1", "B2"};

    private final long seed;
    private final Timeline timeline;
    private final CaseStory stories;
    private int cases;

    CitizenLife(long seed, Timeline timeline) {
        this.seed = seed;
        this.timeline = timeline;
        this.stories = new CaseStory();
    }

    Citizen draw(int number) {
        Dice dice = Dice.of(seed, "citizen", number);
        while (true) {
            Programme first = Programme.values()[dice.weighted(PROGRAMME_WEIGHTS)];
            boolean male = dice.chance(0.5);
            int began = dice.between(timeline.leadStart() - EARLIEST, timeline.dataUntil());
            List<CaseFile> recorded = cases(dice, first, male, began);
            if (!recorded.isEmpty()) {
                return citizen(dice, number, male, first, began, recorded);
            }
        }
    }

    private Citizen citizen(
            Dice dice, int number, boolean male, Programme first, int began, List<CaseFile> files) {
        boolean newcomer = first == Programme.INTEGRATION;
        int age =
                switch (first) {
                    case EDUCATION_BENEFIT -> dice.between(18, 24);
                    case INTEGRATION -> dice.between(18, 52);
                    default -> dice.between(24, 54);
                };
        int born = began - age * YEAR - dice.between(0, YEAR);
        int arrived = began - dice.between(20, 110);
        String language = newcomer ? dice.pick(LANGUAGES) : "";
        return new Citizen(number, male, newcomer, born, began, arrived, language, files);
    }

    private List<CaseFile> cases(Dice dice, Programme first, boolean male, int began) {
        int stay = dice.skewed(stayMedian(first), 0.5, YEAR / 2, LONGEST_STAY);
        List<CaseFile> recorded = new ArrayList<>(3);
        Programme programme = first;
        int opens = DanishDays.openFrom(began);
        while (opens < began + stay && timeline.known(opens)) {
            int length = caseLength(dice, programme);
            int closes = DanishDays.openFrom(opens + length);
            Exit exit = stories.exit(dice, programme, male);
            if (closes >= timeline.leadStart()) {
                recorded.add(stories.draw(dice, ++cases, programme, male, opens, closes, exit));
            }
            if (exit.leavesTown()) {
                break;
            }
            opens = DanishDays.openFrom(closes + dice.skewed(85, 0.9, 15, 3 * YEAR));
            programme = programme == Programme.INTEGRATION ? Programme.CASH_BENEFIT : programme;
        }
        return recorded;
    }

    private static int stayMedian(Programme first) {
        return switch (first) {
            case INTEGRATION -> 6 * YEAR;
            case EDUCATION_BENEFIT -> 5 * YEAR;
            default -> 7 * YEAR;
        };
    }

    private static int caseLength(Dice dice, Programme programme) {
        return switch (programme) {
            case INTEGRATION -> dice.skewed(3.2 * YEAR, 0.4, YEAR / 2, 6 * YEAR);
            case CASH_BENEFIT -> dice.skewed(1.9 * YEAR, 0.7, 40, 6 * YEAR);
            case EDUCATION_BENEFIT -> dice.skewed(1.4 * YEAR, 0.6, 40, 4 * YEAR);
            case OTHER -> dice.skewed(1.2 * YEAR, 0.6, 30, 4 * YEAR);
        };
    }
}
