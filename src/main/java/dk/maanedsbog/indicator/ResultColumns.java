package dk.maanedsbog.indicator;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns that an indicator's SQL returns, in lower case, and the type of its amount. */
record ResultColumns(List<String> names, String amountType) {

    private static final List<String> WANTED = List.of("subject", "citizen", "employee", "amount");
    private static final Pattern NUMBER =
            Pattern.compile("U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL.*|FLOAT|DOUBLE");

    static ResultColumns of(ResultSetMetaData result) throws SQLException {
        var names = new ArrayList<String>();
        String amountType = "";
        for (int i = 1; i <= result.getColumnCount(); i++) {
            names.add(result.getColumnName(i).toLowerCase(Locale.ROOT));
            if (names.getLast().equals("amount")) {
                amountType = result.getColumnTypeName(i);
            }
        }
        return new ResultColumns(names, amountType);
    }

    /** Tells each column that is missing, not wanted or returned twice, and an amount in words. */
    void check(int line, Findings findings) {
        for (String wanted : WANTED) {
            long count = names.stream().filter(wanted::equals).count();
            if (count == 0) {
                findings.at(
                        line,
                        "Kolonnen »%s« mangler i resultatet. SQL'en skal give præcis: %s.",
                        wanted,
                        String.join(", ", WANTED));
            } else if (count > 1) {
                findings.at(
                        line, "Kolonnen »%s« er der to gange i resultatet. Fjern den ene.", wanted);
            }
        }
        for (String name : names) {
            if (!WANTED.contains(name)) {
                findings.at(
                        line,
                        "Kolonnen »%s« hører ikke til i resultatet.%s SQL'en skal give præcis: %s.",
                        name,
                        Suggestion.meant(WANTED, name),
                        String.join(", ", WANTED));
            }
        }
        if (!amountType.isEmpty() && !NUMBER.matcher(amountType).matches()) {
            findings.at(
                    line,
                    "»amount« har typen %s. Den skal være et tal, fx »1 AS amount«.",
                    amountType);
        }
    }
}
