package dk.maanedsbog.pull.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a calculated work file row by row. */
final class WorkRows {

    private final Connection duck;

    WorkRows(Connection duck) {
        this.duck = duck;
    }

    void read(String sql, Reader reader) {
        try (var statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.take(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The work file can't be read", e);
        }
    }

    /** Takes one row of a result. */
    @FunctionalInterface
    interface Reader {
        void take(ResultSet row) throws SQLException;
    }
}
