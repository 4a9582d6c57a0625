package dk.maanedsbog.pull.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.configuration.SettingsFile;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the history says of a run whose process is gone, when nobody pulls again. */
class CutOffRunsTest {

    private static final Instant PLANNED = Instant.parse("2026-11-04T05:00:00Z");
    private static final Clock NOW = Clock.fixed(PLANNED, DanishFormat.ZONE);

    @TempDir private static Path folder;

    /** The stores that there are, each made once. */
    enum Store {
        H2,
        POSTGRESQL;

        private DataSource made;

        DataSource empty() {
            if (made == null) {
                made =
                        this == H2
                                ? new DriverManagerDataSource(
                                        "jdbc:h2:" + folder.resolve("h2"), "sa", "")
                                : new DriverManagerDataSource(PostgresServer.newDatabase("cutoff"));
                Flyway.configure().dataSource(made).load().migrate();
            }
            JdbcClient.create(made).sql("DELETE FROM pull_run").update();
            return made;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_killed_command_left_as_running_is_told_as_cut_off(Store kind) {
        DataSource store = kind.empty();
        journal(store).begin(request(), PullOrigin.TERMINAL);
        new CutOffRuns(turns(store, "a"), journal(store)).look();
        StoredPullHistory history = history(store);
        assertThat(history.running()).isEmpty();
        PastPull run = history.newest(9).getFirst();
        assertThat(run.state()).isEqualTo(PastPull.State.FAILED);
        assertThat(run.endedAt()).contains(NOW.instant());
        assertThat(run.reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("afbrudt"));
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_at_work_on_any_node_is_left_alone(Store kind) throws IOException {
        DataSource store = kind.empty();
        try (var turn = turns(store, "b").take().orElseThrow()) {
            journal(store).begin(request(), PullOrigin.TERMINAL);
            turn.assertHeld();
            new CutOffRuns(turns(store, "a"), journal(store)).look();
            assertThat(history(store).running()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_planned_one_is_left_to_its_task(Store kind) throws IOException {
        DataSource store = kind.empty();
        var planned = PullOrigin.schedule(PLANNED, PLANNED.plus(Duration.ofHours(72)));
        long id = journal(store).begin(request(), planned);
        PullTurns turns = turns(store, "a");
        new CutOffRuns(turns, journal(store)).look();
        assertThat(history(store).running()).isPresent();
        assertThat(journal(store).begin(request(), planned)).as("the next try").isEqualTo(id);
        try (var turn = turns.take().orElseThrow()) {
            turn.assertHeld();
        }
    }

    private static PullTurns turns(DataSource store, String node) {
        return new PullTurns(
                store, SettingsFile.read(Path.of("batch-config"), folder.resolve(node), false));
    }

    private static PullJournal journal(DataSource store) {
        return new PullJournal(
                JdbcClient.create(store), new DataSourceTransactionManager(store), NOW);
    }

    private static StoredPullHistory history(DataSource store) {
        return new StoredPullHistory(JdbcClient.create(store), NOW);
    }

    private static PullRequest request() {
        return new PullRequest(
                Period.parse("2026-10"), "/srv", "standard", Optional.empty(), false, false);
    }
}
