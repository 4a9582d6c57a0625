package dk.maanedsbog.workbook;

import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Which format a figure of each kind is written in. */
final class Numbers {

    private Numbers() {}

    static Look value(Kind kind) {
        return switch (kind) {
            case SHARE -> Look.PERCENT;
            case MEAN -> Look.DECIMAL;
            case COUNT, SUM, MAX -> Look.COUNT;
        };
    }

    /** The same for limits, which may have a decimal more than figures are shown with. */
    static Look limits(Kind kind, List<BigDecimal> limits) {
        int whole = kind == Kind.SHARE ? 2 : 0;
        boolean fine = limits.stream().anyMatch(limit -> limit.scale() > whole);
        if (!fine) {
            return value(kind);
        }
        return kind == Kind.SHARE ? Look.PERCENT_DECIMAL : Look.DECIMAL;
    }

    /** The format of a change: with a sign, unless it is too small for the shown decimals. */
    static Look change(Kind kind, BigDecimal change) {
        boolean nothing = shown(kind, change) == 0;
        return switch (kind) {
            case SHARE -> nothing ? Look.SAME_POINTS : Look.MORE_POINTS;
            case MEAN -> nothing ? Look.SAME_DECIMAL : Look.MORE_DECIMAL;
            case COUNT, SUM, MAX -> nothing ? Look.COUNT : Look.MORE;
        };
    }

    /** The sign of a change as it is shown: zero when it is rounded away. */
    static int shown(Kind kind, BigDecimal change) {
        int decimals = kind == Kind.SHARE || kind == Kind.MEAN ? 1 : 0;
        return change.setScale(decimals, RoundingMode.HALF_UP).signum();
    }
}
