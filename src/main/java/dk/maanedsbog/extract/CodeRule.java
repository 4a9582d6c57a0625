package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

import java.util.List;
import java.util.Map;

/** One of the contract's codes, or a source's value that the description maps onto one. */
record CodeRule(List<String> codes, Map<String, String> values) implements CellRule {

    /** Codes begin with a letter; room after one is looked for only when it is not known. */
    @Override
    public String isTidy(String x) {
        return x + " > '@' AND " + x + " < '{'";
    }

    @Override
    public String value(String t) {
        String trimmed = Sql.trimmed(t);
        return Translation.of(
                values,
                trimmed,
                "CASE WHEN %s THEN %s WHEN %s THEN %s END"
                        .formatted(Sql.in(t, codes), t, Sql.in(trimmed, codes), trimmed));
    }

    @Override
    public String fault(String t) {
        return "CASE WHEN %s THEN %s ELSE %s END"
                .formatted(Sql.holdsNul(t), number(Reason.NUL), number(Reason.UNKNOWN_CODE));
    }
}
