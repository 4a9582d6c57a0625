package dk.maanedsbog.pull.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.maanedsbog.shared.Period;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Planned pulls that are due together begin with the one that was planned first. */
class OldestFirstTest {

    private static final Instant NOW = Instant.parse("2027-01-13T10:00:00Z");
    private static final PullOrder WEEK_52 = planned("2026-W52", "2026-12-31T05:00:00Z");
    private static final PullOrder DECEMBER = planned("2026-12", "2027-01-06T05:00:00Z");
    private static final PullOrder WEEK_53 = planned("2026-W53", "2027-01-07T05:00:00Z");

    private SingleConnectionDataSource store;
    private SchedulerClient tasks;

    @BeforeEach
    void store() {
        store = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
        Flyway.configure().dataSource(store).load().migrate();
        var pull = Tasks.custom(PullTasks.PULL).execute((task, run) -> new OnCompleteRemove<>());
        tasks = SchedulerClient.Builder.create(store, pull).serializer(new OrderText()).build();
    }

    @AfterEach
    void close() {
        store.destroy();
    }

    @Test
    void the_oldest_of_those_that_are_due_begins() {
        due(WEEK_52, NOW.plus(OrderedPull.FOR_ANOTHER));
        due(DECEMBER, NOW);
        due(WEEK_53, NOW.minusSeconds(1));
        assertThat(yields(WEEK_52)).isFalse();
        assertThat(yields(DECEMBER)).isTrue();
        assertThat(yields(WEEK_53)).isTrue();
    }

    @Test
    void one_that_is_at_work_is_let_go_first_too() {
        due(WEEK_52, NOW.minusSeconds(40));
        due(WEEK_53, NOW);
        JdbcClient.create(store)
                .sql("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'a'")
                .update();
        assertThat(yields(WEEK_52)).isFalse();
        assertThat(yields(WEEK_53)).isTrue();
    }

    @Test
    void one_that_waits_for_its_extract_holds_nobody_up() {
        due(DECEMBER, NOW.plus(Duration.ofMinutes(30)));
        due(WEEK_53, NOW);
        assertThat(yields(WEEK_53)).isFalse();
    }

    @Test
    void a_person_waits_for_no_plan_and_no_plan_for_a_person() {
        PullOrder person = PullOrder.person(Period.parse("2026-W51"), false, false, "admin");
        due(person, NOW);
        due(WEEK_53, NOW);
        assertThat(yields(person)).isFalse();
        assertThat(yields(WEEK_53)).isFalse();
    }

    private boolean yields(PullOrder order) {
        return OldestFirst.yields(order, tasks, NOW);
    }

    private void due(PullOrder order, Instant at) {
        tasks.scheduleIfNotExists(
                PullTasks.PULL.instance(order.name()).data(order).scheduledTo(at));
    }

    private static PullOrder planned(String period, String at) {
        Instant planned = Instant.parse(at);
        return PullOrder.schedule(Period.parse(period), planned, planned.plusSeconds(3600));
    }
}
