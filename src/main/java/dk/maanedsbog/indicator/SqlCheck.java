package dk.maanedsbog.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Checks the SQL of one indicator file, step by step, as far as the step before allows. */
final class SqlCheck {

    private final IndicatorFile file;
    private final Findings findings;
    private final int before;

    SqlCheck(IndicatorFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.before = file.sqlLine() - 1;
    }

    /** Tells everything that is wrong with the SQL, with the lines of the file. */
    void runOn(TrialDatabase trial) {
        List<SqlText> statements = file.sql().statements();
        if (statements.isEmpty()) {
            findings.at(
                    file.sqlLine(),
                    "SQL'en mangler. Skriv en SELECT med kolonnerne subject, citizen, employee og"
                            + " amount.");
        } else if (statements.size() > 1) {
            findings.at(
                    before + statements.get(1).firstLine(),
                    "Filen har mere end én SQL-sætning. Behold én; semikolon må kun stå til sidst.");
        } else if (knowsItsParameters()) {
            run(statements.getFirst(), trial.connection());
        }
    }

    private boolean knowsItsParameters() {
        var known = new AtomicBoolean(true);
        file.sql()
                .unknownParameters(
                        (line, name) -> {
                            known.set(false);
                            findings.at(
                                    before + line,
                                    "Parameteren »:%s« findes ikke.%s",
                                    name,
                                    Suggestion.among(Parameter.codes(), name));
                        });
        return known.get();
    }

    private void run(SqlText written, Connection duck) {
        var sql = new SqlText(written.on(TrialDatabase.PERIOD));
        try (Statement statement = duck.createStatement()) {
            if (ParsedSql.of(sql, duck).isQuery(before, findings) && hasItsColumns(sql, duck)) {
                statement.execute(sql.text());
            }
        } catch (SQLException e) {
            DuckMessage message = DuckMessage.of(e, sql);
            findings.at(before + message.line(), "%s", message.text());
        }
    }

    private boolean hasItsColumns(SqlText sql, Connection duck) throws SQLException {
        try (var prepared = duck.prepareStatement(sql.text())) {
            boolean complete = prepared.getParameterMetaData().getParameterCount() == 0;
            if (complete) {
                ResultColumns.of(prepared.getMetaData()).check(before + sql.firstLine(), findings);
            } else {
                findings.at(
                        before + sql.firstLine(),
                        "»?« og »$1« kan ikke bruges. Brug en af parametrene :%s.",
                        String.join(", :", Parameter.codes()));
            }
            return complete;
        }
    }
}
