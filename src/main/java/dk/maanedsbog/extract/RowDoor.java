package dk.maanedsbog.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * The door of a source that is read row by row: finds its tables, reads them, and keeps their raw
 * rows until they are loaded.
 */
final class RowDoor implements AutoCloseable {

    private final RowSource rows;
    private final SourceDescription source;
    private final WorkFile work;
    private final Warnings warnings;
    private final Map<String, FoundTable> found = new ConcurrentHashMap<>();
    private final Map<String, RawTable> raws = new ConcurrentHashMap<>();

    RowDoor(RowSource rows, SourceDescription source, WorkFile work, Warnings warnings) {
        this.rows = rows;
        this.source = source;
        this.work = work;
        this.warnings = warnings;
    }

    /**
     * Opens the source and receives every table of the contract.
     *
     * @throws ExtractRefused when the source, a table or a column is not as it should be
     */
    Map<String, ReceivedTable> receive() {
        rows.open(warnings);
        List<String> missing =
                Contract.tables().stream()
                        .filter(table -> !source.mayBeMissing(table))
                        .map(source::fileName)
                        .filter(name -> rows.find(name).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            throw rows.missing(missing);
        }
        var received = new LinkedHashMap<String, ReceivedTable>();
        for (ContractTable table : Contract.tables()) {
            received.put(table.name(), receive(table));
        }
        return received;
    }

    private ReceivedTable receive(ContractTable table) {
        String name = source.fileName(table);
        Optional<SourceTable> there = rows.find(name);
        if (there.isEmpty()) {
            warnings.add(
                    "%s mangler i udtrækket. Tabellen %s er tom i denne kørsel."
                            .formatted(name, table.name()));
            return new ReceivedTable(table, name, Optional.empty(), Optional.empty(), Map.of());
        }
        var one = FoundTable.of(table, there.get(), source, warnings);
        found.put(table.name(), one);
        return new ReceivedTable(
                table, one.name(), Optional.empty(), Optional.of(one.header()), Map.of());
    }

    /** The delivery note, where the source has one. */
    Optional<DeliveryNote> note() {
        return rows.find(DeliveryNotes.TABLE)
                .map(table -> DeliveryNotes.read(table, source, warnings));
    }

    /** A reader of a table's rows; it looks for the table when it is opened. */
    ItemStreamReader<SourceRow> reader(ContractTable table) {
        return new TableReader(() -> find(table).map(FoundTable::rows));
    }

    /** A writer that keeps a table's rows until they are loaded. */
    ItemStreamWriter<SourceRow> writer(ContractTable table) {
        return new RawWriter(() -> find(table).map(this::room));
    }

    private Optional<FoundTable> find(ContractTable table) {
        return Optional.ofNullable(found.get(table.name()));
    }

    private RawTable room(FoundTable one) {
        return raws.computeIfAbsent(
                one.table().name(),
                name -> new RawTable(one.table(), one.name(), one.header(), work.connection()));
    }

    Optional<RawTable> raw(ContractTable table) {
        return Optional.ofNullable(raws.get(table.name()));
    }

    boolean readsInParallel() {
        return rows.readsInParallel();
    }

    @Override
    public void close() {
        raws.values().forEach(RawTable::close);
        rows.close();
    }
}
