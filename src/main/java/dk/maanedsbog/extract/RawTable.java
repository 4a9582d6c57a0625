package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Raw text rows of one table on their way through the door: readers of any source fill it record by
 * record, and {@link Extract#loadFromRaw} then applies the same rules as to a CSV file. It lives
 * outside the work file, since it may hold CPR numbers.
 */
public final class RawTable implements AutoCloseable {

    private static final String FAULTY = "faulty__";
    private static final int SHORTENED = 4096;

    private final ContractTable table;
    private final String source;
    private final Header header;
    private final Connection duck;
    private final Rejects rejects = new Rejects();
    private final FormSample sample;
    private DuckDBAppender appender;
    private long read;

    RawTable(ContractTable table, String source, Header header, Connection duck) {
        this.table = table;
        this.source = source;
        this.header = header;
        this.duck = duck;
        this.sample = new FormSample(table);
        var columns = new ArrayList<String>();
        columns.add(TypedSelect.RECORD + " BIGINT");
        for (int i = 0; i < header.names().size(); i++) {
            columns.add("c" + i + " VARCHAR");
        }
        columns.add(FAULTY + " BOOLEAN");
        try (var statement = duck.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE %s (%s)"
                            .formatted(name(), String.join(", ", columns)));
            appender =
                    duck.unwrap(DuckDBConnection.class)
                            .createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, name());
        } catch (SQLException e) {
            throw new DuckFailure("making room for raw rows", e);
        }
    }

    /**
     * Takes one record.
     *
     * @param record its number at the source, from 1, each higher than the one before
     * @param values one for each of the source's columns, null where there is none
     */
    public void append(long record, List<String> values) {
        if (values.size() != header.names().size()) {
            reject(record, Reason.COLUMN_COUNT, -1);
            return;
        }
        int tooLong = tooLong(values);
        if (tooLong >= 0) {
            reject(record, Reason.FIELD_TOO_LONG, tooLong);
            return;
        }
        if (read++ < FormSample.RECORDS) {
            sample.look(
                    column -> {
                        var at = header.position(column);
                        return at.isPresent() ? values.get(at.getAsInt()) : null;
                    });
        }
        keep(record, values, false);
    }

    /** Takes a record of a source that can't be read again; a faulty one is kept to be shown. */
    void take(SourceRow row) {
        int tooLong = tooLong(row.values());
        if (row.broken().isPresent()) {
            reject(row.record(), Reason.CELL_ERROR, row.broken().getAsInt());
        } else if (tooLong >= 0) {
            reject(row.record(), Reason.FIELD_TOO_LONG, tooLong);
        } else {
            append(row.record(), row.values());
            return;
        }
        keep(row.record(), row.values().stream().map(RawTable::shortened).toList(), true);
    }

    private static int tooLong(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null && values.get(i).length() > RecordReader.LONGEST_FIELD) {
                return i;
            }
        }
        return -1;
    }

    private static String shortened(String value) {
        return value == null || value.length() <= SHORTENED ? value : value.substring(0, SHORTENED);
    }

    private void keep(long record, List<String> values, boolean faulty) {
        try {
            appender.beginRow();
            appender.append(record);
            for (String value : values) {
                if (value == null) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            appender.append(faulty);
            appender.endRow();
        } catch (SQLException e) {
            throw new DuckFailure("taking raw rows", e);
        }
    }

    /** Turns a record away whose structure is at fault, in one of the source's columns or none. */
    void reject(long record, Reason reason, int sourceColumn) {
        read++;
        rejects.add(record, reason.at(contractColumn(sourceColumn)));
    }

    private int contractColumn(int sourceColumn) {
        for (int i = 0; i < table.columns().size(); i++) {
            var at = header.position(table.columns().get(i).name());
            if (at.isPresent() && at.getAsInt() == sourceColumn) {
                return i;
            }
        }
        return -1;
    }

    /** Ends the filling. */
    void finish() {
        try {
            appender.close();
        } catch (SQLException e) {
            throw new DuckFailure("taking raw rows", e);
        }
    }

    ContractTable table() {
        return table;
    }

    String source() {
        return source;
    }

    Header header() {
        return header;
    }

    FormSample sample() {
        return sample;
    }

    /** Looks at every row there is. */
    FormSample wholeSample() {
        var whole = new FormSample(table);
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery("SELECT * FROM temp." + name())) {
            while (rows.next()) {
                whole.look(column -> value(rows, column));
            }
        } catch (SQLException e) {
            throw new DuckFailure("looking at raw rows", e);
        }
        return whole;
    }

    private String value(ResultSet rows, String column) {
        try {
            var at = header.position(column);
            return at.isPresent() ? rows.getString(at.getAsInt() + 2) : null;
        } catch (SQLException e) {
            throw new DuckFailure("looking at raw rows", e);
        }
    }

    Rejects rejects() {
        return rejects;
    }

    long read() {
        return read;
    }

    Connection duck() {
        return duck;
    }

    String name() {
        return "raw_" + table.name();
    }

    /** What may be loaded: every row but the faulty ones. */
    String rowsSql() {
        return "(FROM temp.%s WHERE NOT %s)".formatted(name(), FAULTY);
    }

    @Override
    public void close() {
        try {
            duck.close();
        } catch (SQLException e) {
            throw new DuckFailure("giving raw rows up", e);
        }
    }
}
