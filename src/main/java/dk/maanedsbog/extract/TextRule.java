package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

import java.util.Map;

/**
 * Free text of at most 1,000 characters, in which anything like a CPR number is masked. Every such
 * number has a 0 or a 1, the first digit of its month, which is cheap to look for.
 */
record TextRule(Map<String, String> values) implements CellRule {

    private static final int LONGEST = 1000;
    private static final int SHORTEST_CPR = 9;

    @Override
    public String value(String t) {
        String text =
                "CASE WHEN %s OR length(%s) > %d THEN NULL WHEN strlen(%2$s) >= %d AND (contains(%2$s, '0') OR contains(%2$s, '1')) THEN %s ELSE %2$s END"
                        .formatted(
                                Sql.holdsNul(t),
                                t,
                                LONGEST,
                                SHORTEST_CPR,
                                masked(masked(t, Cpr.WITHIN), Cpr.SHORTENED_WITHIN));
        return Translation.of(values, t, text);
    }

    private static String masked(String t, String regex) {
        return "regexp_replace(%s, %s, %s, 'g')".formatted(t, Sql.text(regex), Sql.text(Cpr.MASK));
    }

    @Override
    public String fault(String t) {
        return "CASE WHEN %s THEN %s ELSE %s END"
                .formatted(Sql.holdsNul(t), number(Reason.NUL), number(Reason.TEXT_TOO_LONG));
    }
}
