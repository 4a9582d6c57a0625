package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** A department over up to thirteen periods: a line chart of what matters most, and all numbers. */
final class Trend {

    private static final int FIRST = 3;
    private static final int CHARTS = 4;
    private static final int ABREAST = 2;
    private static final int CHART_PIXELS = 620;
    private static final int CHART_ROWS = 13;

    private final Contents contents;
    private final EditionUnit department;
    private final List<Definition> shown;
    private final List<Period> periods;

    Trend(Contents contents, EditionUnit department, List<Definition> shown) {
        this.contents = contents;
        this.department = department;
        this.shown = shown;
        this.periods = contents.history().trend();
    }

    /** How many columns the table takes. */
    int columns() {
        return FIRST + periods.size();
    }

    void write(Page page, List<Definition> overview) {
        if (shown.isEmpty()) {
            return;
        }
        page.section("Udvikling");
        int charts = page.nextRow();
        int chosen = Math.min(CHARTS, overview.size());
        int high = periods.size() > 1 ? Math.ceilDiv(chosen, ABREAST) * (CHART_ROWS + 1) : 0;
        page.gap(high);
        Map<String, List<Chart.Dashed>> goals = new HashMap<>();
        Map<String, Integer> rows = table(page, goals);
        for (int i = 0; high > 0 && i < chosen; i++) {
            Definition definition = overview.get(i);
            var anchor =
                    page.anchor(
                            i % ABREAST * (CHART_PIXELS + 20),
                            charts + i / ABREAST * (CHART_ROWS + 1),
                            CHART_PIXELS,
                            CHART_ROWS);
            Chart.line(
                    page,
                    anchor,
                    series(
                            definition,
                            rows.get("head"),
                            rows.get(definition.indicator()),
                            goals.get(definition.indicator())),
                    goals.get(definition.indicator()));
        }
    }

    private Map<String, Integer> table(Page page, Map<String, List<Chart.Dashed>> goals) {
        var goalRows = new GoalRows(periods, FIRST);
        Map<String, Integer> rows = new TreeMap<>();
        rows.put("head", page.nextRow());
        Line heads = page.line().text(Look.HEAD, "Indikator").text(Look.HEAD, "Enhed");
        heads.empty(Look.HEAD);
        periods.forEach(period -> heads.text(Look.HEAD_RIGHT, DanishFormat.shortPeriod(period)));
        heads.end();
        boolean holes = false;
        for (Definition definition : shown) {
            rows.put(definition.indicator(), page.nextRow());
            Line line = page.line().text(Look.TEXT, definition.label());
            line.text(Look.QUIET, Texts.unit(definition)).empty(Look.QUIET);
            Look look = Numbers.value(definition.kind());
            for (var value : values(definition)) {
                holes |= value.isEmpty();
                value.ifPresentOrElse(number -> line.number(look, number), () -> line.empty(look));
            }
            line.end();
            goals.put(
                    definition.indicator(),
                    goalRows.write(
                            page, definition, contents.goals(definition, department.unit())));
        }
        if (holes) {
            page.note(
                    "Et tomt felt betyder, at der ikke er noget tal, eller at der er for få til at"
                            + " vise. Kurven er afbrudt dér.");
        }
        return rows;
    }

    private List<Optional<BigDecimal>> values(Definition definition) {
        return periods.stream()
                .map(period -> contents.value(definition, department.unit(), period))
                .toList();
    }

    private Chart.Series series(
            Definition definition, int headRow, int row, List<Chart.Dashed> goals) {
        int last = FIRST + periods.size() - 1;
        var values = values(definition);
        return new Chart.Series(
                definition.label(),
                Texts.lineInWords(definition, department.name(), periods, values)
                        + (goals.isEmpty() ? "" : " Målet er tegnet som en stiplet linje."),
                definition.label(),
                periods.stream().map(DanishFormat::shortPeriod).toList(),
                new CellRangeAddress(headRow, headRow, FIRST, last),
                values,
                new CellRangeAddress(row, row, FIRST, last),
                Numbers.value(definition.kind()).form().code());
    }
}
