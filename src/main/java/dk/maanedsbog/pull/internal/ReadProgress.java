package dk.maanedsbog.pull.internal;

import java.time.Duration;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the rows and time of a step that reads in chunks. */
final class ReadProgress implements StepExecutionListener {

    private final PullRun run;
    private final String label;
    private long start;

    ReadProgress(PullRun run, String label) {
        this.run = run;
        this.label = label;
    }

    @Override
    public void beforeStep(StepExecution history) {
        start = System.nanoTime();
    }

    @Override
    public ExitStatus afterStep(StepExecution history) {
        if (history.getFailureExceptions().isEmpty()) {
            run.stepDone(
                    label, history.getReadCount(), Duration.ofNanos(System.nanoTime() - start));
        }
        return history.getExitStatus();
    }
}
