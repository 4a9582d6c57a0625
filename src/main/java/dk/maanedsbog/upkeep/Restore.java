package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Makes an installation anew out of a backup, whole or not at all: everything is built beside what
 * is there, and put in its place at the end. What was there is kept.
 */
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** Its presence in a data folder says that a restore was cut off while it exchanged files. */
    private static final String UNFINISHED = "restore-unfinished";

    private static final String STAGE = ".restore";
    private static final String CONFIG_COPY = "batch-config-restored";

    private final StoreAddress store;
    private final Path data;
    private final Clock clock;

    public Restore(StoreAddress store, Path data, Clock clock) {
        this.store = store;
        this.data = data;
        this.clock = clock;
    }

    /**
     * What was restored.
     *
     * @param made when the backup was made
     * @param kept the folder or schema that holds what was there; empty when there was nothing
     */
    public record Restored(
            Instant made, long rows, boolean secret, Path configuration, String kept) {}

    /** Whether a restore was cut off here, so that the folder's files need not fit each other. */
    public static boolean unfinishedIn(Path data) {
        return Files.exists(data.resolve(UNFINISHED));
    }

    /**
     * Restores.
     *
     * @param replace whether to take the place of what is there
     * @throws UpkeepRefused when the backup or its place is not right; then nothing is changed
     */
    public Restored from(Path file, boolean replace) {
        try (var backup = BackupContents.open(file)) {
            Files.createDirectories(data);
            RestorePlace place = store.postgres() ? new PostgresPlace(store) : new FilePlace(data);
            place.assertUnused();
            boolean occupied = place.occupied();
            if (occupied && !replace && !unfinishedIn(data)) {
                throw new UpkeepRefused(
                        ("Der er allerede et lager i %s. Vælg et tomt sted, eller skriv --replace;"
                                        + " så gemmes det gamle ved siden af.")
                                .formatted(place.shown()));
            }
            Path stage = data.resolve(STAGE);
            FileSystemUtils.deleteRecursively(stage);
            Files.createDirectories(stage);
            String kept;
            try {
                place.build(stage, backup);
                stageFiles(backup, stage);
                String stamp = STAMP.withZone(clock.getZone()).format(clock.instant());
                // building takes its time, and the application may have been started meanwhile
                place.assertUnused();
                kept = exchange(place, stage, stamp);
            } finally {
                FileSystemUtils.deleteRecursively(stage);
            }
            return new Restored(
                    backup.manifest().made(),
                    backup.manifest().rows(),
                    backup.manifest().secret(),
                    data.resolve(CONFIG_COPY),
                    occupied ? kept : "");
        } catch (SQLException e) {
            throw new UpkeepRefused(
                    "Sikkerhedskopien kan ikke indlæses: %s".formatted(e.getMessage()), e);
        } catch (IOException e) {
            throw new UpkeepRefused(
                    "Der kan ikke skrives i %s. Er disken fuld, eller mangler der rettigheder?"
                            .formatted(data),
                    e);
        }
    }

    private static void stageFiles(BackupContents backup, Path stage) throws IOException {
        for (Manifest.Entry entry : backup.manifest().entries()) {
            if (entry.name().startsWith(Backup.TABLES)) {
                continue;
            }
            Path file = stage.resolve(entry.name()).normalize();
            if (!file.startsWith(stage)) {
                throw new UpkeepRefused("Sikkerhedskopien er ikke lavet af månedsbogen.");
            }
            Files.createDirectories(file.getParent());
            try (InputStream in = backup.content(entry)) {
                Files.copy(in, file);
            }
            if (entry.name().endsWith("secret.key")) {
                BackupFile.ownersOnly(file);
            }
        }
    }

    /**
     * From here on a crash leaves the mark, and the same command again goes to the end.
     *
     * @return where the old store is kept
     */
    private String exchange(RestorePlace place, Path stage, String stamp)
            throws IOException, SQLException {
        Files.writeString(
                data.resolve(UNFINISHED), "En genindlæsning blev afbrudt. Kør restore igen.\n");
        Path kept = data.resolve("before-restore-" + stamp);
        for (String name : Backup.FOLDER_FILES) {
            keep(data.resolve(name), kept);
        }
        String store = place.exchange(stage, kept, stamp);
        try (Stream<Path> files = list(stage.resolve(Backup.FILES))) {
            for (Path file : files.toList()) {
                Files.move(file, data.resolve(file.getFileName().toString()));
            }
        }
        FileSystemUtils.deleteRecursively(data.resolve(CONFIG_COPY));
        if (Files.isDirectory(stage.resolve(Backup.CONFIG))) {
            Files.move(stage.resolve(Backup.CONFIG), data.resolve(CONFIG_COPY));
        }
        Files.delete(data.resolve(UNFINISHED));
        return store;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : List.<Path>of().stream();
    }

    static void keep(Path file, Path folder) throws IOException {
        if (Files.exists(file)) {
            Files.createDirectories(folder);
            Files.move(file, folder.resolve(file.getFileName().toString()));
        }
    }
}
