package dk.maanedsbog.extract;

import dk.maanedsbog.shared.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/**
 * One extract on its way through the door: {@link #receive}, {@link #load} for each table (in
 * parallel if wanted), {@link #check}. Afterwards the work file holds the contract's tables with
 * good rows only, and the rejected ones can be asked for.
 */
public final class Extract implements AutoCloseable {

    private final ExtractSource from;
    private final SourceDescription source;
    private final WorkFile work;
    private final Secret secret;
    private final Thresholds thresholds;
    private final Clock clock;
    private final Warnings warnings = new Warnings();
    private final Optional<RowDoor> rowDoor;
    private final Map<String, ReceivedTable> received = new LinkedHashMap<>();
    private final Map<String, DoorTable> doors = new ConcurrentHashMap<>();
    private Optional<DeliveryNote> note = Optional.empty();
    private boolean whole;
    private Optional<DataUntil> dataUntil = Optional.empty();

    private Extract(
            ExtractSource from,
            SourceDescription source,
            WorkFile work,
            Secret secret,
            Thresholds thresholds,
            Clock clock) {
        this.from = from;
        this.source = source;
        this.work = work;
        this.secret = secret;
        this.thresholds = thresholds;
        this.clock = clock;
        this.rowDoor =
                from instanceof RowSource rows
                        ? Optional.of(new RowDoor(rows, source, work, warnings))
                        : Optional.empty();
    }

    /** An extract of any kind that nothing has been read of yet. */
    public static Extract open(
            ExtractSource from,
            SourceDescription source,
            WorkFile work,
            Secret secret,
            Thresholds thresholds,
            Clock clock) {
        return new Extract(from, source, work, secret, thresholds, clock);
    }

    /** An extract of CSV files that nothing has been read of yet. */
    public static Extract open(
            Path folder,
            SourceDescription source,
            WorkFile work,
            Secret secret,
            Thresholds thresholds,
            Clock clock) {
        return open(new CsvFolder(folder), source, work, secret, thresholds, clock);
    }

    /**
     * Looks the source through: tables, headers, delivery note.
     *
     * @throws ExtractRefused when something is missing or is not what it should be
     */
    public void receive() {
        received.clear();
        switch (from) {
            case CsvFolder files -> receiveFiles(files);
            case RowSource rows -> receiveRows(rowDoor.orElseThrow());
        }
        if (note.isEmpty()) {
            warnings.add(
                    "Følgesedlen %s mangler. Det kan derfor ikke ses, om udtrækket er leveret helt."
                            .formatted(SourceWords.of(source.kind()).note()));
        }
    }

    private void receiveFiles(CsvFolder files) {
        var receiving = new Receiving(files.folder(), source, warnings);
        received.putAll(receiving.tables());
        note =
                receiving
                        .find(DeliveryNotes.FILE)
                        .map(path -> CsvFile.open(path, source.delimiter()))
                        .map(file -> DeliveryNotes.read(file, source, warnings));
    }

    private void receiveRows(RowDoor door) {
        received.putAll(door.receive());
        note = door.note();
    }

    /**
     * Whether each table must be read through {@link #reader} and {@link #writer} before it is
     * loaded; else {@link #load} does both at once.
     */
    public boolean isReadRowByRow() {
        return rowDoor.isPresent();
    }

    /** Whether different tables may be read at the same time. */
    public boolean readsInParallel() {
        return rowDoor.map(RowDoor::readsInParallel).orElse(true);
    }

    /** Reads a table's rows after {@link #receive}; it may be asked for before. */
    public ItemStreamReader<SourceRow> reader(ContractTable table) {
        return rowDoor.orElseThrow().reader(table);
    }

    /** Keeps a table's rows for {@link #load}. */
    public ItemStreamWriter<SourceRow> writer(ContractTable table) {
        return rowDoor.orElseThrow().writer(table);
    }

    /**
     * Loads one table, each cell by the contract's rules. Different tables may be loaded at the
     * same time by several threads.
     *
     * @return the counts so far; {@link #check} may reject more
     * @throws ExtractRefused when a quote is never closed
     */
    public TableCounts load(ContractTable table) {
        var load = new TableLoad(work, source, secret, warnings);
        DoorTable door =
                rowDoor.flatMap(rows -> rows.raw(table))
                        .map(load::fromRaw)
                        .orElseGet(() -> load.load(received.get(table.name())));
        doors.put(table.name(), door);
        return door.counts();
    }

