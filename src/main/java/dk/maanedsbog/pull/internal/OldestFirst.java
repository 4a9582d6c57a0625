package dk.maanedsbog.pull.internal;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets planned pulls begin in the order they were planned in, so that of moments which every node
 * slept through a later one is not published before an earlier one.
 */
final class OldestFirst {

    /** How soon an order that had to let an older one go first is looked at again. */
    static final Duration SOON = Duration.ofSeconds(5);

    private OldestFirst() {}

    /**
     * Whether an older planned pull is at work or about to begin; one that waits for its extract is
     * not, and holds nobody up.
     */
    static boolean yields(PullOrder order, SchedulerClient tasks, Instant now) {
        Instant due = now.plus(OrderedPull.FOR_ANOTHER);
        return order.planned().isPresent()
                && tasks
                        .getScheduledExecutionsForTask(
                                PullTasks.PULL.getTaskName(),
                                PullOrder.class,
                                ScheduledExecutionsFilter.all())
                        .stream()
                        .filter(other -> !other.getExecutionTime().isAfter(due))
                        .map(ScheduledExecution::getData)
                        .flatMap(other -> other.planned().stream())
                        .anyMatch(order.planned().get()::isAfter);
    }
}
