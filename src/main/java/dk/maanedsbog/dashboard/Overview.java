package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Map;

/**
 * Everything an overview shows, from one reading of the figures.
 *
 * @param definitions all indicators of the edition, in overview order
 * @param indicators those that say something about the unit, in overview order
 * @param departments all departments but the unit itself
 * @param goals of all those units
 */
record Overview(
        List<Definition> definitions,
        List<Definition> indicators,
        List<EditionUnit> departments,
        Map<Unit, Map<String, Series>> series,
        GoalHistory goals) {

    /** How many periods a tile's line shows: a year and the period itself. */
    static final int LINE = 13;

    private static final Series NOTHING = new Series(List.of());

    IndicatorNames names() {
        return new IndicatorNames(definitions);
    }

    UnitGoals goals(Unit unit, Definition definition) {
        return UnitGoals.of(goals, unit, definition.indicator());
    }

    Series series(Unit unit, String indicator) {
        return series.getOrDefault(unit, Map.of()).getOrDefault(indicator, NOTHING);
    }
}
