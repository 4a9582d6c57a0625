package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

/** Dates of one form; a timestamp with a zone gives the day it is in Copenhagen. */
record DateRule(DateForm form) implements CellRule {

    private static final String YEARS = " BETWEEN DATE '1900-01-01' AND DATE '2100-12-31'";

    /** With room around it, a value of this length is too short to be right. */
    @Override
    public String isTidy(String x) {
        return "strlen(" + x + ") = 10";
    }

    @Override
    public String value(String t) {
        if (form == DateForm.ISO) {
            return "CASE WHEN %1$s LIKE '____-__-__' AND %1$s > '19' AND %1$s < '21' AND NOT ends_with(%1$s, ' ') THEN TRY_CAST(%1$s AS DATE) ELSE %2$s END"
                    .formatted(t, sane(any(t)));
        }
        return sane(any(t));
    }

    /** The day in the column's form, whatever its year. */
    private String any(String t) {
        String plain =
                "WHEN %s THEN TRY_CAST(try_strptime(%s, %s) AS DATE)"
                        .formatted(Sql.matches(t, form.regex()), t, Sql.text(form.strptime()));
        String stamp =
                "WHEN %s THEN CAST(timezone('Europe/Copenhagen', TRY_CAST(replace(%s, ',', '.') AS TIMESTAMPTZ)) AS DATE)"
                        .formatted(Sql.matches(t, DateForm.TIMESTAMP), t);
        return "CASE " + plain + (form == DateForm.ISO ? " " + stamp : "") + " END";
    }

    private static String sane(String date) {
        return "CASE WHEN %1$s%2$s THEN %1$s END".formatted(date, YEARS);
    }

    @Override
    public String fault(String t) {
        var cases = new StringBuilder("CASE WHEN ");
        cases.append(Sql.holdsNul(t)).append(" THEN ").append(number(Reason.NUL));
        cases.append(" WHEN ").append(any(t)).append(" IS NOT NULL THEN ");
        cases.append(number(Reason.DATE_RANGE));
        for (DateForm other : DateForm.values()) {
            if (other != form) {
                cases.append(" WHEN ").append(Sql.matches(t, other.regex()));
                cases.append(" THEN ").append(number(other.asOther()));
            }
        }
        return cases.append(" ELSE ").append(number(Reason.DATE)).append(" END").toString();
    }
}
