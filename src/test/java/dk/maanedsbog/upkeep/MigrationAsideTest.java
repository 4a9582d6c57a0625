package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store is brought on whole or not at all, whenever that is cut off. */
@Tag("slow")
class MigrationAsideTest {

    private static final int HALTED = 9;
    private static final String APPLICATIONS = "classpath:db/migration";

    @TempDir private Path data;
    @TempDir private Path steps;

    @ParameterizedTest
    @CsvSource({"0, 40", "1, 1"})
    void a_process_that_dies_at_a_statement_leaves_the_store_as_it_was(int before, int statement)
            throws Exception {
        if (before > 0) {
            StoreAtMigration.make(StoreAddress.alone(data), before);
        }
        Process dying =
                OtherProcess.start(Dying.class, data.toString(), Integer.toString(statement));
        assertThat(dying.waitFor()).isEqualTo(HALTED);
        assertThat(applied(APPLICATIONS)).hasSize(before);
        migrate(APPLICATIONS);
        assertThat(flyway(APPLICATIONS).info().pending()).isEmpty();
        assertThat(flyway(APPLICATIONS).validateWithResult().validationSuccessful).isTrue();
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder("maanedsbog.mv.db", "migration.lock");
    }

    @Test
    void a_step_that_fails_half_way_can_be_made_once_it_is_mended() throws IOException {
        String location = "filesystem:" + steps;
        step(
                "V1__first.sql",
                "CREATE TABLE kept(id INT PRIMARY KEY); INSERT INTO kept VALUES (7);");
        migrate(location);
        step("V2__second.sql", "CREATE TABLE half(id INT PRIMARY KEY); CREATE TABLE;");
        assertThatThrownBy(() -> migrate(location)).isInstanceOf(FlywayException.class);
        assertThat(applied(location)).containsExactly("1");
        step("V2__second.sql", "CREATE TABLE half(id INT PRIMARY KEY);");
        migrate(location);
        assertThat(applied(location)).containsExactly("1", "2");
    }

    @Test
    void a_store_that_another_process_has_open_is_left_alone() throws Exception {
        StoreAtMigration.make(StoreAddress.alone(data), 1);
        StoreAddress shared = StoreAddress.inFolder(data);
        Process other = OtherProcess.holding(shared.url());
        try {
            assertThatThrownBy(() -> new MigrationAside(data).migrate(on(shared, APPLICATIONS)))
                    .isInstanceOf(UpkeepRefused.class)
                    .hasMessageContaining("kører");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(applied(APPLICATIONS)).containsExactly("1");
    }

    @Test
    void of_starts_at_the_same_moment_one_brings_it_on_and_the_others_wait() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> starts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starts.add(
                        () -> {
                            migrate(APPLICATIONS);
                            return null;
                        });
            }
            for (Future<Void> start : threads.invokeAll(starts)) {
                start.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(flyway(APPLICATIONS).info().pending()).isEmpty();
    }

    private void step(String name, String sql) throws IOException {
        Files.writeString(steps.resolve(name), sql);
    }

    private void migrate(String location) {
        new MigrationAside(data).migrate(flyway(location));
    }

    private List<String> applied(String location) {
        return List.of(flyway(location).info().applied()).stream()
                .map(step -> step.getVersion().getVersion())
                .toList();
    }

    private Flyway flyway(String location) {
        return on(StoreAddress.alone(data), location);
    }

    private static Flyway on(StoreAddress store, String location) {
        return configured(store, location).load();
    }

    private static FluentConfiguration configured(StoreAddress store, String location) {
        return Flyway.configure()
                .dataSource(store.url(), store.user(), store.password())
                .locations(location);
    }

    /** A start of the application that dies when so many statements have been made. */
    static final class Dying {

        private Dying() {}

        public static void main(String[] words) {
            Path data = Path.of(words[0]);
            int last = Integer.parseInt(words[1]);
            var counting =
                    new BaseCallback() {

                        private int made;

                        @Override
                        public boolean supports(Event event, Context context) {
                            return event == Event.AFTER_EACH_MIGRATE_STATEMENT;
                        }

                        @Override
                        public void handle(Event event, Context context) {
                            made++;
                            if (made == last) {
                                Runtime.getRuntime().halt(HALTED);
                            }
                        }
                    };
            new MigrationAside(data)
                    .migrate(
                            configured(StoreAddress.alone(data), APPLICATIONS)
                                    .callbacks(counting)
                                    .load());
        }
    }
}