    /**
     * Checks all loaded tables against the delivery note and each other, and takes every row that
     * can't be right out of the work file.
     *
     * @throws ExtractRefused when the extract was delivered half, lacks rows that are due, or has
     *     too many rejected rows; the rejected rows can still be asked for
     */
    public void check() {
        List<DoorTable> tables = inOrder();
        note.ifPresent(delivery -> delivery.assertDelivered(tables));
        whole = note.isPresent();
        note.map(delivery -> delivery.unmentioned(tables))
                .filter(unmentioned -> !unmentioned.isEmpty())
                .ifPresent(
                        unmentioned ->
                                warnings.add(
                                        "Følgesedlen nævner ikke %s."
                                                .formatted(String.join(", ", unmentioned))));
        var judgement = new Judgement(source, thresholds, warnings);
        judgement.assertRowsDelivered(tables);
        dataUntil = Optional.of(new CrossTableChecks(work).run(tables, note, today()));
        judgement.assertFewRejected(tables);
    }

    private List<DoorTable> inOrder() {
        var tables = new ArrayList<DoorTable>();
        for (ContractTable table : Contract.tables()) {
            if (!doors.containsKey(table.name())) {
                throw new IllegalStateException(table.name() + " has not been loaded");
            }
            tables.add(doors.get(table.name()));
        }
        return tables;
    }

    /** The counts of every table loaded so far, in the contract's order. */
    public List<TableCounts> counts() {
        return Contract.tables().stream()
                .map(table -> doors.get(table.name()))
                .filter(door -> door != null)
                .map(DoorTable::counts)
                .toList();
    }

    /** Whether the extract came without its delivery note, as far as can be seen by now. */
    public boolean lacksNote() {
        return note.isEmpty()
                && !(from instanceof CsvFolder files
                        && Files.exists(files.folder().resolve(DeliveryNotes.FILE)));
    }

    /** Whether the delivery note was there and every table has the rows it tells of. */
    public boolean isWhole() {
        return whole;
    }

    /** After {@link #check}: how far each table of events reaches. */
    public Map<String, LocalDate> dataUntilByTable() {
        return dataUntil.map(DataUntil::ofEventTables).orElse(Map.of());
    }

    /** After {@link #check}: the last day on which every table of events is complete. */
    public Optional<LocalDate> dataUntil() {
        return dataUntilByTable().values().stream().min(Comparator.naturalOrder());
    }

    /**
     * After {@link #check}: makes sure that the extract tells of the whole period.
     *
     * @param provisional a period that is not over or not covered may be published all the same
     * @throws ExtractRefused when it does not
     */
    public void assertCovers(Period period, boolean provisional) {
        if (!provisional) {
            Coverage.assertOver(period, today());
            Coverage.assertCovered(period, dataUntilByTable());
        }
    }

    /**
     * Compares with the last good pull.
     *
     * @param previousRows records read then, by table
     * @throws ExtractRefused when a table has far fewer records now
     */
    public void assertNotShrunk(Map<String, Long> previousRows) {
        new Judgement(source, thresholds, warnings).assertNotShrunk(doors.values(), previousRows);
    }

    /** Hands over every rejected row, sorted by file and record. */
    public void forEachRejected(Consumer<RejectedRow> consumer) {
        Collection<DoorTable> tables = new ArrayList<>(doors.values());
        tables.stream()
                .sorted(Comparator.comparing(door -> door.received().fileName()))
                .forEach(
                        door ->
                                new RejectedRows(
                                                door,
                                                source,
                                                dataUntil.flatMap(until -> until.of(door.table())))
                                        .forEach(consumer));
    }

    /** All rejected rows, sorted by file and record, for extracts that have few. */
    public List<RejectedRow> rejected() {
        var rows = new ArrayList<RejectedRow>();
        forEachRejected(rows::add);
        return rows;
    }

    /** Writes {@code file;record;column;reason;raw} in UTF-8. */
    public void writeRejected(Path csv) {
        RejectedFile.write(csv, this::forEachRejected);
    }

    /** What the pull goes on in spite of, in Danish, each told once. */
    public List<String> warnings() {
        return warnings.all();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Coverage.COPENHAGEN));
    }

    @Override
    public void close() {
        rowDoor.ifPresent(RowDoor::close);
    }
}
