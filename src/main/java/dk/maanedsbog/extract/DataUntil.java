package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How far the extract's tables tell of what has happened. */
final class DataUntil {

    private final Optional<DeliveryNote> note;
    private final Optional<LocalDate> newestEvent;

    private DataUntil(Optional<DeliveryNote> note, Optional<LocalDate> newestEvent) {
        this.note = note;
        this.newestEvent = newestEvent;
    }

    /** Takes the note's word, and the newest held event up to today where it says nothing. */
    static DataUntil find(Connection duck, Optional<DeliveryNote> note, LocalDate today)
            throws SQLException {
        LocalDate newest = null;
        for (ContractTable table : Contract.tables()) {
            if (table.dataUntil().isPresent()) {
                LocalDate found = newestEvent(duck, table, table.dataUntil().get(), today);
                if (found != null && (newest == null || found.isAfter(newest))) {
                    newest = found;
                }
            }
        }
        return new DataUntil(note, Optional.ofNullable(newest));
    }

    private static LocalDate newestEvent(
            Connection duck, ContractTable table, ContractTable.NewestEvent event, LocalDate today)
            throws SQLException {
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT max(%1$s) FROM %2$s WHERE %3$s AND %4$s <= 0 AND %1$s <= DATE '%5$s'"
                                        .formatted(
                                                Sql.name(event.column()),
                                                Sql.name(table.name()),
                                                event.condition(),
                                                TypedSelect.PROBLEM,
                                                today))) {
            return rows.next() ? rows.getObject(1, LocalDate.class) : null;
        }
    }

    /** The last day of one table; a table without its own gets the extract's latest. */
    Optional<LocalDate> of(ContractTable table) {
        if (note.isEmpty()) {
            return newestEvent;
        }
        Optional<LocalDate> own = note.get().dataUntil(table.name());
        if (own.isPresent()) {
            return own;
        }
        return note.get().newest().isPresent() ? note.get().newest() : newestEvent;
    }

    /** The last day of each event table. */
    Map<String, LocalDate> ofEventTables() {
        var days = new LinkedHashMap<String, LocalDate>();
        for (ContractTable table : Contract.tables()) {
            if (table.dataUntil().isPresent()) {
                of(table).ifPresent(day -> days.put(table.name(), day));
            }
        }
        return days;
    }
}
