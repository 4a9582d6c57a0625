package dk.maanedsbog.quality;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the tables have about as many rows as in the last pull. */
record RowCounts(QualitySettings.Rows limits) implements Rule {

    private static final String NAME = "raekker";

    @Override
    public List<Finding> judge(Observed observed) {
        if (observed.rowsBefore().isEmpty()) {
            return List.of(Finding.green(NAME, "Der er ingen tidligere hentning at måle mod."));
        }
        List<Finding> found =
                new TreeMap<>(observed.rows())
                        .entrySet().stream()
                                .filter(table -> differs(table, observed.rowsBefore()))
                                .map(table -> finding(table, observed.rowsBefore()))
                                .toList();
        return found.isEmpty()
                ? List.of(Finding.green(NAME, "Tabellerne har omtrent så mange rækker som sidst."))
                : found;
    }

    private boolean differs(Map.Entry<String, Long> table, Map<String, Long> rowsBefore) {
        long before = rowsBefore.getOrDefault(table.getKey(), 0L);
        long more = table.getValue() - before;
        return before > 0
                && Math.abs(more) >= limits.atLeast()
                && (more > before * limits.growth() || -more > before * limits.fall());
    }

    private static Finding finding(Map.Entry<String, Long> table, Map<String, Long> rowsBefore) {
        long before = rowsBefore.get(table.getKey());
        return new Finding(
                Colour.YELLOW,
                NAME,
                "%s rækker mod %s i sidste hentning."
                        .formatted(
                                DanishFormat.number(table.getValue()), DanishFormat.number(before)),
                "Tabellen " + table.getKey(),
                "Se efter, om udtrækket er dannet helt og for den rigtige periode.");
    }
}
