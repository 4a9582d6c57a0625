package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.shared.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Tells whether a pull goes on from one that was cut off, and takes that one up again. */
@Component
class CutOffPulls {

    private final JobOperator operator;
    private final JobRepository history;
    private final Editions editions;
    private final HeldEditions held;

    CutOffPulls(JobOperator operator, JobRepository history, Editions editions, HeldEditions held) {
        this.operator = operator;
        this.history = history;
        this.editions = editions;
        this.held = held;
    }

    /** The newest revision when its own run was cut off on this same extract; else the next one. */
    int revision(PullRequest request, String fingerprint) {
        Optional<Standing> newest = newest(request.period());
        if (newest.isEmpty()) {
            return 1;
        }
        int revision = newest.get().revision();
        boolean sameExtract = ExtractFingerprint.same(newest.get().fingerprint(), fingerprint);
        return sameExtract && unfinished(parameters(request, revision, fingerprint))
                ? revision
                : revision + 1;
    }

    /** An edition's number and what it was made of. */
    private record Standing(int revision, String fingerprint) {}

    /** The newest revision of the period, seen or unseen. */
    private Optional<Standing> newest(Period period) {
        return Stream.concat(
                        editions.newest(period).stream()
                                .map(one -> new Standing(one.revision(), one.extractFingerprint())),
                        held.newest(period).stream()
                                .map(one -> new Standing(one.revision(), one.extractFingerprint())))
                .max(Comparator.comparingInt(Standing::revision));
    }

    private boolean unfinished(JobParameters parameters) {
        JobExecution last = history.getLastJobExecution(PullJobs.PULL, parameters);
        return last != null && last.getStatus() != BatchStatus.COMPLETED;
    }

    /** A run that still stands as running was killed: its lock would be held otherwise. */
    void recover(JobParameters parameters) {
        JobExecution last = history.getLastJobExecution(PullJobs.PULL, parameters);
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
        JobInstance begun = history.getJobInstance(PullJobs.PULL, parameters);
        if (last == null && begun != null) {
            // killed before its first execution was written, which Spring Batch can't go on from
            history.deleteJobInstance(begun);
        }
    }

    /**
     * What makes two runs the same: the period and the revision; a dry run is its own each time.
     */
    static JobParameters parameters(PullRequest request, int revision, String fingerprint) {
        var parameters =
                new JobParametersBuilder()
                        .addString("period", request.period().code())
                        .addLong("revision", (long) revision)
                        .addString("extract", fingerprint, false);
        if (request.check()) {
            parameters.addLong("checked", System.nanoTime());
        }
        return parameters.toJobParameters();
    }
}
