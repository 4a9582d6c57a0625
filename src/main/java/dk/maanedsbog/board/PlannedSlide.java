package dk.maanedsbog.board;

import java.util.List;

/**
 * A slide as a board plans it.
 *
 * @param key its kind, and a number for the second of a kind; a leader's order names slides by it
 * @param seconds how long it stands
 * @param indicators whose numbers it shows
 * @param belowGoal whose numbers it shows only when they miss their goal
 */
public record PlannedSlide(
        String key,
        SlideKind kind,
        String title,
        int seconds,
        List<Measure> indicators,
        List<Measure> belowGoal) {

    /** The shortest and the longest that a slide stands. */
    public static final int LEAST_SECONDS = 5;

    public static final int MOST_SECONDS = 120;

    /** More numbers than this nobody reads from three metres. */
    public static final int MOST_NUMBERS = 6;

    /** The same slide, standing so many seconds. */
    public PlannedSlide standing(int wanted) {
        return new PlannedSlide(key, kind, title, wanted, indicators, belowGoal);
    }
}
