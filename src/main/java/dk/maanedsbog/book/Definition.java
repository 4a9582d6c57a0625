package dk.maanedsbog.book;

import dk.maanedsbog.indicator.Comparison;
import dk.maanedsbog.indicator.Counts;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.EmployeeRole;
import java.util.List;

/**
 * What an indicator meant when the edition was made.
 *
 * @param position its place in overviews, from 1
 * @param unit what is counted, in Danish and in the plural, for example {@code dage}
 * @param comparison what a change is measured against: {@code previous}, or {@code window} for
 *     rolling windows, which are compared with the same window six months and a year back
 * @param roles the employee roles whose indicator it is, by the contract's codes
 * @param sources the contract's tables that it reads
 * @param countsCitizens whether few of them could be recognised, so that small numbers are hidden
 *     from outside; false for what employees do, such as visits and conversations
 * @param partOf the indicators whose citizens hold all of this one's, in the same period, each as
 *     {@link Indicator.Whole} writes it; a number can be worked out from the two
 */
public record Definition(
        String indicator,
        int position,
        String label,
        String description,
        String formula,
        String unit,
        Kind kind,
        Direction direction,
        String comparison,
        List<String> roles,
        List<String> sources,
        String owner,
        int version,
        boolean countsCitizens,
        List<String> partOf) {

    /** What the catalogue says of an indicator today, at a place in the overview. */
    public static Definition of(Indicator indicator, int position) {
        return new Definition(
                indicator.id(),
                position,
                indicator.label(),
                indicator.description(),
                indicator.formula(),
                indicator.unit(),
                indicator.kind(),
                indicator.direction(),
                indicator.compare() == Comparison.PREVIOUS_PERIOD ? "previous" : "window",
                indicator.roles().stream().map(EmployeeRole::code).toList(),
                indicator.sources(),
                indicator.owner(),
                indicator.version(),
                indicator.counts() == Counts.CITIZENS,
                indicator.partOf().stream().map(Indicator.Whole::toString).toList());
    }

    /** The same, in the same order; where several have one label, each says whose it is. */
    public static List<Definition> toldApart(List<Definition> together) {
        return together.stream()
                .map(one -> one.sharesItsLabel(together) ? one.withItsRole() : one)
                .toList();
    }

    /**
     * Whether another indicator among them has the same label, so that the label alone misleads.
     */
    public boolean sharesItsLabel(List<Definition> together) {
        return together.stream()
                .filter(other -> other.label.equals(label))
                .anyMatch(other -> !other.indicator.equals(indicator));
    }

    private Definition withItsRole() {
        return roles.isEmpty() ? this : labelled(label + ", " + roles.getFirst());
    }

    private Definition labelled(String other) {
        return new Definition(
                indicator,
                position,
                other,
                description,
                formula,
                unit,
                kind,
                direction,
                comparison,
                roles,
                sources,
                owner,
                version,
                countsCitizens,
                partOf);
    }
}
