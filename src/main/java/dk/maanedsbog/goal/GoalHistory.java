package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goals as they were set over time, and which one holds when. */
public final class GoalHistory {

    /** The one that holds last: of the latest month, the one set last. */
    private static final Comparator<Goal> IN_TIME =
            Comparator.comparing(Goal::validFrom).thenComparingLong(Goal::id);

    /** Without a single goal. */
    public static final GoalHistory EMPTY = new GoalHistory(List.of());

    private record Subject(Unit unit, String indicator) {}

    private final Map<Subject, List<Goal>> goals;

    public GoalHistory(Collection<Goal> goals) {
        this.goals =
                goals.stream()
                        .sorted(IN_TIME)
                        .collect(
                                Collectors.groupingBy(
                                        goal -> new Subject(goal.unit(), goal.indicator())));
    }

    /** The goal that holds for the period; empty when none was set or the goal has ended. */
    public Optional<Goal> on(Unit unit, String indicator, Period period) {
        YearMonth month = YearMonth.from(period.lastDay());
        return entries(unit, indicator).stream()
                .filter(goal -> !goal.validFrom().isAfter(month))
                .reduce((earlier, later) -> later)
                .filter(goal -> goal.target().aim() != Aim.NONE);
    }

    /** Every entry, those that were replaced too, the earliest month first. */
    public List<Goal> entries(Unit unit, String indicator) {
        return goals.getOrDefault(new Subject(unit, indicator), List.of());
    }

    /**
     * All entries of all units, each subject's in time; the last of a month is the one that counts.
     */
    public List<Goal> all() {
        return goals.values().stream().flatMap(List::stream).toList();
    }

    /** What was set for exactly that month; empty when it only goes on from one before. */
    public Optional<Goal> setIn(Unit unit, String indicator, YearMonth month) {
        return entries(unit, indicator).stream()
                .filter(goal -> goal.validFrom().equals(month))
                .reduce((earlier, later) -> later);
    }

    /** Whether the goal stands just as it is wanted. */
    public boolean has(WantedGoal wanted) {
        return setIn(wanted.unit(), wanted.indicator(), wanted.validFrom())
                .filter(goal -> goal.target().equals(wanted.target()))
                .filter(goal -> goal.expectation().equals(wanted.expectation().strip()))
                .filter(goal -> goal.reason().equals(wanted.reason().strip()))
                .isPresent();
    }

    public boolean isEmpty() {
        return goals.isEmpty();
    }
}
