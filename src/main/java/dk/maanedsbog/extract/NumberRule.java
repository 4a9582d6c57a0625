package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

/** Numbers with decimal comma or point; dots may group thousands. */
record NumberRule(Decimal decimal) implements CellRule {

    private static final String WHOLE = "-?[0-9]{1,14}";
    private static final String COMMA = "-?([0-9]{1,14}|[0-9]{1,3}([.][0-9]{3})+),[0-9]{1,12}";
    private static final String POINT = "-?[0-9]{1,14}[.][0-9]{1,12}";
    private static final String MANY_GROUPS = "-?[0-9]{1,3}([.][0-9]{3}){2,}";
    private static final String GROUPS = "-?[0-9]{1,3}([.][0-9]{3})+";

    @Override
    public String value(String t) {
        var cases = new StringBuilder("CASE");
        when(cases, t, WHOLE, t);
        if (decimal != Decimal.POINT) {
            when(cases, t, COMMA, "replace(replace(%s, '.', ''), ',', '.')".formatted(t));
            when(
                    cases,
                    t,
                    decimal == Decimal.AUTO ? MANY_GROUPS : GROUPS,
                    "replace(%s, '.', '')".formatted(t));
        }
        if (decimal != Decimal.COMMA) {
            when(cases, t, POINT, t);
        }
        return cases.append(" END").toString();
    }

    private static void when(StringBuilder cases, String t, String form, String plain) {
        cases.append(" WHEN ").append(Sql.matches(t, form));
        cases.append(" THEN TRY_CAST(").append(plain).append(" AS DECIMAL(18,4))");
    }

    @Override
    public String fault(String t) {
        return "CASE WHEN %s THEN %s ELSE %s END"
                .formatted(Sql.holdsNul(t), number(Reason.NUL), number(Reason.NUMBER));
    }
}
