package dk.maanedsbog.cause;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;

/**
 * Why a figure is as it is, in a leader's words.
 *
 * @param text empty where the words before were taken back
 * @param by the user name of whoever wrote it
 * @param writer what that person was called when writing
 */
public record Cause(
        Period period,
        Unit unit,
        String indicator,
        String text,
        String by,
        String writer,
        Instant at) {

    /** The longest text that there is room for. */
    public static final int LONGEST = 600;
}
