package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings an H2 store on in a copy of its file, which takes the file's place when all is done. H2
 * commits each statement that makes a table by itself, so a migration that is cut off in the file
 * would leave a store that neither the old version nor the new one can use.
 */
public final class MigrationAside {

    private static final String COPY = "maanedsbog-migrating";

    private final Path data;

    /**
     * @param data the folder that the store's file lies in
     */
    public MigrationAside(Path data) {
        this.data = data;
    }

    /**
     * Makes the migrations that are missing; whoever starts on the folder meanwhile waits.
     *
     * @param flyway on the store's own file, on connections that it closes itself
     * @throws UpkeepRefused when another process has the store open and it would have to be changed
     */
    public void migrate(Flyway flyway) {
        try (var turn = MigrationTurn.of(data)) {
            Files.deleteIfExists(copy());
            if (flyway.info().pending().length > 0) {
                FilePlace place = new FilePlace(data);
                place.assertUnused();
                Files.copy(store(), copy(), StandardCopyOption.COPY_ATTRIBUTES);
                migrateCopy(flyway);
                place.assertUnused();
                Files.move(copy(), store(), StandardCopyOption.ATOMIC_MOVE);
            }
            // nothing is missing now; a store of a newer version is refused here
            flyway.migrate();
        } catch (IOException | SQLException e) {
            throw new FlywayException(e.getMessage(), e);
        }
    }

    private void migrateCopy(Flyway flyway) throws IOException, SQLException {
        StoreAddress address = StoreAddress.alone(data, COPY);
        // as long as this connection is open, so is the store: it is not closed after each step
        try (Connection open = address.connect()) {
            Flyway.configure(flyway.getConfiguration().getClassLoader())
                    .configuration(flyway.getConfiguration())
                    .dataSource(address.url(), address.user(), address.password())
                    .load()
                    .migrate();
            // only here is it safe, and the store grows by a few megabytes a pull
            try (Statement statement = open.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
        }
        try (var written = FileChannel.open(copy(), StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private Path store() {
        return data.resolve(StoreAddress.FILE);
    }

    private Path copy() {
        return data.resolve(COPY + ".mv.db");
    }
}
