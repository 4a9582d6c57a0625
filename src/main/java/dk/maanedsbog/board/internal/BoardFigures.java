package dk.maanedsbog.board.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A unit's figures of an edition and the periods before it, read once through the gate. */
final class BoardFigures {

    /** So many periods make the line. */
    static final int PERIODS = 12;

    private record Place(String indicator, Period period) {}

    private final List<Period> periods;
    private final Map<Place, Figure> figures;

    private BoardFigures(List<Period> periods, Map<Place, Figure> figures) {
        this.periods = periods;
        this.figures = figures;
    }

    static BoardFigures read(
            Figures gate,
            Editions editions,
            Visibility visibility,
            Edition edition,
            Unit unit,
            Collection<String> indicators) {
        List<Period> periods = periods(edition.period());
        List<Edition> wanted =
                editions.newestOfEach(edition.period().kind()).stream()
                        .filter(each -> periods.contains(each.period()))
                        .toList();
        Map<Place, Figure> found = new HashMap<>();
        if (!indicators.isEmpty() && !wanted.isEmpty()) {
            gate.find(
                            visibility,
                            FigureQuery.of(wanted).indicators(indicators).units(List.of(unit)))
                    .forEach(each -> found.put(new Place(each.indicator(), each.period()), each));
        }
        return new BoardFigures(periods, found);
    }

    private static List<Period> periods(Period last) {
        List<Period> periods = new ArrayList<>();
        for (Period period = last; periods.size() < PERIODS; period = period.previous()) {
            periods.addFirst(period);
        }
        return List.copyOf(periods);
    }

    /** The periods of the line, the oldest first; the edition's own is the last. */
    List<Period> periods() {
        return periods;
    }

    Optional<Figure> at(String indicator, Period period) {
        return Optional.ofNullable(figures.get(new Place(indicator, period)));
    }

    Optional<Figure> now(String indicator) {
        return at(indicator, periods.getLast());
    }

    Optional<Figure> before(String indicator) {
        return at(indicator, periods.get(periods.size() - 2));
    }
}
