package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds two editions against each other, figure by figure. */
@Component
class Differences {

    private final Editions editions;
    private final Figures figures;

    Differences(Editions editions, Figures figures) {
        this.editions = editions;
        this.figures = figures;
    }

    /** One indicator of one unit in both editions. */
    record Difference(Definition definition, Optional<Figure> earlier, Optional<Figure> later) {

        Optional<BigDecimal> then() {
            return earlier.flatMap(Figure::value);
        }

        Optional<BigDecimal> now() {
            return later.flatMap(Figure::value);
        }

        boolean same() {
            return then().equals(now()) && comparable();
        }

        /** Whether anything can be said: not of two that have no number, as one is hidden. */
        boolean comparable() {
            return then().isPresent() || now().isPresent() || !hidden(earlier) && !hidden(later);
        }

        private static boolean hidden(Optional<Figure> figure) {
            return figure.filter(Figure::suppressed).isPresent();
        }
    }

    List<Difference> between(Visibility visibility, ComparedEditions compared, Unit unit) {
        List<Figure> found =
                figures.find(
                        visibility,
                        FigureQuery.of(List.of(compared.first(), compared.second()))
                                .units(List.of(unit)));
        return editions.definitions(compared.second()).stream()
                .map(
                        definition ->
                                new Difference(
                                        definition,
                                        figure(found, compared.first(), definition),
                                        figure(found, compared.second(), definition)))
                .toList();
    }

    private static Optional<Figure> figure(
            List<Figure> found, Edition edition, Definition definition) {
        return found.stream()
                .filter(figure -> figure.editionId() == edition.id())
                .filter(figure -> Objects.equals(figure.indicator(), definition.indicator()))
                .findFirst();
    }
}
