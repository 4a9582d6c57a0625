package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns away employments that overlap an earlier row of the file: at most one team a day. */
final class EmploymentOverlaps {

    private static final String TABLE = "ansaettelser";

    /** Days from the first to and including the last. */
    private record Days(LocalDate from, LocalDate to) {

        boolean overlaps(Days other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    private final Connection duck;
    private final Map<String, List<Days>> taken = new HashMap<>();

    EmploymentOverlaps(Connection duck) {
        this.duck = duck;
    }

    static boolean concern(ContractTable table) {
        return table.name().equals(TABLE);
    }

    void run(DoorTable door) throws SQLException {
        int fault = Reason.OVERLAP.at(2);
        var overlapping = new ArrayList<Long>();
        try (var statement = duck.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT rowid, %s, medarbejder_id, fra_dato, til_dato FROM %s ORDER BY rowid"
                                        .formatted(door.recordSql(), TABLE))) {
            while (rows.next()) {
                LocalDate to = rows.getObject(5, LocalDate.class);
                var days =
                        new Days(
                                rows.getObject(4, LocalDate.class),
                                to == null ? LocalDate.MAX : to);
                if (!take(rows.getString(3), days)) {
                    overlapping.add(rows.getLong(1));
                    door.rejects().add(rows.getLong(2), fault);
                }
            }
        }
        delete(overlapping);
    }

    private boolean take(String employee, Days days) {
        List<Days> earlier = taken.computeIfAbsent(employee, e -> new ArrayList<>());
        if (earlier.stream().anyMatch(days::overlaps)) {
            return false;
        }
        return earlier.add(days);
    }

    private void delete(List<Long> rows) throws SQLException {
        try (var statement = duck.prepareStatement("DELETE FROM " + TABLE + " WHERE rowid = ?")) {
            for (long row : rows) {
                statement.setLong(1, row);
                statement.executeUpdate();
            }
        }
    }
}
