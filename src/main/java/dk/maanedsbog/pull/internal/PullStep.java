package dk.maanedsbog.pull.internal;

/** The work of one step. */
@FunctionalInterface
interface PullStep {

    /** Does the work and tells the rows it handled. */
    void run(PullRun run, StepRows rows) throws Exception;
}
