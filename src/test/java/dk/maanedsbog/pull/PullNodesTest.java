package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.NovemberClock;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes with a data folder each on one PostgreSQL: exactly one pulls. */
class PullNodesTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final List<ConfigurableApplicationContext> NODES = new ArrayList<>();

    @TempDir private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        Path config = folder.resolve("config");
        Path extract = HandMadeExtract.copiedTo(folder.resolve("extract")).folder();
        OwnConfiguration.copiedTo(config)
                .with(
                        "maanedsbog.yml",
                        """
                tidsplan:
                  kilde:
                    adresse: %s
                  maaned:
                    arbejdsdag: 3
                    klokken: 06.00
                """
                                .formatted(extract));
        String database = PostgresServer.newDatabase("nodes");
        NovemberClock november = new NovemberClock();
        for (String node : List.of("one", "two")) {
            Files.createDirectories(folder.resolve(node));
            // as the operator does who sets up a second node
            Files.writeString(folder.resolve(node).resolve("secret.key"), "0123456789abcdef\n");
            NODES.add(
                    new SpringApplicationBuilder(MaanedsbogApplication.class)
                            .initializers(november)
                            .web(WebApplicationType.NONE)
                            .profiles("headless")
                            .run(
                                    "--db-scheduler.enabled=true",
                                    "--db-scheduler.polling-interval=100ms",
                                    "--db-scheduler.heartbeat-interval=1s",
                                    "--maanedsbog.config=" + config,
                                    "--maanedsbog.data=" + folder.resolve(node),
                                    "--spring.datasource.url=" + database,
                                    "--spring.datasource.username=" + PostgresServer.USER));
        }
    }

    @AfterAll
    static void stop() {
        NODES.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void of_two_nodes_exactly_one_pulls_what_the_schedule_and_people_order() {
        JdbcTemplate store = NODES.getFirst().getBean(JdbcTemplate.class);
        PullHistory history = NODES.getLast().getBean(PullHistory.class);

        sleptThrough("2026-11-04T05:00:00Z");
        await().atMost(Duration.ofMinutes(1)).until(() -> idle(store, history));
        assertThat(published(history))
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.period()).isEqualTo(OCTOBER);
                            assertThat(run.startedAs()).isEqualTo(PullOrigin.Kind.SCHEDULE);
                            assertThat(run.revision()).contains(1);
                        });

        assertThat(
                        List.of(
                                orders(0).order(OCTOBER, false, false, "a"),
                                orders(1).order(OCTOBER, false, false, "b")))
                .containsExactly(PullOrders.Answer.ORDERED, PullOrders.Answer.AT_WORK);
        await().atMost(Duration.ofMinutes(1)).until(() -> idle(store, history));
        assertThat(published(history))
                .extracting(PastPull::startedBy)
                .containsExactly("a", "tidsplan");
        assertThat(published(history))
                .extracting(PastPull::state)
                .containsOnly(PastPull.State.PUBLISHED);
        assertThat(NODES.getLast().getBean(Editions.class).all()).hasSize(2);

        // planned before what has been published since: there is nothing left to do
        sleptThrough("2026-11-03T05:00:00Z");
        await().atMost(Duration.ofMinutes(1)).until(() -> idle(store, history));
        assertThat(published(history)).hasSize(2);
    }

    private static void sleptThrough(String moment) {
        boolean moved =
                NODES.getFirst()
                        .getBean(Scheduler.class)
                        .reschedule(
                                TaskInstanceId.of("plan-month", "recurring"),
                                Instant.parse(moment));
        assertThat(moved).isTrue();
    }

    /** Whether the next planned moment lies ahead, and nothing is ordered or at work. */
    private static boolean idle(JdbcTemplate store, PullHistory history) {
        return store.queryForObject(
                                "SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance ="
                                        + " '2026-10' OR task_name = 'plan-month' AND"
                                        + " (picked OR execution_time < TIMESTAMP '2026-12-01 00:00:00')",
                                Long.class)
                        == 0
                && history.running().isEmpty();
    }

    @Test
    void what_a_dead_node_had_begun_is_pulled_by_another() {
        JdbcTemplate store = NODES.getFirst().getBean(JdbcTemplate.class);
        PullHistory history = NODES.getFirst().getBean(PullHistory.class);
        store.update(
                "INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time,"
                        + " picked, picked_by, last_heartbeat, version) VALUES ('pull',"
                        + " '2026-10-check', ?, TIMESTAMP '2026-11-05 06:00:00', TRUE, 'gone',"
                        + " TIMESTAMP '2026-11-05 06:01:00', 1)",
                (Object)
                        "{\"period\":\"2026-10\",\"check\":true,\"provisional\":false,\"by\":\"a\"}"
                                .getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofMinutes(1)).until(() -> ended(history, PastPull::check));
        assertThat(history.newest(10)).filteredOn(PastPull::check).hasSize(1);
    }

    private static List<PastPull> published(PullHistory history) {
        return history.newest(10).stream().filter(run -> !run.check()).toList();
    }

    private static PullOrders orders(int node) {
        return NODES.get(node).getBean(PullOrders.class);
    }

    private static boolean ended(PullHistory history, Predicate<PastPull> wanted) {
        return history.newest(10).stream().filter(wanted).anyMatch(run -> run.endedAt().isPresent())
                && history.running().isEmpty();
    }
}
