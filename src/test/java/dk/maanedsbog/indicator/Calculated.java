package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The figures of one calculation, read back by indicator and unit. */
record Calculated(Map<Key, Row> figures, CalculationReport report) {

    record Key(String indicator, Unit unit) {}

    /** One stored figure, zeros behind the decimal point taken away. */
    record Row(
            BigDecimal numerator,
            BigDecimal denominator,
            long subjects,
            BigDecimal value,
            BigDecimal median) {}

    static Calculated read(Connection duck, CalculationReport report) throws SQLException {
        var figures = new HashMap<Key, Row>();
        try (var statement = duck.createStatement();
                var row = statement.executeQuery("SELECT * FROM figure")) {
            while (row.next()) {
                var unit = new Unit(Level.of(row.getString("level")), row.getString("unit_id"));
                var key = new Key(row.getString("indicator"), unit);
                var old =
                        figures.put(
                                key,
                                new Row(
                                        plain(row.getBigDecimal("numerator")),
                                        plain(row.getBigDecimal("denominator")),
                                        row.getLong("subjects"),
                                        plain(row.getBigDecimal("value")),
                                        plain(row.getBigDecimal("median"))));
                if (old != null) {
                    throw new AssertionError("Two figures for " + key);
                }
            }
        }
        return new Calculated(figures, report);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** The figure; null when there is no such row. */
    Row figure(String indicator, Unit unit) {
        return figures.get(new Key(indicator, unit));
    }

    /** The value as plain text; {@code –} for a row without one and {@code none} for no row. */
    String value(String indicator, Unit unit) {
        Row row = figure(indicator, unit);
        return row == null ? "none" : row.value() == null ? "–" : row.value().toPlainString();
    }

    String municipality(String indicator) {
        return value(indicator, Unit.MUNICIPALITY);
    }

    String department(String indicator, String id) {
        return value(indicator, Unit.department(id));
    }

    String team(String indicator, String id) {
        return value(indicator, Unit.team(id));
    }

    String employee(String indicator, String id) {
        return value(indicator, Unit.employee(id));
    }
}
