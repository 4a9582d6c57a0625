package dk.maanedsbog.extract;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads the delivery note {@code udtraek}, line by line, whatever kind of source it is in. */
final class DeliveryNotes {

    static final String TABLE = "udtraek";
    static final String FILE = TABLE + ".csv";

    private static final List<String> COLUMNS = List.of("tabel", "raekker", "data_til_og_med");

    private final String file;
    private final SourceDescription source;
    private final Warnings warnings;
    private final DeliveryNote note;

    private DeliveryNotes(String file, SourceDescription source, Warnings warnings) {
        this.file = file;
        this.source = source;
        this.warnings = warnings;
        this.note = new DeliveryNote(file);
    }

    /**
     * Reads the note of a folder.
     *
     * @throws ExtractRefused with the line, when it can't be understood
     */
    static DeliveryNote read(CsvFile file, SourceDescription source, Warnings warnings) {
        var notes = new DeliveryNotes(file.name(), source, warnings);
        List<Integer> positions = notes.positions(file.names());
        try (RecordReader records = file.records()) {
            while (records.next()) {
                String place = "linje " + records.line();
                if (records.fault() != Reason.NONE || records.fields() != file.names().size()) {
                    throw notes.wrong(place, Reason.COLUMN_COUNT.text());
                }
                notes.take(
                        place,
                        positions.stream()
                                .map(at -> records.field(at, TextCoding.UTF_8).orElse(""))
                                .toList());
            }
        } catch (IOException e) {
            throw new ExtractRefused(
                    file.name(), "Filen kan ikke læses. Prøv at kopiere den igen.");
        }
        return notes.note;
    }

    /**
     * Reads the note of a workbook or a database.
     *
     * @throws ExtractRefused with the row, when it can't be understood
     */
    static DeliveryNote read(SourceTable table, SourceDescription source, Warnings warnings) {
        var notes = new DeliveryNotes(table.name(), source, warnings);
        List<Integer> positions = notes.positions(table.columns());
        for (SourceRow row : NoteRows.of(table, positions)) {
            notes.take("række " + row.record(), row.values());
        }
        return notes.note;
    }

    private List<Integer> positions(List<String> names) {
        List<String> normal = names.stream().map(Header::normal).toList();
        for (String column : COLUMNS) {
            if (!normal.contains(Header.normal(column))) {
                throw wrong(
                        SourceWords.of(source.kind()).headerPlace(),
                        "Kolonnen »%s« mangler. Følgesedlen skal have tabel;raekker;data_til_og_med."
                                .formatted(column));
            }
        }
        return COLUMNS.stream().map(column -> normal.indexOf(Header.normal(column))).toList();
    }

    private void take(String place, List<String> values) {
        String name = trimmed(values.get(0));
        Optional<String> table = table(name);
        if (table.isEmpty()) {
            warnings.add(
                    "%s, %s: nævner en tabel, som kontrakten ikke har. Linjen er sprunget over."
                            .formatted(file, place));
            return;
        }
        var line =
                new DeliveryNote.Line(
                        rows(place, trimmed(values.get(1))),
                        dataUntil(place, trimmed(values.get(2))));
        if (!note.add(table.get(), line)) {
            throw wrong(place, "Tabellen %s står her for anden gang.".formatted(table.get()));
        }
    }

    private Optional<String> table(String name) {
        return Contract.tables().stream()
                .filter(
                        table ->
                                table.name().equalsIgnoreCase(name)
                                        || source.fileName(table).equalsIgnoreCase(name)
                                        || source.fileName(table).equalsIgnoreCase(name + ".csv"))
                .map(ContractTable::name)
                .findFirst();
    }

    private long rows(String place, String text) {
        String digits = text.matches("[0-9]{1,3}([.][0-9]{3})+") ? text.replace(".", "") : text;
        if (!digits.matches("[0-9]{1,15}")) {
            throw wrong(place, "Antallet af rækker er ikke et helt tal.");
        }
        return Long.parseLong(digits);
    }

    private Optional<LocalDate> dataUntil(String place, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String pattern = DateForm.ofValue(text).orElse(DateForm.ISO).pattern();
            return Optional.of(
                    LocalDate.parse(
                            text,
                            DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"))
                                    .withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            throw wrong(place, "data_til_og_med er ikke en dato. Skriv den fx som 2026-10-31.");
        }
    }

    private static String trimmed(String value) {
        return value == null ? "" : value.replace("\u00a0", " ").strip();
    }

    private ExtractRefused wrong(String place, String message) {
        return new ExtractRefused(file, place, message);
    }
}
