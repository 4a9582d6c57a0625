package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup gives back what was there, on either database, or refuses before anything is touched.
 */
class BackupTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T14:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    private static final int NEWEST = StoreAtMigration.published().getLast();
    private static final int FLIPPED = 60;

    @TempDir private static Path made;
    @TempDir private Path folder;
    private Path data;
    private Path config;
    private Path file;

    @BeforeAll
    static void make_a_store() throws SQLException {
        StoreAtMigration.make(StoreAddress.alone(made), NEWEST);
    }

    @BeforeEach
    void make_an_installation() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("config/boards"));
        config = folder.resolve("config");
        file = folder.resolve("copy.zip");
        Files.writeString(data.resolve("secret.key"), "0123456789abcdef0123456789abcdef\n");
        Files.writeString(config.resolve("maanedsbog.yml"), "kommune: Prøve\n");
        Files.writeString(config.resolve("boards/uge.yml"), "title: Uge\n");
        Files.copy(made.resolve("maanedsbog.mv.db"), data.resolve("maanedsbog.mv.db"));
    }

    @Test
    void a_restored_installation_holds_every_row_and_file() throws IOException, SQLException {
        backup();
        Path other = folder.resolve("other");
        restore(other, false);
        assertThat(contents(StoreAddress.alone(other)))
                .isEqualTo(contents(StoreAddress.alone(data)))
                .containsKeys("edition", "figure", "local_user", "audit_entry", "display")
                .containsKeys("pull_run_rejected", "held_staff", "figure_comment", "mail")
                .containsKeys("scheduled_tasks", "installation_secret", "mail_notice");
        assertThat(other.resolve("secret.key")).hasSameTextualContentAs(data.resolve("secret.key"));
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(other.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(other.resolve("batch-config-restored/boards/uge.yml")).hasContent("title: Uge");
        assertThat(other.toFile().list())
                .containsExactlyInAnyOrder(
                        "maanedsbog.mv.db", "secret.key", "batch-config-restored");
    }

    @Test
    void a_mail_that_was_on_its_way_is_not_sent_again_by_itself() throws IOException, SQLException {
        try (Connection connection = StoreAddress.alone(data).connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE mail SET state = 'waiting'");
        }
        backup();
        Path other = folder.resolve("other");
        restore(other, false);
        try (Connection connection = StoreAddress.alone(other).connect();
                var statement = connection.createStatement()) {
            var mail = statement.executeQuery("SELECT state, reason FROM mail");
            assertThat(mail.next()).isTrue();
            assertThat(mail.getString("state")).isEqualTo(MailState.UNCERTAIN.code());
            assertThat(mail.getString("reason")).isEqualTo(MailReason.RESTORED.code());
        }
    }

    @Test
    void a_restored_store_goes_on_numbering_where_it_was() throws IOException, SQLException {
        backup();
        Path other = folder.resolve("other");
        restore(other, false);
        try (Connection connection = StoreAddress.alone(other).connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO audit_entry (at, user_name, action, change_of_rights, what,"
                            + " results) VALUES (CURRENT_TIMESTAMP, 'x', 'SIGNED_IN', FALSE, '', 0)");
            var next = statement.executeQuery("SELECT NEXTVAL('BATCH_JOB_EXECUTION_SEQ')");
            next.next();
            assertThat(next.getLong(1)).isEqualTo(2);
        }
    }

    @Test
    void what_lay_in_a_file_can_be_restored_into_postgres_and_back()
            throws IOException, SQLException {
        backup();
        var postgres =
                new StoreAddress(PostgresServer.newDatabase("restore"), PostgresServer.USER, "");
        new Restore(postgres, folder.resolve("node"), CLOCK).from(file, false);
        Path again = folder.resolve("again.zip");
        new Backup(postgres, folder.resolve("node"), config, CLOCK).to(again);
        new Restore(StoreAddress.inFolder(folder.resolve("back")), folder.resolve("back"), CLOCK)
                .from(again, false);
        assertThat(contents(StoreAddress.alone(folder.resolve("back"))))
                .isEqualTo(contents(StoreAddress.alone(data)));
        assertThatThrownBy(
                        () ->
                                new Restore(postgres, folder.resolve("node"), CLOCK)
                                        .from(file, false))
                .isInstanceOf(UpkeepRefused.class)
                .hasMessageContaining("allerede et lager i databasen");
        assertThat(new Restore(postgres, folder.resolve("node"), CLOCK).from(again, true).kept())
                .isEqualTo("skemaet before_restore_20261122_150000");
    }

    @Test
    void a_postgres_database_that_is_in_use_is_not_restored_into()
            throws IOException, SQLException {
        backup();
        var postgres =
                new StoreAddress(PostgresServer.newDatabase("used"), PostgresServer.USER, "");
        try (Connection application = postgres.connect()) {
            assertThat(application.isClosed()).isFalse();
            assertThatThrownBy(
                            () ->
                                    new Restore(postgres, folder.resolve("node"), CLOCK)
                                            .from(file, false))
                    .hasMessageContaining("1 andre forbindelser");
        }
    }

    @Test
    void only_the_owner_can_read_a_backup() throws IOException {
        backup();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(this::backup).hasMessageContaining("findes allerede");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("data", "config", "copy.zip");
    }

    @Test
    void a_flipped_bit_anywhere_is_refused_and_nothing_is_touched() throws IOException {
        backup();
        byte[] good = Files.readAllBytes(file);
        var random = new Random(5);
        for (int i = 0; i < FLIPPED; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(file, bad);
            assertThatThrownBy(() -> restore(folder.resolve("other"), true))
                    .isInstanceOf(UpkeepRefused.class)
                    .hasMessageContaining("er beskadiget");
        }
        Files.write(file, java.util.Arrays.copyOf(good, good.length / 2));
        assertThatThrownBy(() -> restore(folder.resolve("other"), true))
                .hasMessageContaining("er beskadiget");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void a_store_that_is_there_is_replaced_only_when_asked_and_kept()
            throws IOException, SQLException {
        backup();
        Map<String, String> before = contents(StoreAddress.alone(data));
        Files.writeString(data.resolve("secret.key"), "another key, made since the backup\n");
        assertThatThrownBy(() -> restore(data, false))
                .isInstanceOf(UpkeepRefused.class)
                .hasMessageContaining("--replace");
        Restore.Restored restored = restore(data, true);
        assertThat(contents(StoreAddress.alone(data))).isEqualTo(before);
        assertThat(Path.of(restored.kept()).toFile().list())
                .containsExactlyInAnyOrder("maanedsbog.mv.db", "secret.key");
        assertThat(data.resolve("secret.key")).content().startsWith("0123456789abcdef");
    }

    @Test
    void an_installation_that_runs_is_not_restored_into() throws IOException {
        backup();
        try (var running =
                        FileChannel.open(
                                data.resolve("maanedsbog.mv.db"), StandardOpenOption.WRITE);
                var held = running.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> restore(data, true))
                    .isInstanceOf(UpkeepRefused.class)
                    .hasMessageContaining("Månedsbogen kører");
        }
    }

    @Test
    void one_that_is_started_while_the_backup_is_unpacked_is_not_restored_into()
            throws IOException, SQLException {
        backup();
        Map<String, String> before = contents(StoreAddress.alone(data));
        try (var store =
                FileChannel.open(data.resolve("maanedsbog.mv.db"), StandardOpenOption.WRITE)) {
            var unpacked = new WatchedClock(() -> lock(store));
            var restore = new Restore(StoreAddress.inFolder(data), data, unpacked);
            assertThatThrownBy(() -> restore.from(file, true))
                    .isInstanceOf(UpkeepRefused.class)
                    .hasMessageContaining("Månedsbogen kører");
        }
        assertThat(contents(StoreAddress.alone(data))).isEqualTo(before);
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder("maanedsbog.mv.db", "secret.key");
    }

    private static void lock(FileChannel store) {
        try {
            store.lock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_old_store_is_kept_where_the_answer_says_however_long_it_takes() throws IOException {
        backup();
        var slow = new WatchedClock(() -> {});
        var restored = new Restore(StoreAddress.inFolder(data), data, slow).from(file, true);
        assertThat(Path.of(restored.kept())).isDirectory();
        assertThat(Path.of(restored.kept()).resolve("maanedsbog.mv.db")).exists();
    }

    @Test
    void a_backup_shows_one_moment_whatever_is_written_meanwhile()
            throws IOException, SQLException {
        System.setProperty("h2.bindAddress", "127.0.0.1");
        try (Connection writer = StoreAddress.inFolder(data).connect();
                var statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("UPDATE edition SET revision = 2");
            statement.execute("DELETE FROM figure");
            backup();
            writer.commit();
        }
        assertThat(entry("tables/figure.jsonl").lines()).hasSize(2);
        assertThat(entry("tables/edition.jsonl")).contains("\"2026-01-31\",\"1\"");
    }

    @Test
    void an_older_backup_is_restored_as_it_was_and_a_newer_one_refused()
            throws IOException, SQLException {
        data = Files.createDirectories(folder.resolve("old"));
        StoreAtMigration.make(StoreAddress.alone(data), 3);
        backup();
        Path other = folder.resolve("other");
        restore(other, false);
        assertThat(contents(StoreAddress.alone(other)))
                .isEqualTo(contents(StoreAddress.alone(data)))
                .doesNotContainKey("local_user");
    }

    @Test
    void there_is_nothing_to_copy_where_there_is_no_store() {
        data = folder.resolve("nowhere");
        assertThatThrownBy(this::backup).hasMessageContaining("intet lager");
        assertThat(file).doesNotExist();
    }

    private Backup.Written backup() {
        return new Backup(StoreAddress.inFolder(data), data, config, CLOCK).to(file);
    }

    private Restore.Restored restore(Path place, boolean replace) {
        return new Restore(StoreAddress.inFolder(place), place, CLOCK).from(file, replace);
    }

    private String entry(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every table's rows, in an order of their own. */
    private static Map<String, String> contents(StoreAddress store)
            throws SQLException, IOException {
        var contents = new TreeMap<String, String>();
        try (Connection connection = store.connect()) {
            for (StoreTable table : StoreTables.of(connection)) {
                var out = new ByteArrayOutputStream();
                TableRows.write(connection, table, out);
                contents.put(
                        table.name(),
                        String.join(
                                "\n",
                                out.toString(StandardCharsets.UTF_8).lines().sorted().toList()));
            }
        }
        return contents;
    }
}
