package dk.maanedsbog.extract;

/** How one kind of cell becomes a typed value in DuckDB, and what is wrong when it can't. */
interface CellRule {

    /** A cheap condition under which a raw cell need not be trimmed. */
    default String isTidy(String x) {
        return Sql.isTidy(x);
    }

    /**
     * An expression that gives the typed value of a trimmed cell, NULL when it is empty or wrong.
     */
    String value(String t);

    /** An expression that gives the {@link Reason}'s ordinal for a cell that is not empty. */
    String fault(String t);

    static String number(Reason reason) {
        return Integer.toString(reason.ordinal());
    }

    static CellRule of(ContractColumn column, ColumnReading reading, Secret secret) {
        return switch (column.kind()) {
            case ID -> new IdRule(secret, column.target().isPresent());
            case TEXT -> new TextRule(reading.values());
            case CODE -> new CodeRule(column.codes(), reading.values());
            case DATE -> new DateRule(reading.dateForm());
            case WEEK -> new WeekRule();
            case MONTH -> new MonthRule();
            case NUMBER -> new NumberRule(reading.decimal());
        };
    }
}
