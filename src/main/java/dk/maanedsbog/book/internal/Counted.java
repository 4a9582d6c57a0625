package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure tells of numbers of things: how many were counted, and for a share the part, the
 * whole and what is left of it.
 *
 * @param counts the numbers, in the same order for every figure of an indicator
 * @param value the figure's own value where one of several is the largest; null for none
 */
record Counted(List<Long> counts, BigDecimal value) {

    static Counted of(Kind kind, BigDecimal numerator, BigDecimal denominator, long subjects) {
        if (kind != Kind.SHARE) {
            return new Counted(List.of(subjects), numerator);
        }
        long part = numerator == null ? 0 : numerator.longValue();
        long whole = denominator == null ? 0 : denominator.longValue();
        return new Counted(List.of(part, whole, whole - part), null);
    }

    long count(int series) {
        return series < counts.size() ? counts.get(series) : 0;
    }
}
