package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

/** Calendar months as text. */
record MonthRule() implements CellRule {

    private static final String FORM = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    /** With room around it, a value of this length is too short to be right. */
    @Override
    public String isTidy(String x) {
        return "strlen(" + x + ") = 7";
    }

    @Override
    public String value(String t) {
        return "CASE WHEN %s THEN %s END".formatted(Sql.matches(t, FORM), t);
    }

    @Override
    public String fault(String t) {
        return number(Reason.MONTH);
    }
}
