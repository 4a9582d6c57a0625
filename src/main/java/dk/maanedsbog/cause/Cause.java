package dk.maanedsbog.cause;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;

/**
 * Why a figure is as it is, in a leader's words.
 *
 * @param text empty where the words before were taken back
 * @param by the user name of whoever wrote it
 */
public record Cause(
        Period period, Unit unit, String indicator, String text, String by, Instant at) {

    /** The longest text that there is room for. */
    public static final int LONGEST = 600;
}
