package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A PostgreSQL database. The new store is built in a schema of its own, which changes names with
 * the old one in a single transaction.
 */
final class PostgresPlace implements RestorePlace {

    private static final String STAGE = "maanedsbog_restore";

    private final StoreAddress store;

    PostgresPlace(StoreAddress store) {
        this.store = store;
    }

    @Override
    public String shown() {
        return "databasen";
    }

    @Override
    public void assertUnused() throws SQLException {
        long others =
                number(
                        "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND pid <> pg_backend_pid()"
                                + " AND backend_type = 'client backend'");
        if (others > 0) {
            throw new UpkeepRefused(
                    ("Databasen er i brug: %d andre forbindelser er åbne. Stop månedsbogen på alle"
                                    + " maskiner, og prøv igen.")
                            .formatted(others));
        }
    }

    @Override
    public boolean occupied() throws SQLException {
        return tables() > 0;
    }

    private long tables() throws SQLException {
        return number(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'public'");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void build(Path stage, BackupContents backup) throws SQLException, IOException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + STAGE + " CASCADE");
        }
        new StoreLoad(store.inSchema(STAGE), backup).into(Optional.of(STAGE));
    }

    @Override
    public String exchange(Path stage, Path kept, String stamp) throws SQLException {
        String old = "before_restore_" + stamp.replace('-', '_');
        boolean empty = !occupied();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("ALTER SCHEMA public RENAME TO " + old);
            statement.execute("ALTER SCHEMA " + STAGE + " RENAME TO public");
            if (empty) {
                statement.execute("DROP SCHEMA " + old);
            }
            connection.commit();
        }
        return "skemaet " + old;
    }
}
