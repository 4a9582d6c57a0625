package dk.maanedsbog.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the case system says it has delivered: rows and last day of each table. */
final class DeliveryNote {

    /**
     * One line of the note.
     *
     * @param rows the records delivered
     * @param dataUntil the last day the table tells of, where the note says so
     */
    record Line(long rows, Optional<LocalDate> dataUntil) {}

    private final String file;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    DeliveryNote(String file) {
        this.file = file;
    }

    /** Takes a line; false when the table has one already. */
    boolean add(String table, Line line) {
        return lines.putIfAbsent(table, line) == null;
    }

    Optional<LocalDate> dataUntil(String table) {
        return Optional.ofNullable(lines.get(table)).flatMap(Line::dataUntil);
    }

    /** The latest last day of any table. */
    Optional<LocalDate> newest() {
        return lines.values().stream()
                .flatMap(line -> line.dataUntil().stream())
                .max(LocalDate::compareTo);
    }

    /** The tables with records, that the note does not mention. */
    List<String> unmentioned(Collection<DoorTable> tables) {
        return tables.stream()
                .filter(table -> table.counts().read() > 0)
                .map(table -> table.table().name())
                .filter(name -> !lines.containsKey(name))
                .toList();
    }

    /**
     * Compares the note with what was read.
     *
     * @throws ExtractRefused when a table was delivered half
     */
    void assertDelivered(Collection<DoorTable> tables) {
        var differences =
                tables.stream()
                        .filter(table -> lines.containsKey(table.table().name()))
                        .filter(table -> rows(table) != table.counts().read())
                        .map(
                                table ->
                                        String.format(
                                                Locale.forLanguageTag("da"),
                                                "%s skulle have %,d rækker, men %s har %,d",
                                                table.table().name(),
                                                rows(table),
                                                table.received().fileName(),
                                                table.counts().read()))
                        .toList();
        if (!differences.isEmpty()) {
            throw ExtractRefused.late(
                    file,
                    "Udtrækket er ikke leveret helt: %s. Dan udtrækket igen."
                            .formatted(String.join("; ", differences)));
        }
    }

    private long rows(DoorTable table) {
        return lines.get(table.table().name()).rows();
    }
}
