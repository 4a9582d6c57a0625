package dk.maanedsbog.pull.internal;

import java.time.Duration;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Runs one step of a pull and tells its rows and time. */
final class PullTasklet implements Tasklet {

    private final PullRun run;
    private final String label;
    private final PullStep work;

    PullTasklet(PullRun run, String label, PullStep work) {
        this.run = run;
        this.label = label;
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution history, ChunkContext context) throws Exception {
        long start = System.nanoTime();
        run.stepBegun(label);
        var rows = new StepRows(history);
        work.run(run, rows);
        run.stepDone(label, rows.handled(), Duration.ofNanos(System.nanoTime() - start));
        return RepeatStatus.FINISHED;
    }
}
