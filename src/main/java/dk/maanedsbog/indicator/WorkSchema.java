package dk.maanedsbog.indicator;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lays the contract's tables, empty, into a DuckDB connection, so that indicator SQL can be tried.
 */
@FunctionalInterface
public interface WorkSchema {

    void createTables(Connection duck) throws SQLException;
}
