package dk.maanedsbog.extract;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of DuckDB SQL that several rules are put together from. */
final class Sql {

    /** What counts as empty room around a value: spaces, tabs, line breaks, NBSP and BOM. */
    private static final String ROOM = " \t\r\n\u00a0\ufeff";

    private Sql() {}

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    /**
     * The cell without room around it, NULL when nothing is left.
     *
     * @param isTidy a cheap condition under which there can be none, which most cells meet
     */
    static String trimmed(String x, String isTidy) {
        return "CASE WHEN %s THEN %s ELSE nullif(%s, '') END".formatted(isTidy, x, trimmed(x));
    }

    static String trimmed(String x) {
        return "trim(" + x + ", " + text(ROOM) + ")";
    }

    static String holdsNul(String x) {
        return "contains(" + x + ", chr(0))";
    }

    static String matches(String x, String regex) {
        return "regexp_full_match(" + x + ", " + text(regex) + ")";
    }

    /**
     * Whether the value is one of these. IN would be planned as a join, after which the rows no
     * longer come in the order of the file, and a row's place would not be its record's number.
     */
    static String in(String x, Collection<String> values) {
        return values.stream()
                .map(Sql::text)
                .collect(Collectors.joining(", ", "list_contains([", "], " + x + ")"));
    }

    /** Nothing to trim at either end: a few cheap looks at the bytes. */
    static String isTidy(String x) {
        return "(%1$s > '!' AND %1$s < '\u007f' AND NOT ends_with(%1$s, ' ')"
                .concat(" AND NOT ends_with(%1$s, '\u00a0'))")
                .formatted(x);
    }
}
