package dk.maanedsbog.indicator;

import java.util.Locale;

/** How the amounts of the subjects of one unit become its value. */
public enum Kind {
    /** The number of distinct subjects. */
    COUNT,
    /** The amounts added up. */
    SUM,
    /** The amounts added up, divided by the number of subjects. */
    MEAN,
    /** The subjects with amount 1, divided by all subjects. */
    SHARE,
    /** The largest amount. */
    MAX;

    /** The kind as it is written in indicator files, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a figure of this kind is a numerator divided by the number of subjects. */
    public boolean isRatio() {
        return this == MEAN || this == SHARE;
    }
}
