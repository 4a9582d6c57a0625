package dk.maanedsbog.indicator;

import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.shared.Period;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An extract of a few rows, written by hand. Every employee is in a team from 2020 unless the test
 * says otherwise.
 */
final class SmallExtract implements AutoCloseable {

    private final Connection duck;
    private int next;

    SmallExtract() throws SQLException {
        duck = DriverManager.getConnection("jdbc:duckdb:");
        new Contract().createTables(duck);
    }

    /** Departments vest (teams vest1, vest2) and øst (team øst1). */
    SmallExtract withTeams() throws SQLException {
        row("afdelinger", "vest", "Vest");
        row("afdelinger", "øst", "Øst");
        row("teams", "vest1", "Vest 1", "vest");
        row("teams", "vest2", "Vest 2", "vest");
        row("teams", "øst1", "Øst 1", "øst");
        return this;
    }

    SmallExtract caseworker(String id, String team) throws SQLException {
        return employee(id, "sagsbehandler", team);
    }

    SmallExtract consultant(String id, String team) throws SQLException {
        return employee(id, "virksomhedskonsulent", team);
    }

    SmallExtract employee(String id, String role, String team) throws SQLException {
        row("medarbejdere", id, id, null, role);
        return employment(id, team, "2020-01-01", null);
    }

    SmallExtract employment(String id, String team, String from, String to) throws SQLException {
        return row("ansaettelser", id, team, from, to);
    }

    /** A case that has been open since 2024 and has a primary caseworker since then. */
    SmallExtract openCase(String id, String citizen, String caseworker) throws SQLException {
        citizenCase(id, citizen, "2024-01-01", null, null);
        return responsible(id, caseworker, "sagsbehandler", "ja", "2024-01-01", null);
    }

    SmallExtract citizenCase(String id, String citizen, String from, String to, String reason)
            throws SQLException {
        return row("sager", id, citizen, "integrationsprogram", from, to, reason);
    }

    SmallExtract responsible(
            String onCase, String employee, String role, String primary, String from, String to)
            throws SQLException {
        return row("sagsansvar", onCase, employee, role, primary, from, to);
    }

    SmallExtract category(String citizen, String category, String from, String to)
            throws SQLException {
        return row("visitationer", citizen, category, from, to);
    }

    SmallExtract activity(String onCase, String type, String from, String planned, String to)
            throws SQLException {
        return row("forloeb", "f" + next++, onCase, type, from, planned, to, null, null);
    }

    SmallExtract placement(
            String onCase, String consultant, String ordered, String placed, String cancelled)
            throws SQLException {
        return row(
                "placeringer", "p" + next++, onCase, consultant, ordered, placed, cancelled, null);
    }

    SmallExtract conversation(String id, String onCase, String employee, String day, String status)
            throws SQLException {
        return row("samtaler", id, onCase, employee, day, "jobsamtale", "fremmoede", status);
    }

    SmallExtract visit(String id, String employee, String day) throws SQLException {
        return row("virksomhedsbesoeg", id, employee, "v1", day, "fysisk", null);
    }

    SmallExtract row(String table, String... values) throws SQLException {
        String marks = Arrays.stream(values).map(value -> "?").collect(Collectors.joining(", "));
        try (var insert =
                duck.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.execute();
        }
        return this;
    }

    SmallExtract change(String sql) throws SQLException {
        try (var statement = duck.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    Connection duck() {
        return duck;
    }

    Calculated calculate(String period) throws SQLException {
        return calculate(Shipped.CATALOGUE, period);
    }

    Calculated calculate(IndicatorCatalogue catalogue, String period) throws SQLException {
        return Calculated.read(duck, Calculation.run(duck, catalogue, Period.parse(period)));
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
