package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * One of the contract's tables found at a source.
 *
 * @param wanted the columns that the contract has use for, as they lie at the source
 * @param header the names of these columns alone
 */
record FoundTable(
        ContractTable table, SourceTable source, List<WantedColumn> wanted, Header header) {

    /**
     * Finds the table's columns.
     *
     * @throws ExtractRefused when a required one is missing
     */
    static FoundTable of(
            ContractTable table, SourceTable found, SourceDescription source, Warnings warnings) {
        var words = SourceWords.of(source.kind());
        TableMapping mapping = source.mapping(table);
        Header all = Header.of(found.name(), words, table, mapping, found.columns());
        if (!all.unknown().isEmpty()) {
            warnings.add(
                    Cpr.masked(
                            "%s har kolonner, som ikke bruges: %s."
                                    .formatted(found.name(), String.join(", ", all.unknown()))));
        }
        var wanted = new ArrayList<WantedColumn>();
        for (ContractColumn column : table.columns()) {
            all.position(column.name())
                    .ifPresent(position -> wanted.add(new WantedColumn(position, column.kind())));
        }
        wanted.sort(Comparator.comparingInt(WantedColumn::position));
        List<String> names =
                wanted.stream().map(column -> found.columns().get(column.position())).toList();
        return new FoundTable(
                table,
                found,
                List.copyOf(wanted),
                Header.of(found.name(), words, table, mapping, names));
    }

    String name() {
        return source.name();
    }

    ItemStreamReader<SourceRow> rows() {
        return source.rows(wanted);
    }
}
