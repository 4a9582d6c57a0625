package dk.maanedsbog.pull.internal;

import org.springframework.batch.core.step.StepContribution;

/** Counts a step's rows into the batch history. */
final class StepRows {

    private final StepContribution history;
    private long handled;

    StepRows(StepContribution history) {
        this.history = history;
    }

    /** Rows that came in, were kept, and were turned away. */
    void count(long read, long written, long rejected) {
        handled += read;
        history.getStepExecution().setReadCount(read);
        history.incrementWriteCount(written);
        history.incrementFilterCount(rejected);
    }

    long handled() {
        return handled;
    }
}
