package dk.maanedsbog.basket;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads baskets through the gate, however many of them with one question to the figures. */
@Service
public class Baskets {

    private final Editions editions;
    private final Figures figures;
    private final Goals goals;

    Baskets(Editions editions, Figures figures, Goals goals) {
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
    }

    /** The unit's basket of an edition; empty when none is made for it, or when it is not seen. */
    public Optional<Basket> read(Visibility visibility, Edition edition, Unit unit) {
        return read(visibility, List.of(edition), unit).stream().findFirst();
    }

    /** The unit's baskets of editions of different periods, those that are made, in that order. */
    public List<Basket> read(Visibility visibility, List<Edition> wanted, Unit unit) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Edition> needed = new ArrayList<>(wanted);
        wanted.stream()
                .filter(edition -> !isIn(needed, edition))
                .flatMap(edition -> editions.newest(edition.period().previous()).stream())
                .forEach(needed::add);
        List<Figure> found =
                figures.find(
                        visibility,
                        FigureQuery.of(needed)
                                .indicators(BasketFigures.INDICATORS)
                                .units(List.of(unit)));
        var read = new BasketFigures(found, goals.of(List.of(unit)));
        return wanted.stream()
                .flatMap(edition -> read.basket(unit, edition.period()).stream())
                .toList();
    }

    /** Whether the period before the edition's is among them. */
    private static boolean isIn(List<Edition> editions, Edition edition) {
        return editions.stream()
                .anyMatch(other -> other.period().equals(edition.period().previous()));
    }
}
