package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One indicator's figures for one unit, by period. */
final class Series {

    private final Map<Period, Figure> figures;

    Series(List<Figure> figures) {
        this.figures =
                figures.stream().collect(Collectors.toMap(Figure::period, Function.identity()));
    }

    Optional<Figure> at(Period period) {
        return Optional.ofNullable(figures.get(period));
    }

    Optional<BigDecimal> value(Period period) {
        return at(period).flatMap(Figure::value);
    }

    /** Whether the gate took the period's number away. */
    boolean suppressed(Period period) {
        return at(period).filter(Figure::suppressed).isPresent();
    }

    /** The values of a run of periods that ends with the given one, oldest first. */
    List<Optional<BigDecimal>> run(Period last, int count) {
        return periods(last, count).stream().map(this::value).toList();
    }

    /** A run of periods that ends with the given one, oldest first. */
    static List<Period> periods(Period last, int count) {
        return Stream.iterate(last, Period::previous).limit(count).toList().reversed();
    }

    /** Whether anything at all was counted in any of the periods; what is hidden was. */
    boolean countsAnything() {
        return figures.values().stream()
                .anyMatch(figure -> figure.suppressed() || figure.subjects() > 0);
    }
}
