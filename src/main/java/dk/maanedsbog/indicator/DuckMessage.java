package dk.maanedsbog.indicator;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DuckDB has to say about a statement that it cannot read, in Danish.
 *
 * @param line the statement's line, from 1
 * @param text what is wrong and, where DuckDB knows, what would be right
 */
record DuckMessage(int line, String text) {

    private static final Pattern LINE = Pattern.compile("(?m)^LINE (\\d+):");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    private static final List<Wording> WORDINGS =
            List.of(
                    new Wording(
                            "Referenced column \"(.*?)\" not found[^\n]*\n(?s:.*?)bindings: ([^\n]*)",
                            "Kolonnen »%s« findes ikke. De nærmeste er %s."),
                    new Wording(
                            "(?:Table|Scalar Function|Table Function) with name \"?(.*?)\"? does not"
                                    + " exist!\\s+Did you mean \"(.*?)\"",
                            "»%s« findes ikke. Mente du »%s«?"),
                    new Wording(
                            "Column \"(.*?)\" does not exist on (?:left|right) side of join",
                            "Kolonnen »%s« findes ikke i begge tabeller, så USING kan ikke bruge den."),
                    new Wording(
                            "Table \"(.*?)\" does not have a column named \"(.*?)\"",
                            "»%s« har ingen kolonne, der hedder »%s«."),
                    new Wording(
                            "Conversion Error: invalid date field format: \"(.*?)\"",
                            "»%s« er ikke en dato. Skriv DATE '2026-10-31' eller en parameter som :last_day."),
                    new Wording(
                            "Cannot compare values of type (\\w+)[^ ]* and type (\\w+)",
                            "En værdi af typen %s kan ikke sammenlignes med en af typen %s."),
                    new Wording(
                            "Permission Error",
                            "SQL'en må kun læse udtrækkets tabeller, ikke filer eller netadresser."),
                    new Wording(
                            "syntax error at or near \"(.*?)\"",
                            "SQL'en kan ikke læses ved »%s«. Se efter et fejlstavet nøgleord, et komma"
                                    + " eller en parentes lige før."),
                    new Wording(
                            "syntax error at end of input",
                            "SQL'en slutter for tidligt. Se efter en parentes, der ikke er lukket."),
                    new Wording(
                            "Ambiguous reference to column name \"(.*?)\" \\(use: (.*?)\\)",
                            "Kolonnen »%s« findes i flere tabeller. Skriv %s."),
                    new Wording(
                            "column \"?(.*?)\"? must appear in the GROUP BY clause",
                            "Kolonnen »%s« skal også stå i GROUP BY."));

    /** A message of DuckDB's by pattern, and the Danish sentence with its parts put in. */
    private record Wording(Pattern english, String danish) {

        Wording(String english, String danish) {
            this(Pattern.compile(english), danish);
        }
    }

    static DuckMessage of(SQLException error, SqlText sql) {
        String message = String.valueOf(error.getMessage());
        return new DuckMessage(line(message, sql), danish(message));
    }

    private static int line(String message, SqlText sql) {
        Matcher told = LINE.matcher(message);
        if (told.find()) {
            return Integer.parseInt(told.group(1));
        }
        Matcher name = NAME.matcher(message);
        int position = name.find() ? sql.text().indexOf(name.group(1)) : -1;
        return position < 0 ? sql.firstLine() : sql.lineOf(position);
    }

    static String danish(String message) {
        for (Wording wording : WORDINGS) {
            Matcher found = wording.english().matcher(message);
            if (found.find()) {
                return wording.danish().formatted(parts(found.toMatchResult()));
            }
        }
        return "SQL'en kan ikke udføres: " + message.lines().findFirst().orElse("");
    }

    private static Object[] parts(MatchResult found) {
        Object[] parts = new Object[found.groupCount()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = found.group(i + 1).replace("\" or \"", " eller ").replace("\"", "");
        }
        return parts;
    }
}
