package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import java.util.Optional;

/**
 * One indicator of a person, and the same of the person's department.
 *
 * @param name what it is called on the page
 * @param longest for those who wait, how long the one has who has waited longest
 */
record PersonSeries(
        Definition definition,
        String name,
        Period period,
        Series own,
        Series department,
        Optional<String> longest) {

    Amounts amounts() {
        return new Amounts(definition);
    }

    /** A mean or share can be held against the department's; a count cannot. */
    boolean comparable() {
        return definition.kind() == Kind.MEAN || definition.kind() == Kind.SHARE;
    }

    /** Whether a number on the person's card is hidden. */
    boolean anyHidden() {
        return HiddenLegend.neededBy(definition, own, period)
                || comparable() && HiddenLegend.neededBy(definition, department, period);
    }
}
