package dk.maanedsbog.upkeep.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.upkeep.internal.PullState.Snapshot;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What monitoring is told of editions that nobody may see yet, and of such that waited for days.
 */
class PullStateTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-06T06:12:00Z"), ZoneId.of("Europe/Copenhagen"));

    private SingleConnectionDataSource source;
    private JdbcClient store;

    @BeforeEach
    void migrate() {
        source = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
        Flyway.configure().dataSource(source).load().migrate();
        store = JdbcClient.create(source);
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void an_edition_that_waits_is_told_of_and_makes_no_data_newer() {
        published("2026-09", "2026-10-05 06:00:30+00");
        pulled("2026-10", "NULL", "'waiting'");
        run("2026-10", "HELD", "2026-11-03 06:00:09+00");
        Snapshot now = new PullState(store, NOW).now();
        assertThat(now.dataUntil()).contains(LocalDate.of(2026, 9, 30));
        assertThat(now.editions()).isEqualTo(1);
        assertThat(now.waiting()).isEqualTo(1);
        assertThat(now.last().orElseThrow().took()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void the_first_edition_may_wait_as_well() {
        pulled("2026-10", "NULL", "'waiting'");
        PullState state = new PullState(store, NOW);
        assertThat(state.dataAge()).isEmpty();
        assertThat(state.now().editions()).isZero();
        assertThat(state.now().last().orElseThrow().rows()).isEqualTo(74);
    }

    @Test
    void the_days_until_a_signature_are_no_part_of_the_pull() {
        published("2026-10", "2026-11-05 12:00:00+00");
        run("2026-10", "HELD", "2026-11-03 06:00:09+00");
        Snapshot now = new PullState(store, NOW).now();
        assertThat(now.last().orElseThrow().took()).isEqualTo(Duration.ofSeconds(9));
        assertThat(now.waiting()).isZero();
    }

    @Test
    void a_pull_from_before_there_was_a_history_ended_when_it_was_published() {
        published("2026-10", "2026-11-03 06:00:30+00");
        assertThat(new PullState(store, NOW).now().last().orElseThrow().took())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void each_way_in_which_a_pull_ends_is_counted_as_itself_and_what_waits_apart() {
        run("2026-08", "PUBLISHED", "2026-09-03 06:00:09+00");
        run("2026-09", "PUBLISHED", "2026-10-05 06:00:09+00");
        run("2026-10", "REFUSED", "2026-11-03 06:00:09+00");
        run("2026-10", "HELD", "2026-11-03 07:00:09+00");
        run("2026-W45", "REFUSED", "2026-11-04 07:00:09+00");
        store.sql("UPDATE pull_run SET dropped = TRUE WHERE period = '2026-W45'").update();
        run("2026-11", "WAITING", "2026-12-03 07:00:09+00");
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new PullMeters(new PullState(store, NOW)).bindTo(registry);
        assertThat(
                        registry.find("maanedsbog.pulls").functionCounters().stream()
                                .collect(
                                        Collectors.toMap(
                                                meter -> meter.getId().getTag("outcome"),
                                                FunctionCounter::count)))
                .isEqualTo(
                        Map.of(
                                "published",
                                2.0,
                                "held",
                                1.0,
                                "checked",
                                0.0,
                                "refused",
                                1.0,
                                "dropped",
                                1.0,
                                "failed",
                                0.0));
        assertThat(registry.get("maanedsbog.pulls.now").tag("state", "waiting").gauge().value())
                .isEqualTo(1);
    }

    private void published(String month, String at) {
        pulled(month, "TIMESTAMP WITH TIME ZONE '" + at + "'", "NULL");
    }

    private void pulled(String month, String publishedAt, String held) {
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate last = first.plusMonths(1).minusDays(1);
        store.sql(
                        """
                        INSERT INTO edition (period, period_kind, first_day, last_day, revision,
                            municipality, demo, provisional, pulled_at, published_at, data_until,
                            configuration_fingerprint, extract_fingerprint, figures_hash,
                            rows_read, rows_rejected, held)
                        VALUES (?, 'month', ?, ?, 1, 'Kommunen', FALSE, FALSE, ?, %s, ?,
                            '', '', '', 74, 15, %s)
                        """
                                .formatted(publishedAt, held))
                .params(
                        month,
                        first,
                        last,
                        last.plusDays(3).atTime(6, 0).atOffset(ZoneOffset.UTC),
                        last)
                .update();
    }

    private void run(String month, String state, String endedAt) {
        store.sql(
                        """
                        INSERT INTO pull_run (period, revision, checked, started_as, started_by,
                            node, source, description, state, attempts, started_at, ended_at,
                            rows_read, rows_rejected)
                        VALUES (?, 1, FALSE, 'SCHEDULE', '', 'a', '/srv', 'standard', ?, 1,
                            TIMESTAMP WITH TIME ZONE '%s', TIMESTAMP WITH TIME ZONE '%s', 74, 15)
                        """
                                .formatted(endedAt, endedAt))
                .params(month, state)
                .update();
    }
}
