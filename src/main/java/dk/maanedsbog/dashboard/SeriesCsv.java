package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A run of figures as a file that a Danish spreadsheet opens by a double click. */
final class SeriesCsv {

    private SeriesCsv() {}

    static CsvSheet of(Series series, List<Period> periods) {
        var sheet = new CsvSheet();
        sheet.row(List.of("periode", "tæller", "nævner", "værdi"));
        periods.forEach(period -> sheet.row(line(period, series.at(period))));
        return sheet;
    }

    private static List<String> line(Period period, Optional<Figure> figure) {
        if (figure.filter(Figure::suppressed).isPresent()) {
            return List.of(period.code(), CsvSheet.HIDDEN, CsvSheet.HIDDEN, CsvSheet.HIDDEN);
        }
        return List.of(
                period.code(),
                number(figure.flatMap(found -> Optional.ofNullable(found.numerator()))),
                number(figure.flatMap(found -> Optional.ofNullable(found.denominator()))),
                number(figure.flatMap(Figure::value)));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(found -> found.scale() < 0 ? found.setScale(0) : found)
                .map(CsvSheet::number)
                .orElse("");
    }
}
