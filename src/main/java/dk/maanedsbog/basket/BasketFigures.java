package dk.maanedsbog.basket;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes baskets of figures that have been read, at most one edition of each period. */
public final class BasketFigures {

    /** The indicators that a basket is made of, and the one beside it that counts differently. */
    public static final Set<String> INDICATORS =
            Set.of(
                    Basket.TOTAL,
                    BallKind.JOB.indicator(),
                    BallKind.IGU.indicator(),
                    BallKind.EDUCATION.indicator(),
                    Basket.IN_EDUCATION);

    private record Key(Unit unit, Period period, String indicator) {}

    private final Map<Key, Figure> figures = new HashMap<>();
    private final GoalHistory goals;

    public BasketFigures(Collection<Figure> figures, GoalHistory goals) {
        figures.forEach(
                figure ->
                        this.figures.put(
                                new Key(figure.unit(), figure.period(), figure.indicator()),
                                figure));
        this.goals = goals;
    }

    /** The unit's basket; empty when the period has no figure for it, hidden or not. */
    public Optional<Basket> basket(Unit unit, Period period) {
        Filling now = filling(unit, period);
        if (now.total() instanceof Count.Missing) {
            return Optional.empty();
        }
        return Optional.of(
                new Basket(
                        unit,
                        period,
                        now,
                        filling(unit, period.previous()),
                        goal(unit, period),
                        goal(unit, period.previous()),
                        elsewhere(unit, period, now.education()),
                        expectation(unit, period)));
    }

    /**
     * Told only where the gate shows both numbers to this reader: then their difference is none
     * that it hides, and where it hides one of them, that they differ would tell of it.
     */
    private int elsewhere(Unit unit, Period period, Count balls) {
        OptionalInt all = count(unit, period, Basket.IN_EDUCATION).number();
        return all.isPresent() && balls.number().isPresent()
                ? Math.max(0, all.getAsInt() - balls.number().getAsInt())
                : 0;
    }

    private OptionalInt goal(Unit unit, Period period) {
        return goals.on(unit, Basket.TOTAL, period)
                .map(BasketFigures::atLeast)
                .orElse(OptionalInt.empty());
    }

    /** Of that month alone: what was expected of October says nothing of November. */
    private String expectation(Unit unit, Period period) {
        return goals.setIn(unit, Basket.TOTAL, YearMonth.from(period.lastDay()))
                .map(Goal::expectation)
                .orElse("");
    }

    private Filling filling(Unit unit, Period period) {
        List<Count> parts =
                BallKind.COUNTED.stream()
                        .map(kind -> count(unit, period, kind.indicator()))
                        .toList();
        return new Filling(
                count(unit, period, Basket.TOTAL), parts.get(0), parts.get(1), parts.get(2));
    }

    private Count count(Unit unit, Period period, String indicator) {
        Figure figure = figures.get(new Key(unit, period, indicator));
        if (figure == null) {
            return Count.MISSING;
        }
        return figure.suppressed()
                ? Count.HIDDEN
                : figure.value()
                        .map(value -> Count.of(value.intValueExact()))
                        .orElse(Count.MISSING);
    }

    /** The whole balls that meet the lower limit; an upper limit alone is no rim to fill up to. */
    private static OptionalInt atLeast(Goal goal) {
        BigDecimal lower = goal.target().lower();
        return lower == null
                ? OptionalInt.empty()
                : OptionalInt.of(lower.setScale(0, RoundingMode.CEILING).intValueExact());
    }
}
