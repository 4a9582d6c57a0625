package dk.maanedsbog.extract;

import java.sql.Connection;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the rows of a view through a cursor, and says in Danish what the database can't do. */
final class ViewRows implements ItemStreamReader<SourceRow> {

    private static final int FETCHED_AT_ONCE = 2000;

    private final String view;
    private final JdbcCursorItemReader<SourceRow> cursor;

    ViewRows(String view, Connection connection, String sql, RowMapper<SourceRow> mapper) {
        this.view = view;
        cursor =
                new JdbcCursorItemReader<>(
                        new SingleConnectionDataSource(connection, true), sql, mapper);
        cursor.setFetchSize(FETCHED_AT_ONCE);
        cursor.setVerifyCursorPosition(false);
        cursor.setSaveState(false);
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            cursor.open(context);
        } catch (RuntimeException e) {
            throw DatabaseAnswer.refused(view, e);
        }
    }

    @Override
    public SourceRow read() {
        try {
            return cursor.read();
        } catch (Exception e) {
            throw DatabaseAnswer.refused(view, e);
        }
    }

    @Override
    public void close() {
        cursor.close();
    }
}
