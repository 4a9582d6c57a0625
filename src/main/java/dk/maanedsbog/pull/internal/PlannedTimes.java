package dk.maanedsbog.pull.internal;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Planned moments one after the other. The next one follows the last one planned, not the present:
 * so moments that every node slept through come one by one when the first is up again.
 *
 * @param next the first planned moment after another; empty when nothing is planned
 */
record PlannedTimes(Optional<UnaryOperator<Instant>> next) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return next.map(times -> times.apply(done.getExecution().getExecutionTime())).orElse(NEVER);
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return next.map(times -> times.apply(now)).orElse(NEVER);
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }

    @Override
    public boolean isDisabled() {
        return next.isEmpty();
    }
}
