package dk.maanedsbog.indicator;

import java.util.Locale;

/** Which way a figure should move. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL;

    /** The direction as it is written in indicator files, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
