package dk.maanedsbog.pull.internal;

import dk.maanedsbog.extract.SourceRow;
import java.time.Duration;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells the rows and time of a step that reads in chunks. */
final class ReadProgress implements StepExecutionListener, ItemWriteListener<SourceRow> {

    private final PullRun run;
    private final String label;
    private long start;
    private long rows;

    ReadProgress(PullRun run, String label) {
        this.run = run;
        this.label = label;
    }

    @Override
    public void beforeStep(StepExecution history) {
        start = System.nanoTime();
        run.stepBegun(label);
    }

    @Override
    public void afterWrite(Chunk<? extends SourceRow> written) {
        rows += written.size();
        run.rowsSoFar(label, rows);
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
