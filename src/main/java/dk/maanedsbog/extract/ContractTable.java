package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One table of the standard extract.
 *
 * @param name the table's name and, without a mapping, its file's name before {@code .csv}
 * @param columns the columns in the contract's order
 * @param orders pairs of date columns of which the second may not lie before the first
 * @param optional whether the whole table may be left out of an extract
 * @param rowsDue whether a table without rows refuses the pull
 * @param dataUntil how the newest event is found when there is no delivery note
 */
public record ContractTable(
        String name,
        List<ContractColumn> columns,
        List<Order> orders,
        boolean optional,
        boolean rowsDue,
        Optional<NewestEvent> dataUntil) {

    /** Two date columns of one row in their right order. */
    public record Order(String from, String to) {}

    /** The date column and the SQL condition that tell how far events reach. */
    public record NewestEvent(String column, String condition) {}

    ContractTable(String name, List<ContractColumn> columns) {
        this(name, columns, List.of(), false, false, Optional.empty());
    }

    ContractTable ordered(String from, String to) {
        var all = new ArrayList<>(orders);
        all.add(new Order(from, to));
        return new ContractTable(name, columns, List.copyOf(all), optional, rowsDue, dataUntil);
    }

    ContractTable mayBeMissing() {
        return new ContractTable(name, columns, orders, true, rowsDue, dataUntil);
    }

    ContractTable needsRows() {
        return new ContractTable(name, columns, orders, optional, true, dataUntil);
    }

    ContractTable dataUntilBy(String column, String condition) {
        return new ContractTable(
                name,
                columns,
                orders,
                optional,
                rowsDue,
                Optional.of(new NewestEvent(column, condition)));
    }

    /** The columns that together name a row once; empty when the table has no key. */
    public List<ContractColumn> key() {
        return columns.stream().filter(ContractColumn::partOfKey).toList();
    }

    public Optional<ContractColumn> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** The DuckDB statement that creates the table, empty. */
    public String createStatement() {
        return columns.stream()
                .map(column -> column.name() + " " + column.duckType())
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
    }
}
