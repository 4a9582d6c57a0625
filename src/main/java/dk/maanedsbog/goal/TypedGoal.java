package dk.maanedsbog.goal;

import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A goal's limits as somebody wrote them: in Danish, and a share in percent. */
public record TypedGoal(Aim aim, String lower, String upper) {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,4})?");
    private static final int LONGEST = 20;

    /**
     * What is asked for.
     *
     * @throws GoalRefused with the field that cannot be read, and how to mend it
     */
    public Target target(Kind kind) {
        boolean needsLower = aim == Aim.AT_LEAST || aim == Aim.WITHIN;
        boolean needsUpper = aim == Aim.AT_MOST || aim == Aim.WITHIN;
        BigDecimal least = limit(kind, GoalField.LOWER, lower, needsLower);
        BigDecimal most = limit(kind, GoalField.UPPER, upper, needsUpper);
        if (aim == Aim.WITHIN && least.compareTo(most) >= 0) {
            throw new GoalRefused(
                    GoalField.UPPER, "»Højst« skal være større end »mindst«, fx 20 og 30.");
        }
        return new Target(aim, least, most);
    }

    private BigDecimal limit(Kind kind, GoalField field, String text, boolean needed) {
        String typed = text.strip();
        if (!needed) {
            if (!typed.isEmpty()) {
                throw new GoalRefused(
                        field,
                        "»%s« skal være tom, når målet er »%s«. Slet tallet, eller vælg »mellem«."
                                .formatted(field.column(), aim.code()));
            }
            return null;
        }
        if (typed.isEmpty()) {
            throw new GoalRefused(field, "Skriv et tal, fx 50 eller 12,5.");
        }
        return number(kind, field, typed);
    }

    /** Reads a single limit, such as {@code 1.250}, {@code 12,5} or {@code 40 %}. */
    static BigDecimal number(Kind kind, GoalField field, String typed) {
        String bare =
                kind == Kind.SHARE && typed.endsWith("%")
                        ? typed.substring(0, typed.length() - 1).strip()
                        : typed;
        if (bare.length() > LONGEST || !NUMBER.matcher(bare).matches()) {
            throw new GoalRefused(
                    field,
                    "»%s« er ikke et tal. Skriv det med cifre og komma, fx 50 eller 12,5%s."
                            .formatted(shortened(typed), kind == Kind.SHARE ? ", i procent" : ""));
        }
        var number = new BigDecimal(bare.replace(".", "").replace(',', '.'));
        return kind == Kind.SHARE ? number.movePointLeft(2) : number;
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    }
}
