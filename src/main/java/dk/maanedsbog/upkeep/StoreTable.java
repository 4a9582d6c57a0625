package dk.maanedsbog.upkeep;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as a backup keeps it.
 *
 * @param numbered the column that the database numbers by itself; empty for none
 */
record StoreTable(String name, List<Column> columns, Optional<String> numbered) {

    /** A column by its name in lower case. */
    record Column(String name, ColumnKind kind) {}

    String select() {
        return "SELECT " + names(columns) + " FROM " + name;
    }

    /** Takes the columns in the order that a backup has them in. */
    static String insert(String table, List<Column> columns) {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        names(columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
