package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

/** Writes all that an installation can't make anew into one file, while the application runs. */
public final class Backup {

    /** H2's level that shows every table as of one moment; PostgreSQL calls it repeatable read. */
    private static final int H2_SNAPSHOT = 6;

    /** What of the data folder is not in the store. */
    static final List<String> FOLDER_FILES = List.of("secret.key", "demo", "demo-unfinished");

    static final String TABLES = "tables/";
    static final String FILES = "data/";
    static final String CONFIG = "batch-config/";

    private final StoreAddress store;
    private final Path data;
    private final Path config;
    private final Clock clock;

    public Backup(StoreAddress store, Path data, Path config, Clock clock) {
        this.store = store;
        this.data = data;
        this.config = config;
        this.clock = clock;
    }

    /** What was written. */
    public record Written(long tables, long rows, long bytes, boolean secret) {}

    /**
     * Writes the file whole or not at all.
     *
     * @throws UpkeepRefused when there is no store, or the file can't be written
     */
    public Written to(Path file) {
        if (Files.exists(file)) {
            throw new UpkeepRefused(
                    "Filen %s findes allerede. Vælg et andet navn med --out.".formatted(file));
        }
        if (!store.postgres() && !StoreAddress.isIn(data)) {
            throw new UpkeepRefused(
                    "Der er intet lager i %s. Vælg datamappen med --data.".formatted(data));
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(unfinished);
            Manifest manifest = write(unfinished);
            Seal.put(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Written(
                    manifest.entries().stream().filter(e -> e.name().startsWith(TABLES)).count(),
                    manifest.rows(),
                    Files.size(file),
                    manifest.secret());
        } catch (SQLException e) {
            throw new UpkeepRefused("Lageret kan ikke læses: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UpkeepRefused(
                    "Sikkerhedskopien %s kan ikke skrives. Er disken fuld, eller mangler der rettigheder?"
                            .formatted(file),
                    e);
        } finally {
            clear(unfinished);
        }
    }

    private static void clear(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // the next backup of that name tries again
        }
    }

    private Manifest write(Path file) throws IOException, SQLException {
        try (Connection connection = new PatientConnections(store).getConnection();
                var out = BackupFile.create(file)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    store.postgres() ? Connection.TRANSACTION_REPEATABLE_READ : H2_SNAPSHOT);
            String schema = schema(connection);
            for (StoreTable table : StoreTables.of(connection)) {
                out.add(
                        TABLES + table.name() + ".jsonl",
                        content -> TableRows.write(connection, table, content));
            }
            connection.rollback();
            addFiles(out);
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            ApplicationVersion.current(),
                            clock.instant(),
                            schema,
                            Files.exists(data.resolve("demo")),
                            Files.exists(data.resolve("secret.key")),
                            out.entries());
            out.finish(manifest);
            return manifest;
        }
    }

    /** The first thing that is asked: the moment that the whole backup shows. */
    private static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT \"version\" FROM \"%s\" WHERE \"success\" = TRUE ORDER BY \"installed_rank\" DESC"
                                        .formatted(StoreTables.HISTORY))) {
            if (!rows.next()) {
                throw new UpkeepRefused("Lageret er tomt. Der er intet at kopiere.");
            }
            return rows.getString(1);
        }
    }

    private void addFiles(BackupFile out) throws IOException {
        for (String name : FOLDER_FILES) {
            if (Files.exists(data.resolve(name))) {
                copy(data.resolve(name), FILES + name, out);
            }
        }
        if (Files.isDirectory(config)) {
            try (var files = Files.walk(config)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = config.relativize(file).toString().replace('\\', '/');
                    copy(file, CONFIG + name, out);
                }
            }
        }
    }

    private static void copy(Path file, String name, BackupFile out) throws IOException {
        out.add(
                name,
                content -> {
                    Files.copy(file, content);
                    return 0;
                });
    }
}
