package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The checks that need more than one cell: order and limits of dates, references, keys. The tables
 * come after the tables they point to, so one round reaches every row that hangs on a rejected one.
 */
final class RowChecks {

    private final Connection duck;
    private final DataUntil dataUntil;

    RowChecks(Connection duck, DataUntil dataUntil) {
        this.duck = duck;
        this.dataUntil = dataUntil;
    }

    /** Takes every faulty row out of the table and notes it. Rows keep their rowid meanwhile. */
    void run(DoorTable door) throws SQLException {
        String table = Sql.name(door.table().name());
        execute("DELETE FROM %s WHERE %s > 0".formatted(table, TypedSelect.PROBLEM));
        List<String> faults = new ArrayList<>();
        orders(door.table(), faults);
        happened(door.table(), faults);
        references(door.table(), faults);
        for (String faulty : faults) {
            takeOut(door, faulty);
        }
        if (!door.table().key().isEmpty()) {
            duplicates(door);
        }
        if (EmploymentOverlaps.concern(door.table())) {
            new EmploymentOverlaps(duck).run(door);
        }
        door.settle();
    }

    private static void orders(ContractTable table, List<String> faults) {
        for (ContractTable.Order order : table.orders()) {
            faults.add(
                    faulty(
                            table,
                            order.to(),
                            Reason.WRONG_ORDER,
                            "%s < %s".formatted(Sql.name(order.to()), Sql.name(order.from()))));
        }
    }

    private void happened(ContractTable table, List<String> faults) {
        Optional<LocalDate> limit = dataUntil.of(table);
        for (ContractColumn column : table.columns()) {
            if (column.happened() && limit.isPresent()) {
                String when =
                        column.when()
                                .map(
                                        condition ->
                                                " AND "
                                                        + Sql.in(
                                                                Sql.name(condition.column()),
                                                                condition.values()))
                                .orElse("");
                faults.add(
                        faulty(
                                table,
                                column.name(),
                                Reason.NOT_HAPPENED,
                                "%s > %s%s"
                                        .formatted(
                                                Sql.name(column.name()),
                                                Limits.sql(column.kind(), limit.get()),
                                                when)));
            }
        }
    }

    private static void references(ContractTable table, List<String> faults) {
        for (ContractColumn column : table.columns()) {
            if (column.target().isPresent()) {
                String name = Sql.name(column.name());
                faults.add(
                        "SELECT rowid AS place, %d AS fault FROM %s t WHERE %3$s IS NOT NULL AND NOT EXISTS (FROM %4$s p WHERE p.%3$s = t.%3$s)"
                                .formatted(
                                        Reason.UNKNOWN_REFERENCE.at(
                                                table.columns().indexOf(column)),
                                        Sql.name(table.name()),
                                        name,
                                        Sql.name(column.target().get())));
            }
        }
    }

    private static String faulty(
            ContractTable table, String column, Reason reason, String condition) {
        int at = table.columns().indexOf(table.column(column).orElseThrow());
        return "SELECT rowid AS place, %d AS fault FROM %s WHERE %s"
                .formatted(reason.at(at), Sql.name(table.name()), condition);
    }

    /** Equal hashes are found first, since that is cheap; only those rows are then compared. */
    private void duplicates(DoorTable door) throws SQLException {
        ContractTable table = door.table();
        String name = Sql.name(table.name());
        String key =
                table.key().stream()
                        .map(column -> Sql.name(column.name()))
                        .collect(Collectors.joining(", "));
        execute(
                "CREATE OR REPLACE TEMP TABLE twice AS SELECT hash(%s) AS h FROM %s GROUP BY h HAVING count(*) > 1"
                        .formatted(key, name));
        if (isEmpty("twice")) {
            return;
        }
        int at = table.columns().indexOf(table.key().getFirst());
        takeOut(
                door,
                "SELECT place, %d AS fault FROM (SELECT rowid AS place, row_number() OVER (PARTITION BY %s ORDER BY rowid) AS n FROM %s WHERE hash(%2$s) IN (SELECT h FROM twice)) WHERE n > 1"
                        .formatted(Reason.DUPLICATE_KEY.at(at), key, name));
    }

    /** Notes and deletes the rows that a query names by rowid ({@code place}) and {@code fault}. */
    private void takeOut(DoorTable door, String faulty) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE faulty AS " + faulty);
        if (isEmpty("faulty")) {
            return;
        }
        String table = Sql.name(door.table().name());
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT %s, fault FROM %s t JOIN faulty ON t.rowid = place"
                                        .formatted(
                                                door.hasRecordColumn()
                                                        ? TypedSelect.RECORD
                                                        : "place + 1",
                                                table))) {
            while (rows.next()) {
                door.rejects().add(rows.getLong(1), rows.getInt(2));
            }
        }
        execute("DELETE FROM %s WHERE rowid IN (SELECT place FROM faulty)".formatted(table));
    }

    private boolean isEmpty(String table) throws SQLException {
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return !rows.next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }
}
