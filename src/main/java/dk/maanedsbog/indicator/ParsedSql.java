package dk.maanedsbog.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as DuckDB's own parser sees it. The parser turns nothing but a SELECT into JSON, and
 * does so without running it.
 */
record ParsedSql(SqlText sql, String tree) {

    private static final Pattern ERROR =
            Pattern.compile("\"error_type\":\"(.*?)\",\"error_message\":\"(.*)");
    private static final Pattern POSITION = Pattern.compile("\"position\":\"(\\d+)\"");
    private static final Pattern CHANGEABLE =
            Pattern.compile(
                    "\"query_location\":(\\d+),\"(?:function_name\":\"|column_names\":\\[\")"
                            + "(now|today|current_date|current_timestamp|current_time|localtime"
                            + "|localtimestamp|get_current_time|get_current_timestamp"
                            + "|transaction_timestamp|random|uuid|uuidv4|uuidv7"
                            + "|gen_random_uuid)\"");

    static ParsedSql of(SqlText sql, Connection duck) throws SQLException {
        String literal = "'" + sql.text().replace("'", "''") + "'";
        try (Statement statement = duck.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT json_serialize_sql("
                                        + literal
                                        + ", skip_null := true, skip_empty := true)::VARCHAR")) {
            row.next();
            return new ParsedSql(sql, row.getString(1));
        }
    }

    /** Tells when it is no query or one whose result changes from run to run. */
    boolean isQuery(int linesBefore, Findings findings) {
        Matcher error = ERROR.matcher(tree);
        if (error.find()) {
            tell(error, linesBefore, findings);
            return false;
        }
        Matcher changeable = CHANGEABLE.matcher(tree);
        while (changeable.find()) {
            findings.at(
                    linesBefore + sql.lineOf(Integer.parseInt(changeable.group(1))),
                    "»%s« giver et nyt tal, hver gang der regnes. Brug :last_day eller en anden"
                            + " parameter.",
                    changeable.group(2));
        }
        return true;
    }

    private void tell(Matcher error, int linesBefore, Findings findings) {
        Matcher position = POSITION.matcher(tree);
        if (error.group(1).equals("parser") && position.find()) {
            findings.at(
                    linesBefore + sql.lineOf(Integer.parseInt(position.group(1))),
                    "%s",
                    DuckMessage.danish(error.group(2).replace("\\\"", "\"")));
        } else {
            findings.at(
                    linesBefore + sql.firstLine(),
                    "Kun en forespørgsel er tilladt. Begynd SQL'en med SELECT eller WITH.");
        }
    }
}
