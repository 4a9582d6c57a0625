package dk.maanedsbog.pull;

/** Runs pulls, one at a time. */
public interface Pulls {

    /**
     * Runs the pull to its end. When an earlier run of the same period was cut off, this run
     * finishes its work under the same revision; else it makes the next revision.
     *
     * @return how it ended; a refused extract is an outcome, not an exception
     */
    PullOutcome run(PullRequest request, PullOrigin origin, PullProgress progress);

    /** The same for somebody on the server's own terminal. */
    default PullOutcome run(PullRequest request, PullProgress progress) {
        return run(request, PullOrigin.TERMINAL, progress);
    }
}
