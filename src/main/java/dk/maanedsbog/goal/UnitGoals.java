package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One unit's goals for one indicator, each as it holds in its period. */
public record UnitGoals(GoalHistory history, Unit unit, String indicator) {

    /** Nobody's goals, as for every employee. */
    public static final UnitGoals NONE = new UnitGoals(GoalHistory.EMPTY, Unit.MUNICIPALITY, "");

    /** The unit's goals; an employee never has any. */
    public static UnitGoals of(GoalHistory history, Unit unit, String indicator) {
        return unit.level() == Level.EMPLOYEE ? NONE : new UnitGoals(history, unit, indicator);
    }

    /** What holds in the period; empty for no goal. */
    public Optional<Goal> goal(Period period) {
        return history.on(unit, indicator, period);
    }

    /** What is asked for in the period; empty for no goal. */
    public Optional<Target> on(Period period) {
        return goal(period).map(Goal::target);
    }

    /** Whether a goal holds in any of the periods. */
    public boolean any(List<? extends Period> periods) {
        return periods.stream().anyMatch(period -> on(period).isPresent());
    }

    /** Both limits period by period, the lower first; a limit that is never set is left out. */
    public List<List<Optional<BigDecimal>>> lines(List<? extends Period> periods) {
        return Stream.of(line(periods, Target::lower), line(periods, Target::upper))
                .filter(limit -> limit.stream().anyMatch(Optional::isPresent))
                .toList();
    }

    /** A goal's limit period by period, for a line; empty where there is none. */
    public List<Optional<BigDecimal>> line(
            List<? extends Period> periods, Function<Target, BigDecimal> limit) {
        return periods.stream().map(period -> on(period).map(limit)).toList();
    }
}
