package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a unit's value goes when it goes on in the straight line, by least squares, of its last six
 * months. It knows of no season and no cause, and whoever shows it says so.
 */
public final class Forecast {

    /** So many months make the line. */
    public static final int MONTHS = 6;

    /** So far ahead it is asked. */
    public static final int AHEAD = 12;

    private final Period.Month latest;
    private final BigDecimal level;
    private final BigDecimal slope;

    private Forecast(Period.Month latest, BigDecimal level, BigDecimal slope) {
        this.latest = latest;
        this.level = level;
        this.slope = slope;
    }

    /**
     * The line through the last months.
     *
     * @param unit whose value it is; never an employee
     * @param latest the month of the last value
     * @param values the months' values, the oldest first, each as it may be shown
     * @return empty when a month has no value, or there are not six
     * @throws IllegalArgumentException for an employee: nobody's future is guessed
     */
    public static Optional<Forecast> of(
            Unit unit, Period.Month latest, List<Optional<BigDecimal>> values) {
        if (unit.level() == Level.EMPLOYEE) {
            throw new IllegalArgumentException("No forecast of a person");
        }
        if (values.size() != MONTHS || values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(through(latest, values.stream().map(Optional::orElseThrow).toList()));
    }

    /** Months are counted from the latest: -5 to 0, so the line's level is its value there. */
    private static Forecast through(Period.Month latest, List<BigDecimal> values) {
        BigDecimal middle = BigDecimal.valueOf(1 - MONTHS).divide(BigDecimal.TWO);
        BigDecimal mean =
                values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL64);
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < MONTHS; i++) {
            BigDecimal apart = BigDecimal.valueOf(i + 1L - MONTHS).subtract(middle);
            products = products.add(apart.multiply(values.get(i)));
            squares = squares.add(apart.multiply(apart));
        }
        BigDecimal slope = products.divide(squares, MathContext.DECIMAL64);
        return new Forecast(latest, mean.subtract(slope.multiply(middle)), slope);
    }

    /** The line's value so many months after the latest; never below zero. */
    public BigDecimal after(int months) {
        return level.add(slope.multiply(BigDecimal.valueOf(months))).max(BigDecimal.ZERO);
    }

    /** What the line rises by in a month; negative when it falls. */
    public BigDecimal slope() {
        return slope;
    }

    /**
     * What the line says of the goals ahead, each month against the goal that holds in it.
     *
     * @param value the latest month's value
     * @param goals the goal that holds in a month; empty for none
     * @return empty when no goal holds in the latest month, or none after it
     */
    public Optional<Outlook> outlook(
            BigDecimal value, Function<Period.Month, Optional<Target>> goals) {
        Optional<Target> today = goals.apply(latest);
        if (today.isEmpty()) {
            return Optional.empty();
        }
        boolean met = today.get().met(value);
        Period.Month month = latest;
        for (int ahead = 1; ahead <= AHEAD; ahead++) {
            month = month.next();
            Optional<Target> goal = goals.apply(month);
            if (goal.isEmpty()) {
                return ended(met, month.previous());
            }
            if (goal.get().met(after(ahead)) != met) {
                return Optional.of(met ? new Outlook.Lost(month) : new Outlook.Reached(month));
            }
        }
        return Optional.of(met ? new Outlook.Kept() : new Outlook.NotReached());
    }

    /** Of what comes after the goal's last month nothing is said. */
    private Optional<Outlook> ended(boolean met, Period.Month last) {
        if (last.equals(latest)) {
            return Optional.empty();
        }
        return Optional.of(met ? new Outlook.KeptUntil(last) : new Outlook.NotReachedUntil(last));
    }

    /** Whether a goal is reached, by a straight line. */
    public sealed interface Outlook {

        /** It is met today and stays so for a year. */
        record Kept() implements Outlook {}

        /** It is met today and stays so until it ends, with that month as its last. */
        record KeptUntil(Period.Month last) implements Outlook {}

        /** It is met today, and no longer in that month. */
        record Lost(Period.Month month) implements Outlook {}

        /** It is not met today; that month is the first in which it is. */
        record Reached(Period.Month month) implements Outlook {}

        /** It is not met within a year. */
        record NotReached() implements Outlook {}

        /** It is not met before it ends, with that month as its last. */
        record NotReachedUntil(Period.Month last) implements Outlook {}
    }
}
