package dk.maanedsbog.dashboard;

import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;

/** Writes what is usual as the lowest and the highest figure that are no signal. */
final class UsualValues {

    private UsualValues() {}

    static String of(ControlLimits limits, Amounts amounts) {
        return DanishFormat.number(limits.lowestUsual(amounts.decimals()), amounts.decimals())
                + "–"
                + DanishFormat.number(limits.highestUsual(amounts.decimals()), amounts.decimals())
                + (amounts.kind() == Kind.SHARE ? "\u00a0%" : "");
    }
}
