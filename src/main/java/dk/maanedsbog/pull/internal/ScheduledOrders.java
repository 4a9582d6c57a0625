package dk.maanedsbog.pull.internal;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.Task;
import dk.maanedsbog.configuration.ScheduleSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.ExtractRefused;
import dk.maanedsbog.extract.ExtractSource;
import dk.maanedsbog.extract.SourceDescription;
import dk.maanedsbog.extract.SourceDescriptions;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.shared.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Puts orders where every node's scheduler finds them. */
@Service
class ScheduledOrders implements PullOrders {

    /** More than the clocks of two nodes differ by. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final SchedulerClient tasks;
    private final Settings settings;
    private final Clock clock;

    /** A node that does no pulls itself still puts orders where others find them. */
    ScheduledOrders(
            ObjectProvider<Scheduler> scheduler,
            DataSource store,
            Task<PullOrder> pull,
            Settings settings,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.tasks =
                scheduler.getIfAvailable() instanceof Scheduler running
                        ? running
                        : SchedulerClient.Builder.create(store, pull)
                                .serializer(new OrderText())
                                .build();
    }

    @Override
    public Answer order(Period period, boolean check, boolean provisional, String by) {
        if (settings.schedule().source().isEmpty()) {
            return Answer.NO_SOURCE;
        }
        Instant now = clock.instant();
        PullOrder order = PullOrder.person(period, check, provisional, by);
        if (tasks.scheduleIfNotExists(
                PullTasks.PULL.instance(order.name()).data(order).scheduledTo(now))) {
            return Answer.ORDERED;
        }
        return broughtForward(order, now) ? Answer.BROUGHT_FORWARD : Answer.AT_WORK;
    }

    /** Only what waits for longer: what is about to be picked, maybe by a node, is left alone. */
    private boolean broughtForward(PullOrder order, Instant now) {
        var task = PullTasks.PULL.instanceId(order.name());
        try {
            return tasks.getScheduledExecution(task)
                            .filter(waiting -> !waiting.isPicked())
                            .filter(waiting -> waiting.getExecutionTime().isAfter(now.plus(SOON)))
                            .isPresent()
                    && tasks.reschedule(task, now);
        } catch (TaskInstanceException begunMeanwhile) {
            return false;
        }
    }

    @Override
    public List<Coming> planned() {
        ScheduleSettings schedule = settings.schedule();
        Instant now = clock.instant();
        var planned = new ArrayList<Coming>();
        schedule.monthly()
                .map(plan -> PullTimes.next(plan, schedule.workingDays(), now))
                .ifPresent(at -> planned.add(coming(PullTimes.monthBefore(at), at)));
        schedule.weekly()
                .map(plan -> PullTimes.next(plan, now))
                .ifPresent(at -> planned.add(coming(PullTimes.weekBefore(at), at)));
        planned.sort(Comparator.comparing(Coming::at));
        return planned;
    }

    private static Coming coming(Period period, Instant at) {
        return new Coming(period, false, at, Optional.empty());
    }

    @Override
    public List<Coming> ordered() {
        return tasks
                .getScheduledExecutionsForTask(PullTasks.PULL.getTaskName(), PullOrder.class)
                .stream()
                .filter(task -> !task.isPicked())
                .map(ScheduledOrders::ordered)
                .sorted(Comparator.comparing(Coming::at))
                .toList();
    }

    private static Coming ordered(ScheduledExecution<PullOrder> task) {
        PullOrder order = task.getData();
        return new Coming(
                order.wanted(),
                order.check(),
                task.getExecutionTime(),
                Optional.ofNullable(order.by()));
    }

    @Override
    public Optional<ShownSource> source() {
        return settings.schedule()
                .source()
                .map(
                        source -> {
                            var described = described(source);
                            return new ShownSource(
                                    ExtractSource.shown(source.address()),
                                    source.description(),
                                    described.map(SourceDescription::name),
                                    described.map(each -> each.kind().code()));
                        });
    }

    private Optional<SourceDescription> described(ScheduleSettings.Source source) {
        try {
            return Optional.of(
                    SourceDescriptions.load(
                            settings.configFolder()
                                    .resolve("sources")
                                    .resolve(source.description() + ".yml")));
        } catch (ExtractRefused unreadable) {
            return Optional.empty();
        }
    }
}
