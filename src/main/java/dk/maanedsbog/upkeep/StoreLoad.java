package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Makes a store anew out of a backup: its tables as they were then, its rows, its numbering. */
final class StoreLoad {

    /** The sequences that are no column's own, and what they number. */
    private static final Map<String, String> SEQUENCES =
            Map.of(
                    "batch_job_instance_seq", "SELECT MAX(job_instance_id) FROM batch_job_instance",
                    "batch_job_execution_seq",
                            "SELECT MAX(job_execution_id) FROM batch_job_execution",
                    "batch_step_execution_seq",
                            "SELECT MAX(step_execution_id) FROM batch_step_execution");

    /** It may have been sent since the backup was made, and nobody can take a mail back. */
    private static final String UNSENT_MAILS =
            "UPDATE mail SET state = 'uncertain', reason = 'restored', claim = NULL,"
                    + " claimed_until = NULL WHERE state IN ('waiting', 'claimed', 'handing')";

    private final StoreAddress store;
    private final BackupContents backup;

    StoreLoad(StoreAddress store, BackupContents backup) {
        this.store = store;
        this.backup = backup;
    }

    /** Fills an empty place: a new file, or a schema of a PostgreSQL database. */
    void into(Optional<String> schema) throws SQLException, IOException {
        migrate(schema);
        try (Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            List<StoreTable> tables = StoreTables.of(connection);
            // a migration may have put rows of its own in
            for (StoreTable table : tables.reversed()) {
                execute(connection, "DELETE FROM " + table.name());
            }
            for (StoreTable table : tables) {
                load(connection, table);
            }
            for (var sequence : SEQUENCES.entrySet()) {
                long next = largest(connection, sequence.getValue()) + 1;
                execute(
                        connection,
                        "ALTER SEQUENCE %s RESTART WITH %d".formatted(sequence.getKey(), next));
            }
            if (tables.stream().anyMatch(table -> table.name().equals("mail"))) {
                execute(connection, UNSENT_MAILS);
            }
            connection.commit();
        }
    }

    private void migrate(Optional<String> schema) {
        String version = backup.manifest().schema();
        FluentConfiguration flyway =
                Flyway.configure(StoreLoad.class.getClassLoader())
                        .dataSource(store.url(), store.user(), store.password())
                        .locations("classpath:db/migration");
        schema.ifPresent(name -> flyway.schemas(name).defaultSchema(name));
        boolean known =
                Arrays.stream(flyway.load().info().all())
                        .anyMatch(step -> step.getVersion().getVersion().equals(version));
        if (!known) {
            throw BackupContents.newer(backup.manifest());
        }
        flyway.target(version).load().migrate();
    }

    private void load(Connection connection, StoreTable table) throws SQLException, IOException {
        Manifest.Entry entry =
                backup.manifest()
                        .entry(Backup.TABLES + table.name() + ".jsonl")
                        .orElseThrow(() -> lacking(table));
        try (InputStream in = backup.content(entry)) {
            if (TableRows.load(connection, table.name(), in) != entry.rows()) {
                throw lacking(table);
            }
        }
        if (table.numbered().isPresent()) {
            String column = table.numbered().get();
            long next =
                    largest(connection, "SELECT MAX(%s) FROM %s".formatted(column, table.name()))
                            + 1;
            execute(
                    connection,
                    "ALTER TABLE %s ALTER COLUMN %s RESTART WITH %d"
                            .formatted(table.name(), column, next));
        }
    }

    private static UpkeepRefused lacking(StoreTable table) {
        return new UpkeepRefused(
                "Sikkerhedskopien mangler rækker i tabellen %s. Intet er ændret."
                        .formatted(table.name()));
    }

    private static long largest(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
