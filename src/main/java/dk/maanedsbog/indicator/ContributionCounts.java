package dk.maanedsbog.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what each indicator contributed, and refuses shares that are neither 0 nor 1. */
final class ContributionCounts {

    private static final String SQL = Resource.text("contribution_counts.sql");

    private ContributionCounts() {}

    static CalculationReport read(
            Statement duck, List<Indicator> indicators, Map<String, Double> seconds)
            throws SQLException {
        var lines = new HashMap<String, CalculationReport.Line>();
        try (ResultSet row = duck.executeQuery(SQL)) {
            while (row.next()) {
                String id = row.getString("indicator");
                if (row.getLong("odd_shares") > 0) {
                    throw oddShare(indicators, id);
                }
                lines.put(id, line(row, id, seconds.get(id)));
            }
        }
        return new CalculationReport(
                indicators.stream().map(indicator -> lines.get(indicator.id())).toList());
    }

    private static CalculationReport.Line line(ResultSet row, String id, double seconds)
            throws SQLException {
        return new CalculationReport.Line(
                id,
                row.getLong("contributions"),
                row.getLong("without_employee"),
                row.getLong("without_team"),
                row.getLong("ambiguous_subjects"),
                seconds);
    }

    private static CalculationFailed oddShare(List<Indicator> indicators, String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .map(
                        indicator ->
                                new CalculationFailed(
                                        indicator,
                                        "En andel har kun amount 1 (med) eller 0 (ikke med), men"
                                                + " SQL'en giver andre tal."))
                .orElseThrow();
    }
}
