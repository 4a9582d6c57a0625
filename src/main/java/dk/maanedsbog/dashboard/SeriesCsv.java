package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A run of figures as a file that a Danish spreadsheet opens by a double click, each with the goal
 * that its period had. A goal is in the measure of the value: of a share, a part of one.
 */
final class SeriesCsv {

    private SeriesCsv() {}

    static CsvSheet of(Series series, UnitGoals goals, List<Period> periods) {
        var sheet = new CsvSheet();
        sheet.row(List.of("periode", "tæller", "nævner", "værdi", "mål mindst", "mål højst"));
        periods.forEach(period -> sheet.row(line(period, series.at(period), goals.on(period))));
        return sheet;
    }

    private static List<String> line(
            Period period, Optional<Figure> figure, Optional<Target> goal) {
        List<String> cells = new ArrayList<>();
        cells.add(period.code());
        if (figure.filter(Figure::suppressed).isPresent()) {
            cells.addAll(Collections.nCopies(3, CsvSheet.HIDDEN));
        } else {
            cells.add(number(figure.map(Figure::numerator)));
            cells.add(number(figure.map(Figure::denominator)));
            cells.add(number(figure.flatMap(Figure::value)));
        }
        cells.add(number(goal.map(Target::lower)));
        cells.add(number(goal.map(Target::upper)));
        return cells;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(found -> found.scale() < 0 ? found.setScale(0) : found)
                .map(CsvSheet::number)
                .orElse("");
    }
}
