package dk.maanedsbog.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A year's targets hold when its goals are set, and no goal is set that holds already. */
class YearPlanTest {

    private static final Unit UNIT = Unit.department("A1");

    @Test
    void a_month_that_already_holds_is_not_set_again() {
        var plan = plan(new GoalsFixture().set(UNIT, "in_job", "2025-07", atLeast(40), ""));
        assertThat(plan.goals(Map.of(month(1), atLeast(40), month(2), atLeast(40)), "Aftalt"))
                .isEmpty();
    }

    @Test
    void a_month_after_a_change_is_set_so_that_it_stays_as_it_was() {
        var plan = plan(new GoalsFixture().set(UNIT, "in_job", "2025-07", atLeast(40), ""));
        assertThat(
                        plan.goals(
                                Map.of(
                                        month(1), atLeast(50),
                                        month(2), atLeast(50),
                                        month(3), atLeast(40)),
                                "Aftalt"))
                .extracting(WantedGoal::validFrom, WantedGoal::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(month(1), atLeast(50)),
                        org.assertj.core.groups.Tuple.tuple(month(3), atLeast(40)));
    }

    @Test
    void a_goal_set_for_a_later_month_still_begins_there() {
        var goals =
                new GoalsFixture()
                        .set(UNIT, "in_job", "2026-01", atLeast(40), "")
                        .set(UNIT, "in_job", "2026-06", atLeast(60), "Sommer");
        assertThat(
                        plan(goals)
                                .goals(
                                        Map.of(month(1), atLeast(45), month(6), atLeast(60)),
                                        "Aftalt"))
                .extracting(WantedGoal::validFrom)
                .containsExactly(month(1));
        assertThat(plan(goals).goals(Map.of(month(6), atLeast(70)), "Aftalt"))
                .extracting(WantedGoal::expectation)
                .containsExactly("Sommer");
    }

    @Test
    void last_years_goals_come_back_month_by_month_some_percent_higher() {
        var goals =
                new GoalsFixture()
                        .set(UNIT, "in_job", "2025-03", atLeast(40), "")
                        .set(UNIT, "in_job", "2025-09", atLeast(51), "")
                        .set(UNIT, "in_job", "2025-11", Target.NONE, "");
        YearPlan plan = plan(goals);
        List<WantedGoal> wanted =
                plan.goals(plan.lastYears(Year.of(2026), new BigDecimal("5"), 0), "Kopieret");
        assertThat(wanted)
                .extracting(WantedGoal::validFrom, WantedGoal::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(month(3), atLeast(42)),
                        org.assertj.core.groups.Tuple.tuple(month(9), atLeast(54)),
                        org.assertj.core.groups.Tuple.tuple(month(11), Target.NONE));
        goals.set(null, wanted);
        assertThat(held(goals, 8)).isEqualTo(atLeast(42));
        assertThat(held(goals, 10)).isEqualTo(atLeast(54));
    }

    @Test
    void an_unchanged_copy_keeps_every_decimal() {
        var target = Target.within(new BigDecimal("0.405"), new BigDecimal("0.5"));
        var plan = plan(new GoalsFixture().set(UNIT, "in_job", "2025-01", target, ""));
        assertThat(plan.lastYears(Year.of(2026), BigDecimal.ZERO, 0))
                .hasSize(12)
                .containsValue(target);
    }

    @Test
    void a_range_whose_limits_would_meet_is_refused_in_words() {
        var range = Target.within(BigDecimal.ONE, BigDecimal.TWO);
        var plan = plan(new GoalsFixture().set(UNIT, "in_job", "2025-01", range, ""));
        for (String percent : List.of("-50", "-100")) {
            assertThatThrownBy(() -> plan.lastYears(Year.of(2026), new BigDecimal(percent), 0))
                    .isInstanceOf(GoalRefused.class)
                    .hasMessageContaining("grænserne bliver ens");
        }
    }

    private static Target held(GoalsFixture goals, int month) {
        return UnitGoals.of(goals.of(List.of(UNIT)), UNIT, "in_job")
                .on(new Period.Month(month(month)))
                .orElseThrow();
    }

    private static YearPlan plan(GoalsFixture goals) {
        return new YearPlan(goals.of(List.of(UNIT)), UNIT, "in_job");
    }

    private static Target atLeast(int lower) {
        return Target.atLeast(BigDecimal.valueOf(lower));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2026, month);
    }
}
