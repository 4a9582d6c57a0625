package dk.maanedsbog.workbook;

import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a figure has moved between two periods or revisions; nothing where one of them is missing.
 */
record Movement(Optional<BigDecimal> before, Optional<BigDecimal> now, Kind kind) {

    /** The difference; of shares, in percentage points. */
    Optional<BigDecimal> change() {
        return before.flatMap(earlier -> now.map(later -> later.subtract(earlier)))
                .map(change -> kind == Kind.SHARE ? change.movePointRight(2) : change);
    }

    /** The movement in a word, by the way that the indicator should go. */
    String word(Direction direction) {
        return change().map(change -> word(Numbers.shown(kind, change), direction))
                .orElse(DanishFormat.MISSING);
    }

    private static String word(int sign, Direction direction) {
        if (sign == 0) {
            return "uændret";
        }
        return switch (direction) {
            case HIGHER_IS_BETTER -> sign > 0 ? "bedre" : "dårligere";
            case LOWER_IS_BETTER -> sign < 0 ? "bedre" : "dårligere";
            case NEUTRAL -> sign > 0 ? "højere" : "lavere";
        };
    }
}
