package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything the goals' page shows, from one reading of the goals.
 *
 * @param definitions the indicators that are made for the unit, in overview order
 * @param chosen the indicator whose history is shown
 * @param editable whether the viewer may set the unit's goals
 */
record GoalsPage(
        Selection selection,
        GoalsState state,
        Year year,
        List<Definition> definitions,
        Optional<Definition> chosen,
        GoalHistory history,
        boolean editable) {

    Unit unit() {
        return selection.unit().unit();
    }

    String unitName() {
        return Selections.name(selection.unit());
    }

    /** What a unit that may be seen is called. */
    String name(Unit unit) {
        return selection.units().stream()
                .filter(other -> other.unit().equals(unit))
                .map(Selections::name)
                .findFirst()
                .orElse(unit.id());
    }

    IndicatorNames names() {
        return new IndicatorNames(definitions);
    }

    List<Period.Month> months() {
        return Arrays.stream(Month.values())
                .map(month -> new Period.Month(year.atMonth(month)))
                .toList();
    }

    UnitGoals goals(Definition definition) {
        return UnitGoals.of(history, unit(), definition.indicator());
    }

    /** The indicators with a goal in the year. */
    List<Definition> aimedAt() {
        return definitions.stream().filter(one -> goals(one).any(months())).toList();
    }

    Optional<Definition> definition(String indicator) {
        return definitions.stream().filter(one -> one.indicator().equals(indicator)).findFirst();
    }

    /** Every entry for the chosen indicator, the newest first. */
    List<Goal> entries(Definition definition) {
        return history.entries(unit(), definition.indicator()).reversed();
    }
}
