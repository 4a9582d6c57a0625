package dk.maanedsbog.goal;

import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A goal and how a value stands to it in Danish words: for workbooks, boards and files. A goal is
 * written with all of its decimals; what is missing with those that the value is shown with.
 */
public final class GoalWords {

    private static final String NBSP = "\u00a0";

    private final Kind kind;
    private final String unit;

    /**
     * @param unit what is counted, in the plural
     */
    public GoalWords(Kind kind, String unit) {
        this.kind = kind;
        this.unit = unit;
    }

    /** One limit: {@code 50}, {@code 12,5} or {@code 40 %}. */
    public String limit(BigDecimal limit) {
        return number(limit) + (kind == Kind.SHARE ? NBSP + "%" : "");
    }

    /** One limit as it is typed and filed: {@code 50}, {@code 12,5}, a share in percent. */
    public String number(BigDecimal limit) {
        return DanishFormat.number(shown(limit), decimals(limit));
    }

    /** The goal: {@code 50}, {@code højst 30} or {@code 20–30}. */
    public String target(Target target) {
        return switch (target.aim()) {
            case AT_LEAST -> limit(target.lower());
            case AT_MOST -> "højst" + NBSP + limit(target.upper());
            case WITHIN -> number(target.lower()) + "–" + limit(target.upper());
            case NONE -> "intet";
        };
    }

    /** How the value stands to it: {@code nået}, {@code 13 mangler} or {@code 5 over}. */
    public String standing(Target target, BigDecimal value) {
        if (target.met(value)) {
            return "nået";
        }
        boolean under = target.under(value);
        if (close(target, value)) {
            return under ? "lige under" : "lige over";
        }
        return apart(target, value) + (under ? " mangler" : " over");
    }

    /** How far the value is from it, with what is counted unless that is plain: {@code 13}. */
    public String apart(Target target, BigDecimal value) {
        BigDecimal missing = target.missing(value);
        String number =
                DanishFormat.number(shown(missing), apartDecimals(target, target.under(value)));
        return switch (kind) {
            case COUNT, SUM -> number;
            case SHARE -> number + NBSP + "procentpoint";
            case MEAN, MAX -> number + NBSP + unit;
        };
    }

    /** Whether the goal is missed by less than can be seen from the value as it is shown. */
    public boolean close(Target target, BigDecimal value) {
        return !target.met(value)
                && shown(target.missing(value))
                                .setScale(
                                        apartDecimals(target, target.under(value)),
                                        RoundingMode.HALF_UP)
                                .signum()
                        == 0;
    }

    private int apartDecimals(Target target, boolean under) {
        int ofValue = kind == Kind.MEAN ? 1 : 0;
        return Math.max(ofValue, decimals(under ? target.lower() : target.upper()));
    }

    private int decimals(BigDecimal limit) {
        return Math.max(0, shown(limit).stripTrailingZeros().scale());
    }

    private BigDecimal shown(BigDecimal value) {
        return kind == Kind.SHARE ? value.movePointRight(2) : value;
    }
}
