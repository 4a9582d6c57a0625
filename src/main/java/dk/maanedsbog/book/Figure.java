package dk.maanedsbog.book;

import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One figure of an edition. Shares and means are kept as numerator and denominator; the value is
 * worked out from them and never stored.
 *
 * @param numerator the count, sum, largest amount, or the part that a share counts; null for none
 * @param denominator what a mean or share divides by; null for the other kinds
 * @param subjects how many things were counted
 * @param median the median amount of a mean; null for none
 * @param suppressed whether the gate took the numbers away, as they would tell of too few citizens
 *     or of a single employee; then there is no number at all in the figure
 */
public record Figure(
        long editionId,
        Period period,
        int revision,
        String indicator,
        Kind kind,
        Unit unit,
        String departmentId,
        String teamId,
        BigDecimal numerator,
        BigDecimal denominator,
        long subjects,
        BigDecimal median,
        boolean suppressed) {

    private static final int DECIMALS = 6;

    /** The same figure without a single number. */
    public Figure suppress() {
        return new Figure(
                editionId,
                period,
                revision,
                indicator,
                kind,
                unit,
                departmentId,
                teamId,
                null,
                null,
                0,
                null,
                true);
    }

    /** The value, a share as a fraction of one, to six decimals; empty where there is none. */
    public Optional<BigDecimal> value() {
        if (numerator == null) {
            return Optional.empty();
        }
        if (kind != Kind.MEAN && kind != Kind.SHARE) {
            return Optional.of(numerator.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        if (denominator == null || denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }
}
