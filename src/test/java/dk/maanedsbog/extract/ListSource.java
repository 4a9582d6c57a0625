package dk.maanedsbog.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** A source of rows that a test writes down, the small extract's where it says nothing. */
final class ListSource implements RowSource {

    /** A cell that holds a fault instead of a value. */
    static final String ERROR = "#N/A";

    /** A description under which tables have the contract's own names. */
    static final SourceDescription DESCRIPTION = described(SourceDescription.Kind.XLSX);

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    ListSource(SmallExtract small) {
        small.files()
                .forEach(
                        (file, content) ->
                                tables.put(
                                        file.replace(".csv", ""),
                                        new String(content, StandardCharsets.UTF_8)
                                                .lines()
                                                .map(line -> List.of(line.split(";", -1)))
                                                .toList()));
    }

    static SourceDescription described(SourceDescription.Kind kind) {
        var standard = SourceDescription.STANDARD;
        return new SourceDescription(
                "Prøve",
                kind,
                standard.charset(),
                standard.delimiter(),
                standard.decimal(),
                standard.dateForm(),
                Map.of());
    }

    /** Replaces a table: the columns' names first, then the rows. */
    @SafeVarargs
    final ListSource table(String name, List<String>... rows) {
        tables.put(name, List.of(rows));
        return this;
    }

    static List<String> row(String... values) {
        return Arrays.asList(values);
    }

    @Override
    public void open(Warnings warnings) {}

    @Override
    public Optional<SourceTable> find(String name) {
        return Optional.ofNullable(tables.get(name)).map(rows -> new ListTable(name, rows));
    }

    @Override
    public ExtractRefused missing(List<String> names) {
        return new ExtractRefused(String.join(", ", names) + " mangler");
    }

    @Override
    public boolean readsInParallel() {
        return true;
    }

    @Override
    public void close() {}

    /** One table of the list. */
    private record ListTable(String name, List<List<String>> rows) implements SourceTable {

        @Override
        public List<String> columns() {
            return rows.getFirst();
        }

        @Override
        public ItemStreamReader<SourceRow> rows(List<WantedColumn> wanted) {
            Iterator<List<String>> left = rows.listIterator(1);
            var number = new AtomicLong();
            return () -> left.hasNext() ? row(left.next(), wanted, number) : null;
        }

        private static SourceRow row(
                List<String> values, List<WantedColumn> wanted, AtomicLong number) {
            String[] kept = new String[wanted.size()];
            OptionalInt broken = OptionalInt.empty();
            for (int i = 0; i < kept.length; i++) {
                kept[i] = values.get(wanted.get(i).position());
                broken = ERROR.equals(kept[i]) ? OptionalInt.of(i) : broken;
            }
            return new SourceRow(number.incrementAndGet(), Arrays.asList(kept), broken);
        }
    }
}
