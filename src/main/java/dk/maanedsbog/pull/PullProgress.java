package dk.maanedsbog.pull;

import java.time.Duration;

/** Hears of each step as it ends. Called from several threads. */
@FunctionalInterface
public interface PullProgress {

    /** Hears nothing. */
    PullProgress SILENT = (step, rows, time) -> {};

    void stepDone(String step, long rows, Duration time);
}
