package dk.maanedsbog.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a store is reached without starting the application, so that nothing is migrated. */
public record StoreAddress(String url, String user, String password) {

    /** What an H2 store's file is called in its data folder. */
    static final String FILE = "maanedsbog.mv.db";

    /** H2's setting of how many milliseconds later a commit is written. */
    private static final String DELAY = "WRITE_DELAY=";

    /** The file in a data folder, shared with an application that has it open. */
    public static StoreAddress inFolder(Path data) {
        return h2(data, ";IFEXISTS=TRUE;AUTO_SERVER=TRUE");
    }

    /** The file in a data folder, for this process alone, which leaves tidying it to the next. */
    static StoreAddress alone(Path data) {
        return h2(data, ";MAX_COMPACT_TIME=0");
    }

    private static StoreAddress h2(Path data, String more) {
        return new StoreAddress(
                "jdbc:h2:file:"
                        + data.resolve("maanedsbog").toAbsolutePath()
                        + ";"
                        + DELAY
                        + "0;TRACE_LEVEL_FILE=0"
                        + more,
                "sa",
                "");
    }

    static boolean isIn(Path data) {
        return Files.exists(data.resolve(FILE));
    }

    /**
     * The same H2 store, whose commits are written to its file when the connection is closed or
     * that time has gone; PostgreSQL's as it is.
     */
    public StoreAddress writingAfter(Duration delay) {
        if (!url.startsWith("jdbc:h2:")) {
            return this;
        }
        String others =
                Pattern.compile(";")
                        .splitAsStream(url)
                        .filter(part -> !part.toUpperCase(Locale.ROOT).startsWith(DELAY))
                        .collect(Collectors.joining(";"));
        return new StoreAddress(others + ";" + DELAY + delay.toMillis(), user, password);
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
