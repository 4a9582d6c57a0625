package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

/** Opaque ids of at most 64 characters; one that is a CPR number is replaced by its keyed hash. */
record IdRule(Secret secret, boolean reference) implements CellRule {

    private static final int LONGEST = 64;
    private static final String SCIENTIFIC = "[0-9]([.,][0-9]+)?[eE][+][0-9]+";

    @Override
    public String value(String t) {
        return "CASE WHEN %s THEN %s WHEN %s THEN %s WHEN %s THEN NULL ELSE %2$s END"
                .formatted(isPlain(t), t, isCpr(t), secret.hashSql(tenDigits(t)), isWrong(t));
    }

    /**
     * True for the ids of nearly every row, at the price of a few looks at the bytes. A NUL in a
     * reference is found when what it points to is not.
     */
    private String isPlain(String t) {
        return "(%1$s >= ':' AND strlen(%1$s) <= %2$d OR strlen(%1$s) < 9 AND NOT contains(%1$s, '+'))%3$s"
                .formatted(t, LONGEST, reference ? "" : " AND NOT " + Sql.holdsNul(t));
    }

    private static String isCpr(String t) {
        return "strlen(%s) BETWEEN 9 AND 11 AND (%s OR %s)"
                .formatted(t, Sql.matches(t, Cpr.WHOLE), isShortened(t));
    }

    private static String isShortened(String t) {
        return Sql.matches("'0' || " + t, Cpr.WHOLE);
    }

    private static String tenDigits(String t) {
        return "right('0' || replace(" + t + ", '-', ''), 10)";
    }

    /** True where the value is a CPR number that Excel has taken the leading zero from. */
    static String wasPadded(String t) {
        return mayBePadded(t) + " AND " + isShortened(t);
    }

    /** The cheap half of {@link #wasPadded}. */
    static String mayBePadded(String t) {
        return "%1$s < ':' AND strlen(%1$s) BETWEEN 9 AND 10".formatted(t);
    }

    private static String isWrong(String t) {
        return "%s OR length(%s) > %d OR %s"
                .formatted(Sql.holdsNul(t), t, LONGEST, Sql.matches(t, SCIENTIFIC));
    }

    @Override
    public String fault(String t) {
        return "CASE WHEN %s THEN %s WHEN %s THEN %s ELSE %s END"
                .formatted(
                        Sql.holdsNul(t),
                        number(Reason.NUL),
                        Sql.matches(t, SCIENTIFIC),
                        number(Reason.SCIENTIFIC),
                        number(Reason.ID_TOO_LONG));
    }
}
