package dk.maanedsbog.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Where a store is reached without starting the application, so that nothing is migrated. */
public record StoreAddress(String url, String user, String password) {

    /** What an H2 store's file is called in its data folder. */
    static final String FILE = "maanedsbog.mv.db";

    private static final String NAME = "maanedsbog";

    private static final String H2_FILE = "jdbc:h2:file:";

    /**
     * As the application has them. Without the second, H2 moves what is in the file together when
     * it is closed, and a kill in the middle of that leaves a file that can't be opened again.
     */
    private static final String H2_SETTINGS =
            ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";

    /** The file in a data folder, shared with an application that has it open. */
    public static StoreAddress inFolder(Path data) {
        return h2(data.resolve(NAME), ";IFEXISTS=TRUE;AUTO_SERVER=TRUE");
    }

    /** The file in a data folder, for this process alone. */
    static StoreAddress alone(Path data) {
        return alone(data, NAME);
    }

    /** The same for a file of another name, without its ending. */
    static StoreAddress alone(Path data, String name) {
        return h2(data.resolve(name), "");
    }

    private static StoreAddress h2(Path file, String more) {
        return new StoreAddress(H2_FILE + file.toAbsolutePath() + H2_SETTINGS + more, "sa", "");
    }

    static boolean isIn(Path data) {
        return Files.exists(data.resolve(FILE));
    }

    /** The data folder that the store's file lies in; empty for PostgreSQL and stores in memory. */
    public Optional<Path> folder() {
        if (!url.startsWith(H2_FILE)) {
            return Optional.empty();
        }
        Path file = Path.of(url.substring(H2_FILE.length()).replaceFirst(";.*", ""));
        return file.endsWith(NAME)
                ? Optional.of(file.toAbsolutePath().getParent())
                : Optional.empty();
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The same store with another schema of PostgreSQL as the one that names stand for. */
    StoreAddress inSchema(String schema) {
        return new StoreAddress(
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, user, password);
    }

    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "StoreAddress[" + url.replaceFirst("\\?.*", "") + "]";
    }
}
