package dk.maanedsbog.book.internal;

import dk.maanedsbog.configuration.Settings.SmallNumbers;
import java.util.Collection;
import java.util.Set;

/**
 * What some parts leave of their whole, for a reader who sees a few departments from within.
 *
 * @param within these departments
 */
record Remainder(Set<String> within, SmallNumbers rule) {

    /** Few in all, or few besides those that the reader knows from the own departments. */
    boolean few(Sum sum, Collection<Cell> taken) {
        long left = sum.left(taken);
        long citizens = sum.citizensLeft(taken);
        if (givesAway(left, citizens) || fewTwice(sum, left)) {
            return true;
        }
        if (!sum.total().municipality() || sum.overDepartments()) {
            return false;
        }
        for (String own : within) {
            Sum mine = sum.in(own);
            left -= mine.left(Sum.in(own, taken));
            citizens -= mine.citizensLeft(Sum.in(own, taken));
        }
        return givesAway(left, citizens);
    }

    /** Twelve placements of ten citizens: one or two of them were placed more than once. */
    private boolean fewTwice(Sum sum, long left) {
        return left < 0 && !sum.overDepartments() && rule.givesAway(-left);
    }

    private boolean givesAway(long left, long citizens) {
        return left > 0 && (rule.givesAway(left) || rule.givesAway(citizens));
    }
}
