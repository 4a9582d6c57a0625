package dk.maanedsbog.pull.internal;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Gives a pull that dropped rows an outcome of its own, so that it never looks clean. */
final class RejectsOutcome implements JobExecutionListener {

    static final ExitStatus COMPLETED_WITH_REJECTS = new ExitStatus("COMPLETED WITH REJECTS");

    private final PullRun run;

    RejectsOutcome(PullRun run) {
        this.run = run;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED && run.rowsRejected() > 0) {
            execution.setExitStatus(COMPLETED_WITH_REJECTS);
        }
    }
}
