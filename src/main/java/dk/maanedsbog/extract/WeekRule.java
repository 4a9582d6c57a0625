package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.CellRule.number;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** ISO weeks as text; week 53 only in the years that have one. */
record WeekRule() implements CellRule {

    private static final String ALWAYS = "(19|20)[0-9]{2}-W(0[1-9]|[1-4][0-9]|5[0-2])";

    private static final List<String> LONG_YEARS =
            IntStream.range(1900, 2100)
                    .filter(
                            year ->
                                    LocalDate.of(year, 12, 28)
                                                    .get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                                            == 53)
                    .mapToObj(year -> year + "-W53")
                    .toList();

    /** With room around it, a value of this length is too short to be right. */
    @Override
    public String isTidy(String x) {
        return "strlen(" + x + ") = 8";
    }

    @Override
    public String value(String t) {
        return "CASE WHEN %s OR %s THEN %s END"
                .formatted(Sql.matches(t, ALWAYS), Sql.in(t, LONG_YEARS), t);
    }

    @Override
    public String fault(String t) {
        return number(Reason.WEEK);
    }
}
