package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs the typed statement for one table. When a date column turns out to be written mostly in
 * another form than its first records are, it runs once more with that form.
 */
final class TypedLoad {

    private final Connection duck;
    private final ContractTable table;
    private final Header header;
    private final SourceDescription source;
    private final Secret secret;
    private final Supplier<FormSample> wholeSource;
    private Map<String, ColumnReading> readings;
    private final Map<Integer, Long> problems = new HashMap<>();

    TypedLoad(
            Connection duck,
            ContractTable table,
            Header header,
            Map<String, ColumnReading> readings,
            Supplier<FormSample> wholeSource,
            SourceDescription source,
            Secret secret) {
        this.duck = duck;
        this.table = table;
        this.header = header;
        this.readings = readings;
        this.wholeSource = wholeSource;
        this.source = source;
        this.secret = secret;
    }

    /** Creates and fills the table; afterwards the counts can be asked for. */
    void run(String from, boolean withRecord) throws SQLException {
        create(from, withRecord);
        if (source.dateForm().isEmpty() && anotherFormIsCommoner()) {
            readings = wholeSource.get().readings(source);
            create(from, withRecord);
        }
    }

    private void create(String from, boolean withRecord) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + Sql.name(table.name()));
            statement.execute(
                    new TypedSelect(table, header, readings, secret).createTable(from, withRecord));
        }
        countProblems();
    }

    private void countProblems() throws SQLException {
        problems.clear();
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT %1$s, count(*) FROM %2$s GROUP BY %1$s"
                                        .formatted(TypedSelect.PROBLEM, Sql.name(table.name())))) {
            while (rows.next()) {
                problems.put(rows.getInt(1), rows.getLong(2));
            }
        }
    }

    /** Whether some column has more dates in another form than in the one it was read in. */
    private boolean anotherFormIsCommoner() throws SQLException {
        for (var problem : problems.entrySet()) {
            if (problem.getKey() > 0 && DateForm.of(Reason.of(problem.getKey())).isPresent()) {
                String column = table.columns().get(Reason.columnOf(problem.getKey())).name();
                if (problem.getValue() > filled(column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long filled(String column) throws SQLException {
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(%s) FROM %s"
                                        .formatted(Sql.name(column), Sql.name(table.name())))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    long rows() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many CPR numbers in good rows had lost their leading zero. */
    long padded() {
        return problems.entrySet().stream()
                .filter(entry -> entry.getKey() < 0)
                .mapToLong(entry -> -entry.getKey() * entry.getValue())
                .sum();
    }

    void collect(Rejects rejects, boolean withRecord) throws SQLException {
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT %s, %s FROM %s WHERE %2$s > 0"
                                        .formatted(
                                                withRecord ? TypedSelect.RECORD : "rowid + 1",
                                                TypedSelect.PROBLEM,
                                                Sql.name(table.name())))) {
            while (rows.next()) {
                rejects.add(rows.getLong(1), rows.getInt(2));
            }
        }
    }
}
