package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes of twelve months' targets the goals that must be set for them to hold, and no more. */
public final class YearPlan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GoalHistory history;
    private final Unit unit;
    private final String indicator;

    public YearPlan(GoalHistory history, Unit unit, String indicator) {
        this.history = history;
        this.unit = unit;
        this.indicator = indicator;
    }

    /**
     * The goals to set, the earliest first. A month's expectation in words stays with it.
     *
     * @param months what is wanted of which months; the others are left as they are
     */
    public List<WantedGoal> goals(Map<YearMonth, Target> months, String reason) {
        List<WantedGoal> wanted = new ArrayList<>();
        for (var entry : new TreeMap<>(months).entrySet()) {
            YearMonth month = entry.getKey();
            if (!holding(wanted, month).equals(entry.getValue())) {
                String expectation =
                        history.setIn(unit, indicator, month).map(Goal::expectation).orElse("");
                wanted.add(
                        new WantedGoal(
                                unit, indicator, month, entry.getValue(), expectation, reason));
            }
        }
        return wanted;
    }

    /**
     * Last year's goals, month by month, for this year. Months before the first goal of all are
     * left as they are.
     *
     * @param percent how much more is asked for; negative for less
     * @param decimals with how many decimals a changed limit is kept
     * @throws GoalRefused when a range would have nothing left between its limits
     */
    public Map<YearMonth, Target> lastYears(Year year, BigDecimal percent, int decimals) {
        Map<YearMonth, Target> months = new TreeMap<>();
        for (Month month : Month.values()) {
            YearMonth then = year.minusYears(1).atMonth(month);
            boolean begun =
                    history.entries(unit, indicator).stream()
                            .anyMatch(goal -> !goal.validFrom().isAfter(then));
            if (begun) {
                months.put(year.atMonth(month), changed(on(then), percent, decimals));
            }
        }
        return months;
    }

    private Target on(YearMonth month) {
        return history.on(unit, indicator, new Period.Month(month))
                .map(Goal::target)
                .orElse(Target.NONE);
    }

    private static Target changed(Target target, BigDecimal percent, int decimals) {
        BigDecimal lower = changed(target.lower(), percent, decimals);
        BigDecimal upper = changed(target.upper(), percent, decimals);
        if (target.aim() == Aim.WITHIN && lower.compareTo(upper) >= 0) {
            throw new GoalRefused(
                    "Et mål mellem to grænser kan ikke ændres så meget: grænserne bliver ens. Vælg"
                            + " en anden procent, eller sæt det mål for sig.");
        }
        return new Target(target.aim(), lower, upper);
    }

    private static BigDecimal changed(BigDecimal limit, BigDecimal percent, int decimals) {
        if (limit == null || percent.signum() == 0) {
            return limit;
        }
        return limit.multiply(HUNDRED.add(percent))
                .divide(HUNDRED, Math.max(decimals, limit.scale()), RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
    }

    /** What would hold in the month when all that is wanted so far is set. */
    private Target holding(List<WantedGoal> wanted, YearMonth month) {
        Optional<Goal> standing =
                history.entries(unit, indicator).stream()
                        .filter(goal -> !goal.validFrom().isAfter(month))
                        .reduce((earlier, later) -> later);
        if (!wanted.isEmpty()
                && standing.filter(goal -> goal.validFrom().isAfter(wanted.getLast().validFrom()))
                        .isEmpty()) {
            return wanted.getLast().target();
        }
        return standing.map(Goal::target).orElse(Target.NONE);
    }
}
