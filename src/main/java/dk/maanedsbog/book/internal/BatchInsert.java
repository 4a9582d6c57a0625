package dk.maanedsbog.book.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Inserts many rows by one statement, a full batch at a time, within the running transaction. */
final class BatchInsert implements AutoCloseable {

    private static final int ROWS = 5_000;

    private final DataSource source;
    private final Connection connection;
    private final PreparedStatement statement;
    private final String sql;
    private final SQLExceptionTranslator translator;
    private int waiting;

    BatchInsert(JdbcTemplate template, String sql) {
        this.sql = sql;
        source = Objects.requireNonNull(template.getDataSource());
        translator = template.getExceptionTranslator();
        connection = DataSourceUtils.getConnection(source);
        try {
            statement = connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == ROWS) {
                send();
            }
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private void send() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() {
        try (statement) {
            if (waiting > 0) {
                send();
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private RuntimeException translated(SQLException e) {
        var translated = translator.translate("insert", sql, e);
        return translated != null ? translated : new IllegalStateException(e);
    }
}
