package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The extract's tables with one made-up row each, so that DuckDB meets also the mistakes that it
 * finds only by running; in a database that reaches nothing outside itself.
 */
final class TrialDatabase implements AutoCloseable {

    /** Any period does: only the SQL itself can be wrong here. */
    static final Period PERIOD = Period.Month.of(2026, 10);

    private final Connection duck;
    private final Set<String> tables;

    TrialDatabase(WorkSchema schema) {
        try {
            duck = DriverManager.getConnection("jdbc:duckdb:", sealedOff());
            schema.createTables(duck);
            tables = tableNames();
            insertOneRowEach();
            HelperTables.create(duck, PERIOD);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables to check indicators on failed", e);
        }
    }

    private static Properties sealedOff() {
        var settings = new Properties();
        settings.put("enable_external_access", "false");
        settings.put("autoload_known_extensions", "false");
        settings.put("autoinstall_known_extensions", "false");
        settings.put("threads", "1");
        return settings;
    }

    private Set<String> tableNames() throws SQLException {
        var names = new TreeSet<String>();
        try (Statement statement = duck.createStatement();
                var rows = statement.executeQuery("SELECT table_name FROM duckdb_tables()")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private void insertOneRowEach() throws SQLException {
        try (Statement statement = duck.createStatement()) {
            for (String table : tables) {
                statement.execute("INSERT INTO " + table + " VALUES (" + madeUp(table) + ")");
            }
        }
    }

    private String madeUp(String table) throws SQLException {
        var values = new ArrayList<String>();
        try (var column = duck.getMetaData().getColumns(null, null, table, null)) {
            while (column.next()) {
                values.add(
                        switch (column.getString("TYPE_NAME")) {
                            case "VARCHAR" -> "'x'";
                            case "DATE" -> "DATE '" + PERIOD.lastDay() + "'";
                            default -> "1";
                        });
            }
        }
        return String.join(", ", values);
    }

    /** The names of the extract's tables. */
    Set<String> tables() {
        return tables;
    }

    Connection connection() {
        return duck;
    }

    @Override
    public void close() {
        try {
            duck.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The checking database could not be closed", e);
        }
    }
}
