package dk.maanedsbog.book;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which figures are asked for. Every part narrows; an empty part asks for all.
 *
 * @param editions the editions to read; at least one
 * @param indicators the indicators' ids; empty for all
 * @param levels the levels; empty for all
 * @param units single units; empty for all
 * @param departments departments whose units are wanted; empty for all
 */
public record FigureQuery(
        List<Edition> editions,
        Set<String> indicators,
        Set<Level> levels,
        Set<Unit> units,
        Set<String> departments) {

    public static FigureQuery of(Collection<Edition> editions) {
        return new FigureQuery(List.copyOf(editions), Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static FigureQuery of(Edition edition) {
        return of(List.of(edition));
    }

    public FigureQuery indicators(Collection<String> wanted) {
        return new FigureQuery(editions, Set.copyOf(wanted), levels, units, departments);
    }

    public FigureQuery levels(Level... wanted) {
        return new FigureQuery(editions, indicators, Set.of(wanted), units, departments);
    }

    public FigureQuery units(Collection<Unit> wanted) {
        return new FigureQuery(editions, indicators, levels, Set.copyOf(wanted), departments);
    }

    public FigureQuery departments(Collection<String> wanted) {
        return new FigureQuery(editions, indicators, levels, units, Set.copyOf(wanted));
    }
}
