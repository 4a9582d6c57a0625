package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a figure tells of numbers of things: how many were counted, and for a share the part, the
 * whole and what is left of it.
 *
 * @param counts the numbers, in the same order for every figure of an indicator
 * @param citizens how many citizens each of the numbers is about, never more than the number itself
 * @param citizensKnown whether the citizens were counted; else each thing is taken for one
 * @param withoutDepartment citizens that stand in no department; null where that is not known
 * @param value the figure's own value where one of several is the largest; null for none
 */
record Counted(
        List<Long> counts,
        List<Long> citizens,
        boolean citizensKnown,
        Long withoutDepartment,
        BigDecimal value) {

    /** Numbers of which each is taken to be about as many citizens. */
    Counted(List<Long> counts, BigDecimal value) {
        this(counts, counts, false, null, value);
    }

    static Counted of(
            Kind kind,
            BigDecimal numerator,
            BigDecimal denominator,
            long subjects,
            Citizens citizens) {
        if (kind != Kind.SHARE) {
            return new Counted(
                    List.of(subjects),
                    List.of(fewest(subjects, citizens.all())),
                    citizens.all() != null,
                    citizens.withoutDepartment(),
                    numerator);
        }
        long part = numerator == null ? 0 : numerator.longValue();
        long whole = denominator == null ? 0 : denominator.longValue();
        return new Counted(
                List.of(part, whole, whole - part),
                List.of(
                        fewest(part, citizens.part()),
                        fewest(whole, citizens.all()),
                        fewest(whole - part, citizens.rest())),
                citizens.all() != null,
                citizens.withoutDepartment(),
                null);
    }

    /** Where the citizens are not known, each thing is taken to be a citizen of its own. */
    private static long fewest(long things, Long citizens) {
        return citizens == null ? things : Math.min(things, citizens);
    }

    long count(int series) {
        return series < counts.size() ? counts.get(series) : 0;
    }

    long citizens(int series) {
        return series < citizens.size() ? citizens.get(series) : 0;
    }
}
