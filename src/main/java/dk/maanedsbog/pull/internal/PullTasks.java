package dk.maanedsbog.pull.internal;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.maanedsbog.configuration.ScheduleSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tasks that the nodes share: two that order a pull when one is planned, and the ordered pulls
 * themselves. A task whose node dies is taken up by another, or by the same one when it is back.
 */
@Configuration(proxyBeanMethods = false)
class PullTasks {

    static final TaskDescriptor<PullOrder> PULL = TaskDescriptor.of("pull", PullOrder.class);
    static final String MONTHLY = "plan-month";
    static final String WEEKLY = "plan-week";

    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    /** The same clock as everything else's. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer schedulerCustomizer() {
        return new DbSchedulerCustomizer() {
            /** Two nodes may run on one machine. */
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed(PullJournal.node()));
            }

            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new OrderText());
            }
        };
    }

    @Bean
    Task<PullOrder> pullTask(OrderedPull pulls, Clock clock) {
        return Tasks.custom(PULL)
                .onFailure(PullTasks::again)
                .onDeadExecution((dead, task) -> task.reschedule(dead, clock.instant()))
                .execute(
                        (task, context) ->
                                OldestFirst.yields(
                                                task.getData(),
                                                context.getSchedulerClient(),
                                                clock.instant())
                                        ? (done, same) ->
                                                same.reschedule(
                                                        done,
                                                        clock.instant().plus(OldestFirst.SOON))
                                        : pulls.run(task.getData()));
    }

    @Bean
    Task<Void> monthlyPlan(Settings settings) {
        ScheduleSettings schedule = settings.schedule();
        return plan(
                MONTHLY,
                schedule.monthly()
                        .map(
                                plan ->
                                        new Plan(
                                                at ->
                                                        PullTimes.next(
                                                                plan, schedule.workingDays(), at),
                                                PullTimes::monthBefore,
                                                plan.giveUpAfter())));
    }

    @Bean
    Task<Void> weeklyPlan(Settings settings) {
        return plan(
                WEEKLY,
                settings.schedule()
                        .weekly()
                        .map(
                                plan ->
                                        new Plan(
                                                at -> PullTimes.next(plan, at),
                                                PullTimes::weekBefore,
                                                plan.giveUpAfter())));
    }

    /** A recurring order: when, of which period, and how long a late extract is waited for. */
    private record Plan(
            UnaryOperator<Instant> next, Function<Instant, Period> period, Duration giveUpAfter) {

        PullOrder order(Instant planned) {
            return PullOrder.schedule(period.apply(planned), planned, planned.plus(giveUpAfter));
        }
    }

    private static Task<Void> plan(String name, Optional<Plan> plan) {
        var times =
                plan.<PlannedTimes>map(each -> new PlannedTimes(Optional.of(each.next())))
                        .orElseGet(() -> new PlannedTimes(Optional.empty()));
        return Tasks.recurring(name, times)
                .onFailure(PullTasks::sameMoment)
                .onDeadExecution(PullTasks::sameMoment)
                .execute(
                        (task, context) -> {
                            PullOrder order =
                                    plan.orElseThrow()
                                            .order(context.getExecution().getExecutionTime());
                            context.getSchedulerClient()
                                    .scheduleIfNotExists(
                                            PULL.instance(order.name())
                                                    .data(order)
                                                    .scheduledTo(order.plannedAt()));
                        });
    }

    /** A planned moment that was not dealt with to its end stays what it was, and due. */
    private static <T> void sameMoment(ExecutionComplete done, ExecutionOperations<T> task) {
        task.reschedule(done, done.getExecution().getExecutionTime());
    }

    private static <T> void again(ExecutionComplete done, ExecutionOperations<T> task) {
        task.reschedule(done, done.getTimeDone().plus(AFTER_A_FAILURE));
    }
}
