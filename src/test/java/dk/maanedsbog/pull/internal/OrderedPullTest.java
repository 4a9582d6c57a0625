package dk.maanedsbog.pull.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.ScheduleSettings;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What becomes of a planned pull that waits for its extract when nobody needs it any more, on
 * whichever store the subclass gives.
 */
abstract class OrderedPullTest {

    private static final Instant PLANNED = Instant.parse("2026-11-04T05:00:00Z");
    private static final Clock NOW =
            Clock.fixed(PLANNED.plus(Duration.ofHours(5)), DanishFormat.ZONE);
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final PullOrder ORDER =
            PullOrder.schedule(OCTOBER, PLANNED, PLANNED.plus(Duration.ofHours(72)));

    /** An empty store. */
    abstract SingleConnectionDataSource store();

    private final List<PullRequest> pulled = new ArrayList<>();
    private SingleConnectionDataSource source;
    private PullJournal journal;
    private StoredPullHistory history;

    @BeforeEach
    void one_pull_waits() {
        source = store();
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        journal = new PullJournal(jdbc, new DataSourceTransactionManager(source), NOW);
        history = new StoredPullHistory(jdbc, Clock.systemUTC());
        journal.neverBegan(
                request(),
                ORDER.origin(),
                new PullOutcome.Waiting("Følgesedlen er ikke kommet", NOW.instant()));
        assertThat(history.waiting()).hasSize(1);
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void a_schedule_that_was_switched_off_drops_what_waits_and_refuses_nothing() {
        orders(ScheduleSettings.OFF).run(ORDER);
        assertThat(dropped().reason()).hasValueSatisfying(OrderedPullTest::tellsOfTheSchedule);
        assertThat(dropped().endedAt()).contains(NOW.instant());
    }

    @Test
    void so_does_one_whose_process_died_at_work() {
        journal.begin(request(), ORDER.origin());
        assertThat(history.running()).isPresent();
        orders(ScheduleSettings.OFF).run(ORDER);
        assertThat(history.running()).isEmpty();
        assertThat(dropped().reason()).hasValueSatisfying(OrderedPullTest::tellsOfTheSchedule);
    }

    @Test
    void a_plan_that_is_gone_drops_what_waits_though_its_source_is_still_there() {
        orders(schedule(Optional.empty())).run(ORDER);
        assertThat(dropped().reason()).hasValueSatisfying(OrderedPullTest::tellsOfTheSchedule);
    }

    @Test
    void what_was_pulled_otherwise_meanwhile_drops_what_waits() {
        pulledBySomebodyElse();
        orders(schedule(Optional.of(monthly()))).run(ORDER);
        assertThat(history.newest(9))
                .extracting(PastPull::state)
                .containsExactly(PastPull.State.PUBLISHED, PastPull.State.DROPPED);
        assertThat(pulled).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"TRUE,NULL", "FALSE,'rejected'"})
    void what_is_provisional_or_was_turned_down_leaves_the_planned_pull_to_be_done(
            String provisional, String held) {
        pulledBySomebodyElse();
        JdbcClient.create(source)
                .sql(
                        """
                        INSERT INTO edition (period, period_kind, first_day, last_day, revision,
                            municipality, demo, provisional, pulled_at, published_at, data_until,
                            configuration_fingerprint, extract_fingerprint, figures_hash,
                            rows_read, rows_rejected, held)
                        VALUES ('2026-10', 'month', DATE '2026-10-01', DATE '2026-10-31', 1, 'K',
                            FALSE, %s, TIMESTAMP WITH TIME ZONE '2026-11-04 08:00:00+00', NULL,
                            DATE '2026-10-28', 'c', 'e', 'f', 74, 15, %s)
                        """
                                .formatted(provisional, held))
                .update();
        orders(schedule(Optional.of(monthly()))).run(ORDER);
        assertThat(pulled).hasSize(1);
    }

    private void pulledBySomebodyElse() {
        JdbcClient.create(source)
                .sql(
                        """
                        INSERT INTO pull_run (period, revision, checked, started_as, started_by,
                            node, source, description, state, attempts, started_at, ended_at,
                            rows_read, rows_rejected)
                        VALUES ('2026-10', 1, FALSE, 'TERMINAL', '', 'a', '/srv', 'standard',
                            'PUBLISHED', 1, TIMESTAMP WITH TIME ZONE '2026-11-04 08:00:00+00',
                            TIMESTAMP WITH TIME ZONE '2026-11-04 08:00:09+00', 74, 15)
                        """)
                .update();
    }

    @Test
    void a_plan_that_holds_is_pulled_and_a_persons_order_needs_none() {
        orders(schedule(Optional.of(monthly()))).run(ORDER);
        assertThat(pulled).hasSize(1);
        orders(schedule(Optional.empty())).run(PullOrder.person(OCTOBER, false, false, "chef"));
        assertThat(pulled).hasSize(2);
        assertThat(history.waiting()).hasSize(1);
    }

    private PastPull dropped() {
        assertThat(pulled).isEmpty();
        assertThat(history.waiting()).isEmpty();
        PastPull only = history.newest(9).getFirst();
        assertThat(only.state()).isEqualTo(PastPull.State.DROPPED);
        return only;
    }

    private static void tellsOfTheSchedule(String reason) {
        assertThat(reason).contains("tidsplanen er slået fra");
    }

    private OrderedPull orders(ScheduleSettings schedule) {
        Pulls pulls =
                (request, origin, progress) -> {
                    pulled.add(request);
                    return new PullOutcome.Waiting("Følgesedlen er ikke kommet", NOW.instant());
                };
        return new OrderedPull(pulls, journal, schedule, NOW);
    }

    private static ScheduleSettings schedule(Optional<ScheduleSettings.Monthly> monthly) {
        return new ScheduleSettings(
                Optional.of(new ScheduleSettings.Source("/srv/udtraek", "standard")),
                monthly,
                Optional.empty(),
                Duration.ofMinutes(30),
                true,
                WorkingDays.USUAL);
    }

    private static ScheduleSettings.Monthly monthly() {
        return new ScheduleSettings.Monthly(3, LocalTime.of(6, 0), Duration.ofHours(72));
    }

    private static PullRequest request() {
        return new PullRequest(OCTOBER, "/srv/udtraek", "standard", Optional.empty(), false, false);
    }
}
