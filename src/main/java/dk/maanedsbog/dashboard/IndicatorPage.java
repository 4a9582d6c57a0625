package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the page of one indicator shows, from one reading of the figures.
 *
 * @param name what the indicator is called among the others
 * @param parts the units that stand beside the trend: departments of the municipality, or teams and
 *     employees of the own department
 * @param history the goals of all those units
 */
record IndicatorPage(
        Selection selection,
        Definition definition,
        String name,
        List<EditionUnit> parts,
        Map<Unit, Series> figures,
        GoalHistory history) {

    private static final Series NOTHING = new Series(List.of());

    /** Which page it is, without what stands on it. */
    IndicatorPage address() {
        return new IndicatorPage(
                selection, definition, name, List.of(), Map.of(), GoalHistory.EMPTY);
    }

    Unit unit() {
        return selection.unit().unit();
    }

    Period period() {
        return selection.edition().period();
    }

    Series series(Unit unit) {
        return figures.getOrDefault(unit, NOTHING);
    }

    UnitGoals goals(Unit unit) {
        return UnitGoals.of(history, unit, definition.indicator());
    }

    /** The figure that the page is about; empty where the indicator is not made for the unit. */
    Optional<Figure> figure() {
        return series(unit()).at(period());
    }

    boolean suppressed() {
        return figure().filter(Figure::suppressed).isPresent();
    }

    boolean ofPerson() {
        return unit().level() == Level.EMPLOYEE;
    }

    Trend trend() {
        List<Trend.Line> lines =
                Trend.units(selection, definition).stream()
                        .map(
                                unit ->
                                        new Trend.Line(
                                                Development.name(selection, unit), series(unit)))
                        .toList();
        return new Trend(definition, Trend.periods(selection), lines, goals(unit()));
    }

    /** The parts of a level that have a figure in the period. */
    List<EditionUnit> parts(Level level) {
        return parts.stream()
                .filter(part -> part.unit().level() == level)
                .filter(part -> series(part.unit()).at(period()).isPresent())
                .toList();
    }

    /** How many figures of teams and persons the page shows. */
    long personal() {
        boolean itself = ofPerson() || unit().level() == Level.TEAM;
        long others =
                parts(Level.TEAM).stream().filter(part -> !part.unit().equals(unit())).count()
                        + parts(Level.EMPLOYEE).size();
        return others + (itself && figure().isPresent() ? 1 : 0);
    }
}
