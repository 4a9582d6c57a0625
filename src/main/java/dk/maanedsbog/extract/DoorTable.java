package dk.maanedsbog.extract;

import java.util.Optional;

/** What is known of one table while it goes through the door. */
final class DoorTable {

    private final ReceivedTable received;
    private final Rejects rejects;
    private final Optional<RawTable> raw;
    private final boolean recordColumn;
    private final long read;
    private long loaded;

    DoorTable(
            ReceivedTable received,
            Rejects rejects,
            Optional<RawTable> raw,
            boolean recordColumn,
            long read) {
        this.received = received;
        this.rejects = rejects;
        this.raw = raw;
        this.recordColumn = recordColumn;
        this.read = read;
        this.loaded = read - rejects.size();
    }

    ContractTable table() {
        return received.table();
    }

    ReceivedTable received() {
        return received;
    }

    Rejects rejects() {
        return rejects;
    }

    /** The raw rows, where the source is no file that could be read again. */
    Optional<RawTable> raw() {
        return raw;
    }

    /** Whether the work table has the record's number; else it is the row's place in the table. */
    boolean hasRecordColumn() {
        return recordColumn;
    }

    String recordSql() {
        return recordColumn ? TypedSelect.RECORD : "rowid + 1";
    }

    /** Takes the rejected rows as final. */
    void settle() {
        rejects.settle();
        loaded = read - rejects.size();
    }

    TableCounts counts() {
        return new TableCounts(table().name(), read, loaded, read - loaded);
    }
}
