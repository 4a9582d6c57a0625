package dk.maanedsbog.pull;

/** Runs pulls, one at a time. */
public interface Pulls {

    /**
     * Runs the pull to its end. When an earlier run of the same period was cut off, this run
     * finishes its work under the same revision; else it makes the next revision.
     *
     * @return how it ended; a refused extract is an outcome, not an exception
     */
    PullOutcome run(PullRequest request, PullProgress progress);
}
