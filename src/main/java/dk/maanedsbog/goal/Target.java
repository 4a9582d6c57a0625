package dk.maanedsbog.goal;

import java.math.BigDecimal;

/**
 * The value or the range that a goal asks for, in the measure of the indicator's values: a share as
 * a fraction of one.
 *
 * @param lower the least that meets it; null when {@code aim} has no lower limit
 * @param upper the most that meets it; null when {@code aim} has no upper limit
 */
public record Target(Aim aim, BigDecimal lower, BigDecimal upper) {

    /** No goal. */
    public static final Target NONE = new Target(Aim.NONE, null, null);

    /**
     * Checks the limits against the aim.
     *
     * @throws IllegalArgumentException when a limit is missing, too many, negative, or the lower is
     *     not under the upper
     */
    public Target {
        boolean needsLower = aim == Aim.AT_LEAST || aim == Aim.WITHIN;
        boolean needsUpper = aim == Aim.AT_MOST || aim == Aim.WITHIN;
        if (needsLower != (lower != null) || needsUpper != (upper != null)) {
            throw new IllegalArgumentException("The limits " + lower + ", " + upper + ": " + aim);
        }
        if (negative(lower) || negative(upper)) {
            throw new IllegalArgumentException("A goal is not negative: " + lower + ", " + upper);
        }
        if (aim == Aim.WITHIN && lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException(lower + " is not under " + upper);
        }
        lower = plain(lower);
        upper = plain(upper);
    }

    /** At least that much. */
    public static Target atLeast(BigDecimal lower) {
        return new Target(Aim.AT_LEAST, lower, null);
    }

    /** At most that much. */
    public static Target atMost(BigDecimal upper) {
        return new Target(Aim.AT_MOST, null, upper);
    }

    /** From the one to the other, both included. */
    public static Target within(BigDecimal lower, BigDecimal upper) {
        return new Target(Aim.WITHIN, lower, upper);
    }

    /** Whether the value meets it; a target of {@link Aim#NONE} is met by nothing. */
    public boolean met(BigDecimal value) {
        return switch (aim) {
            case AT_LEAST -> value.compareTo(lower) >= 0;
            case AT_MOST -> value.compareTo(upper) <= 0;
            case WITHIN -> value.compareTo(lower) >= 0 && value.compareTo(upper) <= 0;
            case NONE -> false;
        };
    }

    /** How far the value is from meeting it; never negative, and zero when it is met. */
    public BigDecimal missing(BigDecimal value) {
        if (lower != null && value.compareTo(lower) < 0) {
            return lower.subtract(value);
        }
        if (upper != null && value.compareTo(upper) > 0) {
            return value.subtract(upper);
        }
        return BigDecimal.ZERO;
    }

    /** Whether the value misses it by being too small. */
    public boolean under(BigDecimal value) {
        return lower != null && value.compareTo(lower) < 0;
    }

    /** The limit that says most: the lower one where there are two; null for none. */
    public BigDecimal line() {
        return lower != null ? lower : upper;
    }

    private static boolean negative(BigDecimal limit) {
        return limit != null && limit.signum() < 0;
    }

    /** 50 and 50.00 are the same goal. */
    private static BigDecimal plain(BigDecimal limit) {
        if (limit == null) {
            return null;
        }
        BigDecimal stripped = limit.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
