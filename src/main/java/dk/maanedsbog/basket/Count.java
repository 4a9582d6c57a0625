package dk.maanedsbog.basket;

import java.util.OptionalInt;

/** A count as its reader may have it: a number, hidden by the gate, or not made at all. */
public sealed interface Count {

    /** A number that may be shown; 0 is one. */
    record Shown(int value) implements Count {}

    /** Too few to be shown, or telling of another that is. */
    record Hidden() implements Count {}

    /** The edition has no such figure. */
    record Missing() implements Count {}

    Count HIDDEN = new Hidden();

    Count MISSING = new Missing();

    static Count of(int value) {
        return new Shown(value);
    }

    /** The number where there is one to show. */
    default OptionalInt number() {
        return this instanceof Shown(int value) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    default boolean hidden() {
        return this instanceof Hidden;
    }
}
