package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the raw records of a table's rejected rows again, by one more walk through its source as
 * far as the last of them. They are kept nowhere in between, since they may hold CPR numbers.
 */
final class RejectedRows {

    private static final int LONGEST_RAW = 500;

    private final DoorTable door;
    private final SourceDescription source;
    private final Optional<LocalDate> dataUntil;

    RejectedRows(DoorTable door, SourceDescription source, Optional<LocalDate> dataUntil) {
        this.door = door;
        this.source = source;
        this.dataUntil = dataUntil;
    }

    /** Hands every rejected row over in the order of records. */
    void forEach(Consumer<RejectedRow> consumer) {
        if (door.rejects().size() == 0) {
            return;
        }
        try {
            if (door.raw().isPresent()) {
                fromRaw(door.raw().get(), consumer);
            } else if (door.received().file().isPresent()) {
                fromFile(door.received().file().get(), consumer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new DuckFailure("reading rejected rows", e);
        }
    }

    private void fromFile(CsvFile file, Consumer<RejectedRow> consumer) throws IOException {
        TextCoding coding =
                source.charset() == SourceDescription.Charset.WINDOWS_1252
                        ? TextCoding.WINDOWS_1252
                        : CodingGuess.of(file.path());
        int next = 0;
        try (RecordReader records = file.records()) {
            while (next < door.rejects().size() && records.next()) {
                if (records.number() == door.rejects().record(next)) {
                    consumer.accept(row(next++, records.raw(coding)));
                }
            }
        }
    }

    private void fromRaw(RawTable raw, Consumer<RejectedRow> consumer) throws SQLException {
        int next = 0;
        try (var statement = raw.duck().createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT * FROM temp.%s ORDER BY %s"
                                        .formatted(raw.name(), TypedSelect.RECORD))) {
            while (next < door.rejects().size() && rows.next()) {
                while (next < door.rejects().size()
                        && door.rejects().record(next) < rows.getLong(1)) {
                    consumer.accept(row(next++, ""));
                }
                if (next < door.rejects().size()
                        && door.rejects().record(next) == rows.getLong(1)) {
                    var values = new ArrayList<String>();
                    for (int i = 0; i < raw.header().names().size(); i++) {
                        values.add(rows.getString(i + 2) == null ? "" : rows.getString(i + 2));
                    }
                    consumer.accept(row(next++, String.join(";", values)));
                }
            }
        }
        while (next < door.rejects().size()) {
            consumer.accept(row(next++, ""));
        }
    }

    private RejectedRow row(int i, String raw) {
        int fault = door.rejects().fault(i);
        String masked = Cpr.masked(raw);
        return new RejectedRow(
                door.received().fileName(),
                door.rejects().record(i),
                column(Reason.columnOf(fault)),
                ReasonTexts.of(door.table(), fault, dataUntil),
                masked.length() > LONGEST_RAW ? masked.substring(0, LONGEST_RAW) + "…" : masked);
    }

    private String column(int at) {
        if (at < 0) {
            return "";
        }
        String contract = door.table().columns().get(at).name();
        return door.received()
                .header()
                .flatMap(header -> header.sourceName(contract))
                .orElse(contract);
    }
}
