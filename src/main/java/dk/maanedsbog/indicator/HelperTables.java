package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables that spare indicator SQL the rules which many figures share. */
final class HelperTables {

    private static final SqlText SCRIPT = new SqlText(Resource.text("views.sql"));

    private HelperTables() {}

    /** Works them out for one period, replacing those of an earlier one. */
    static void create(Connection duck, Period period) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            for (SqlText sql : SCRIPT.statements()) {
                statement.execute(sql.on(period));
            }
        }
    }

    /** The rules as text: they are part of every definition. */
    static String rules() {
        return SCRIPT.text();
    }
}
