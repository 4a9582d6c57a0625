package dk.maanedsbog.pull;

import java.time.Duration;

/** Hears of each step as it begins and ends. Called from several threads. */
@FunctionalInterface
public interface PullProgress {

    /** Hears nothing. */
    PullProgress SILENT = (step, rows, time) -> {};

    void stepDone(String step, long rows, Duration time);

    default void stepBegun(String step) {}

    /** A step that reads row by row has come so far. */
    default void rowsSoFar(String step, long rows) {}
}
