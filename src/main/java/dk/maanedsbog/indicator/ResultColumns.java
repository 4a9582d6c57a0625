package dk.maanedsbog.indicator;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns that an indicator's SQL returns, in lower case, in order, with their types. */
record ResultColumns(List<String> names, List<String> types) {

    private static final List<String> WANTED = List.of("subject", "citizen", "employee", "amount");
    private static final List<String> OPTIONAL = List.of("case_id", "from_date", "to_date");
    static final List<String> KNOWN = Stream.concat(WANTED.stream(), OPTIONAL.stream()).toList();
    private static final String RULE =
            "SQL'en skal give %s og må også give %s."
                    .formatted(String.join(", ", WANTED), String.join(", ", OPTIONAL));
    private static final Pattern NUMBER =
            Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL.*|FLOAT|DOUBLE");

    static ResultColumns of(ResultSetMetaData result) throws SQLException {
        var names = new ArrayList<String>();
        var types = new ArrayList<String>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            names.add(result.getColumnName(i).toLowerCase(Locale.ROOT));
            types.add(result.getColumnTypeName(i));
        }
        return new ResultColumns(names, types);
    }

    /** Tells each column that is missing, not known, returned twice or of the wrong type. */
    void check(int line, Findings findings) {
        for (String known : KNOWN) {
            long count = names.stream().filter(known::equals).count();
            if (count == 0 && WANTED.contains(known)) {
                findings.at(line, "Kolonnen »%s« mangler i resultatet. %s", known, RULE);
            } else if (count > 1) {
                findings.at(
                        line, "Kolonnen »%s« er der to gange i resultatet. Fjern den ene.", known);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            check(names.get(i), types.get(i), line, findings);
        }
    }

    private static void check(String name, String type, int line, Findings findings) {
        if (!KNOWN.contains(name)) {
            findings.at(
                    line,
                    "Kolonnen »%s« hører ikke til i resultatet.%s %s",
                    name,
                    Suggestion.meant(KNOWN, name),
                    RULE);
        } else if (name.equals("amount") && !NUMBER.matcher(type).matches()) {
            findings.at(
                    line, "»amount« har typen %s. Den skal være et tal, fx »1 AS amount«.", type);
        } else if (name.endsWith("_date") && !type.equals("DATE")) {
            findings.at(
                    line,
                    "»%s« har typen %s. Den skal være en dato; udelad kolonnen, hvis der ingen er.",
                    name,
                    type);
        }
    }
}
