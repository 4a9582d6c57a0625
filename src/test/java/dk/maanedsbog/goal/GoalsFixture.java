package dk.maanedsbog.goal;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Goals in memory, set by nobody in particular and refused to nobody. */
public final class GoalsFixture implements Goals {

    private static final Instant THEN = Instant.parse("2026-01-05T08:00:00Z");

    private final List<Goal> goals = new ArrayList<>();

    public GoalsFixture set(
            Unit unit, String indicator, String month, Target target, String expectation) {
        goals.add(
                new Goal(
                        goals.size() + 1L,
                        unit,
                        indicator,
                        YearMonth.parse(month),
                        target,
                        expectation,
                        "Aftalt",
                        "leder",
                        THEN));
        return this;
    }

    @Override
    public GoalHistory of(Collection<Unit> units) {
        return new GoalHistory(goals.stream().filter(goal -> units.contains(goal.unit())).toList());
    }

    @Override
    public void set(Viewer viewer, List<WantedGoal> wanted) {
        wanted.forEach(
                goal ->
                        set(
                                goal.unit(),
                                goal.indicator(),
                                goal.validFrom().toString(),
                                goal.target(),
                                goal.expectation()));
    }

    @Override
    public void check(Viewer viewer, WantedGoal wanted) {
        // everything is allowed here
    }

    @Override
    public boolean mayBeSetBy(Viewer viewer, Unit unit) {
        return true;
    }
}
