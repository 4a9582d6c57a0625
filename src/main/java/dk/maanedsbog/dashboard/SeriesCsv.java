package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run of figures as a file that a Danish spreadsheet opens by a double click. */
final class SeriesCsv {

    /** What stands in place of every number of a suppressed figure. */
    static final String HIDDEN = "skjult";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";

    private SeriesCsv() {}

    static byte[] bytes(Series series, List<Period> periods) {
        String lines =
                periods.stream()
                        .map(period -> line(period, series.at(period)))
                        .collect(Collectors.joining());
        return (BYTE_ORDER_MARK + row("periode", "tæller", "nævner", "værdi") + lines)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Period period, Optional<Figure> figure) {
        if (figure.filter(Figure::suppressed).isPresent()) {
            return row(period.code(), HIDDEN, HIDDEN, HIDDEN);
        }
        return row(
                period.code(),
                number(figure.flatMap(found -> Optional.ofNullable(found.numerator()))),
                number(figure.flatMap(found -> Optional.ofNullable(found.denominator()))),
                number(figure.flatMap(Figure::value)));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros)
                .map(found -> found.scale() < 0 ? found.setScale(0) : found)
                .map(found -> found.toPlainString().replace('.', ','))
                .orElse("");
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(SeriesCsv::cell).collect(Collectors.joining(";")) + LINE_END;
    }

    /** A text that a spreadsheet would take for a formula is made a text by an apostrophe. */
    static String cell(String text) {
        boolean number = text.matches("-?\\d+(,\\d+)?");
        boolean formula = !number && text.matches("(?s)[=+\\-@\\t\\r\\n].*");
        String safe = formula ? "'" + text : text;
        return safe.matches("[^;\"\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
