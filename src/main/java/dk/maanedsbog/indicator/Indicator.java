package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One figure that the book can hold: what it is called, what it counts and how.
 *
 * @param id the stable name in tables and files, in snake_case
 * @param label the Danish name in overviews
 * @param labelEn the English name, which is no part of the definition; empty where Danish is shown
 * @param description what is counted and which choices that rests on, in Danish
 * @param formula the arithmetic in Danish words
 * @param unit what a value is measured in, such as {@code dage}, {@code borgere} or {@code procent}
 * @param direction which way is better
 * @param kind how contributions become a value
 * @param roles the employees who have a figure even when they contributed nothing
 * @param levels how wide its figures reach
 * @param periods the kinds of period it is worked out for
 * @param owner who in the municipality decides the definition
 * @param version rises by one when the definition changes
 * @param order the place in overviews, smallest first
 * @param compare what a change is measured against
 * @param counts whether it counts citizens, or what employees do
 * @param partOf the indicators whose citizens hold all of this one's
 * @param sources the extract's tables that it rests on, for display
 * @param sql a SELECT that returns contributions, with parameters such as {@code :last_day}
 * @param file the name of the file that it was read from
 */
public record Indicator(
        String id,
        String label,
        Optional<String> labelEn,
        String description,
        String formula,
        String unit,
        Direction direction,
        Kind kind,
        Set<EmployeeRole> roles,
        Set<Level> levels,
        Set<Period.Kind> periods,
        String owner,
        int version,
        int order,
        Comparison compare,
        Counts counts,
        List<Whole> partOf,
        List<String> sources,
        String sql,
        String file) {

    /**
     * What an indicator is part of.
     *
     * @param numerator whether it is part of those only that the share counts
     */
    public record Whole(String indicator, boolean numerator) {

        private static final String NUMERATOR = ".numerator";

        /** Reads {@code id}, or {@code id.numerator} for those that a share counts. */
        public static Whole parse(String written) {
            return written.endsWith(NUMERATOR)
                    ? new Whole(written.substring(0, written.length() - NUMERATOR.length()), true)
                    : new Whole(written, false);
        }

        /** As it is written in indicator files. */
        @Override
        public String toString() {
            return numerator ? indicator + NUMERATOR : indicator;
        }
    }

    public Indicator {
        roles = inOrder(EmployeeRole.class, roles);
        levels = inOrder(Level.class, levels);
        periods = inOrder(Period.Kind.class, periods);
        partOf = List.copyOf(partOf);
        sources = List.copyOf(sources);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> values) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
