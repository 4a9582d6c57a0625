package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.organisation.Staff;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store that stopped at any published migration is brought on, with all that it held. */
@Tag("slow")
class UpgradeTest {

    private static final String SESSIONS =
            "SELECT SESSION_ID || ' ' || SESSION_START FROM INFORMATION_SCHEMA.SESSIONS";

    @TempDir private Path data;

    static Stream<Integer> published() {
        return StoreAtMigration.published().stream();
    }

    /** PostgreSQL comes by every step as well, with rows put in at each, in the last test. */
    @ParameterizedTest
    @MethodSource("published")
    void each_step_leads_to_the_newest(int step) throws SQLException {
        StoreAddress store = StoreAddress.alone(data);
        StoreAtMigration.make(store, step);
        var flyway =
                Flyway.configure().dataSource(store.url(), store.user(), store.password()).load();
        flyway.migrate();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void todays_application_starts_on_a_store_of_the_first_migration() throws SQLException {
        for (StoreAddress store : List.of(StoreAddress.alone(data), postgres("first"))) {
            StoreAtMigration.make(store, 1);
            try (var application = start(store)) {
                assertThat(application.getBean(Editions.class).all()).isEmpty();
                if (!store.postgres()) {
                    assertGoesOnWithoutTheConnectionThatMigrated(application);
                }
            }
        }
    }

    @Test
    void todays_application_shows_what_each_store_held() throws SQLException {
        for (StoreAddress store : List.of(StoreAddress.alone(data), postgres("newest"))) {
            StoreAtMigration.make(store, StoreAtMigration.published().getLast());
            try (var application = start(store)) {
                assertHolds(application);
            }
        }
    }

    /** H2 lets a check look into the connection that made it, which a pool closes some day. */
    private static void assertGoesOnWithoutTheConnectionThatMigrated(
            ConfigurableApplicationContext application) {
        var jdbc = application.getBean(JdbcTemplate.class);
        List<String> before = jdbc.queryForList(SESSIONS, String.class);
        application.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        await().untilAsserted(
                        () ->
                                assertThat(jdbc.queryForList(SESSIONS, String.class))
                                        .isNotEmpty()
                                        .doesNotContainAnyElementsOf(before));
        assertThat(
                        jdbc.update(
                                "INSERT INTO goal (unit_level, unit_id, indicator,"
                                        + " valid_from, aim, expectation, reason, set_by,"
                                        + " set_at) VALUES ('team', 'T1', 'in_job', DATE"
                                        + " '2026-01-01', 'intet', '', '', 'x',"
                                        + " CURRENT_TIMESTAMP)"))
                .isEqualTo(1);
    }

    private static void assertHolds(ConfigurableApplicationContext application) {
        Edition edition = application.getBean(Editions.class).all().getFirst();
        assertThat(edition.period().code()).isEqualTo("2026-01");
        assertThat(
                        application
                                .getBean(Figures.class)
                                .find(Visibility.fullRights(), FigureQuery.of(edition)))
                .singleElement()
                .satisfies(
                        figure ->
                                assertThat(figure.numerator())
                                        .isEqualByComparingTo(new BigDecimal("7.5")));
        assertThat(
                        application
                                .getBean(Staff.class)
                                .teamOn("K1", LocalDate.of(2026, 1, 15))
                                .orElseThrow()
                                .name())
                .isEqualTo("Team Øst");
        assertThat(application.getBean(AuditTrail.class).newest(1)).hasSize(1);
        assertThat(application.getBean(Roles.class).all())
                .singleElement()
                .satisfies(grant -> assertThat(grant.role()).isEqualTo(Role.ADMINISTRATOR));
    }

    private static StoreAddress postgres(String name) {
        return new StoreAddress(PostgresServer.newDatabase(name), PostgresServer.USER, "");
    }

    private ConfigurableApplicationContext start(StoreAddress store) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--maanedsbog.data=" + data,
                                "--maanedsbog.config=batch-config",
                                "--spring.datasource.url=" + store.url(),
                                "--spring.datasource.username=" + store.user()));
        return new SpringApplicationBuilder(MaanedsbogApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("headless")
                .run(arguments.toArray(String[]::new));
    }
}
