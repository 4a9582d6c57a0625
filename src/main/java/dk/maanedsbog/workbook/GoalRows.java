package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** A unit's goals under its figures in a table of periods, and as lines for the chart above. */
final class GoalRows {

    private final List<Period> periods;
    private final int first;

    /**
     * @param first the column of the first period
     */
    GoalRows(List<Period> periods, int first) {
        this.periods = periods;
        this.first = first;
    }

    /** Writes a row for each limit that held in any of the periods. */
    List<Chart.Dashed> write(Page page, Definition definition, UnitGoals goals) {
        List<Chart.Dashed> lines = new ArrayList<>();
        row(page, definition, "Mål, mindst", goals.line(periods, Target::lower), lines);
        row(page, definition, "Mål, højst", goals.line(periods, Target::upper), lines);
        return lines;
    }

    private void row(
            Page page,
            Definition definition,
            String name,
            List<Optional<BigDecimal>> values,
            List<Chart.Dashed> lines) {
        if (values.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        int row = page.nextRow();
        Look look =
                Numbers.limits(
                        definition.kind(), values.stream().flatMap(Optional::stream).toList());
        Line line = page.line().text(Look.QUIET, name);
        line.text(Look.QUIET, Texts.unit(definition)).empty(Look.QUIET);
        values.forEach(
                value ->
                        value.ifPresentOrElse(
                                number -> line.number(look, number), () -> line.empty(look)));
        line.end();
        lines.add(
                new Chart.Dashed(
                        name,
                        values,
                        new CellRangeAddress(row, row, first, first + periods.size() - 1)));
    }
}
