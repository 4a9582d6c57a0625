package dk.maanedsbog.extract;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Loads one table: in one DuckDB statement straight from its file, or, when DuckDB stumbles over
 * the file's structure, record by record through {@link RecordReader}, which can tell where.
 */
final class TableLoad {

    private final WorkFile work;
    private final SourceDescription source;
    private final Secret secret;
    private final Warnings warnings;

    TableLoad(WorkFile work, SourceDescription source, Secret secret, Warnings warnings) {
        this.work = work;
        this.source = source;
        this.secret = secret;
        this.warnings = warnings;
    }

    DoorTable load(ReceivedTable received) {
        if (received.file().isEmpty()) {
            return empty(received);
        }
        CsvFile file = received.file().get();
        if (file.simpleStart() && source.charset() != SourceDescription.Charset.WINDOWS_1252) {
            try (Connection duck = work.connection()) {
                return fast(duck, received, file);
            } catch (SQLException stumbled) {
                // the certain path finds out where, and says so in words that quote nobody's data
            }
        }
        return certain(received, file);
    }

    private DoorTable empty(ReceivedTable received) {
        try (Connection duck = work.connection();
                var statement = duck.createStatement()) {
            String name = Sql.name(received.table().name());
            statement.execute("DROP TABLE IF EXISTS " + name);
            statement.execute(received.table().createStatement());
            statement.execute(
                    "ALTER TABLE %s ADD COLUMN %s SMALLINT".formatted(name, TypedSelect.PROBLEM));
        } catch (SQLException e) {
            throw new DuckFailure("creating " + received.table().name(), e);
        }
        return new DoorTable(received, new Rejects(), Optional.empty(), false, 0);
    }

    private DoorTable fast(Connection duck, ReceivedTable received, CsvFile file)
            throws SQLException {
        Header header = received.header().orElseThrow();
        TypedLoad load =
                new TypedLoad(
                        duck,
                        received.table(),
                        header,
                        received.readings(),
                        () -> FormSample.of(received.table(), file, header, Long.MAX_VALUE),
                        source,
                        secret);
        load.run(file.readCsv(), false);
        var rejects = new Rejects();
        load.collect(rejects, false);
        return done(received, rejects, Optional.empty(), false, load, load.rows());
    }

    private DoorTable certain(ReceivedTable received, CsvFile file) {
        try (RawTable raw =
                new RawTable(
                        received.table(),
                        file.name(),
                        received.header().orElseThrow(),
                        work.connection())) {
            fill(raw, file);
            return typed(received, raw, Optional.empty());
        } catch (IOException e) {
            throw new ExtractRefused(
                    file.name(), "Filen kan ikke læses til ende. Prøv at kopiere den igen.");
        }
    }

    /** The rows of another kind of source, whose reader has filled the raw table. */
    DoorTable fromRaw(RawTable raw) {
        var received =
                new ReceivedTable(
                        raw.table(),
                        raw.source(),
                        Optional.empty(),
                        Optional.of(raw.header()),
                        raw.sample().readings(source));
        return typed(received, raw, Optional.of(raw));
    }

    private DoorTable typed(ReceivedTable received, RawTable raw, Optional<RawTable> kept) {
        raw.finish();
        try {
            TypedLoad load =
                    new TypedLoad(
                            raw.duck(),
                            received.table(),
                            raw.header(),
                            received.readings(),
                            raw::wholeSample,
                            source,
                            secret);
            load.run(raw.rowsSql(), true);
            load.collect(raw.rejects(), true);
            return done(received, raw.rejects(), kept, true, load, raw.read());
        } catch (SQLException e) {
            throw new DuckFailure("loading " + received.table().name(), e);
        }
    }

    private DoorTable done(
            ReceivedTable received,
            Rejects rejects,
            Optional<RawTable> raw,
            boolean recordColumn,
            TypedLoad load,
            long read) {
        rejects.settle();
        if (load.padded() > 0) {
            warnings.add(
                    "%s: %d cpr-numre på 9 cifre har fået deres nul foran igen. Excel har nok"
                            .concat(" slettet det; gør kolonnen til tekst.")
                            .formatted(received.fileName(), load.padded()));
        }
        return new DoorTable(received, rejects, raw, recordColumn, read);
    }

    private void fill(RawTable raw, CsvFile file) throws IOException {
        TextCoding coding = coding(file);
        int columns = file.names().size();
        var values = new ArrayList<String>(columns);
        try (RecordReader records = file.records()) {
            while (records.next()) {
                if (records.fault() != Reason.NONE) {
                    raw.reject(records.number(), records.fault(), records.faultField());
                } else if (records.fields() != columns) {
                    raw.reject(records.number(), Reason.COLUMN_COUNT, -1);
                } else {
                    append(raw, records, coding, values, columns);
                }
            }
        }
    }

    private static void append(
            RawTable raw,
            RecordReader records,
            TextCoding coding,
            ArrayList<String> values,
            int columns) {
        values.clear();
        for (int i = 0; i < columns; i++) {
            Optional<String> value = records.field(i, coding);
            if (value.isEmpty()) {
                raw.reject(records.number(), Reason.BROKEN_CHARACTERS, i);
                return;
            }
            values.add(value.get());
        }
        raw.append(records.number(), values);
    }

    private TextCoding coding(CsvFile file) throws IOException {
        return switch (source.charset()) {
            case UTF_8 -> TextCoding.UTF_8;
            case WINDOWS_1252 -> TextCoding.WINDOWS_1252;
            case AUTO -> CodingGuess.of(file.path());
        };
    }
}
