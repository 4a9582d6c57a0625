package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out every figure of one period from an extract that lies in DuckDB. */
public final class Calculation {

    private static final SqlText CONTRIBUTIONS = new SqlText(Resource.text("contributions.sql"));
    private static final SqlText FIGURES = new SqlText(Resource.text("figures.sql"));

    private final Statement duck;
    private final List<Indicator> indicators;
    private final Period period;
    private final Map<String, Double> seconds = new HashMap<>();

    private Calculation(Statement duck, List<Indicator> indicators, Period period) {
        this.duck = duck;
        this.indicators = indicators;
        this.period = period;
    }

    /**
     * Leaves two tables in the extract's database, in place of those of an earlier run.
     *
     * <p>{@code contribution(indicator, subject, citizen, employee, amount, case_id, from_date,
     * to_date, team, department)} has one row for each subject and employee; case and dates are
     * empty where the indicator gives none. {@code figure(indicator, level, unit_id, numerator,
     * denominator, subjects, value, median, citizens, citizens_in_part, citizens_in_rest,
     * citizens_without_department)} has one row for each figure: level as {@link Level#code()}, the
     * municipality's id is {@code *}. The citizens are the different ones among the subjects, of a
     * share also those of its part and of its rest; those without a department are told for the
     * municipality only. The denominator is the number of subjects for a mean and a share, else
     * empty. Without subjects a count and a sum are 0 and the other kinds have no value. A share's
     * value lies between 0 and 1; value and median have ten decimals and are otherwise unrounded.
     * Only a mean has a median.
     *
     * @param duck where the extract's tables lie; helper tables are left in it as temporary ones
     * @param catalogue the indicators, of which those of the period's kind are worked out
     * @param period what the figures are about
     * @return what each indicator gave
     * @throws CalculationFailed when an indicator's SQL fails on this extract or returns rows that
     *     no figure can be made of
     * @throws SQLException when the database itself fails
     */
    public static CalculationReport run(
            Connection duck, IndicatorCatalogue catalogue, Period period) throws SQLException {
        HelperTables.create(duck, period);
        try (Statement statement = duck.createStatement()) {
            return new Calculation(statement, catalogue.forPeriod(period.kind()), period).run();
        }
    }

    private CalculationReport run() throws SQLException {
        createRules();
        createRawContributions();
        for (Indicator indicator : indicators) {
            long start = System.nanoTime();
            contribute(indicator);
            seconds.put(indicator.id(), (System.nanoTime() - start) / 1e9);
        }
        execute(CONTRIBUTIONS);
        var report = ContributionCounts.read(duck, indicators, seconds);
        execute(FIGURES);
        duck.execute("DROP TABLE raw_contribution");
        return report;
    }

    private void execute(SqlText script) throws SQLException {
        for (SqlText sql : script.statements()) {
            duck.execute(sql.text());
        }
    }

    private void createRules() throws SQLException {
        duck.execute(
                "CREATE OR REPLACE TEMP TABLE rule (place USMALLINT, indicator VARCHAR, kind VARCHAR, levels"
                        + " VARCHAR[], roles VARCHAR[])");
        for (Indicator one : indicators) {
            duck.execute(
                    "INSERT INTO rule VALUES (%d, '%s', '%s', %s, %s)"
                            .formatted(
                                    indicators.indexOf(one),
                                    one.id(),
                                    one.kind().code(),
                                    list(one.levels().stream().map(Level::code).toList()),
                                    list(one.roles().stream().map(EmployeeRole::code).toList())));
        }
    }

    private static String list(List<String> codes) {
        return codes.stream().collect(Collectors.joining("', '", "['", "']"));
    }

    private void createRawContributions() throws SQLException {
        duck.execute(
                "CREATE OR REPLACE TEMP TABLE raw_contribution (place USMALLINT, subject"
                        + " VARCHAR NOT NULL, citizen VARCHAR, employee VARCHAR, amount"
                        + " DECIMAL(18, 4) NOT NULL, case_id VARCHAR, from_date DATE, to_date"
                        + " DATE)");
    }

    /** By name, so that columns which the indicator leaves out are empty. */
    private void contribute(Indicator indicator) {
        String sql = new SqlText(indicator.sql()).on(period);
        try {
            duck.execute(
                    "INSERT INTO raw_contribution BY NAME SELECT %d AS place, * FROM (\n"
                                    .formatted(indicators.indexOf(indicator))
                            + sql
                            + "\n)");
        } catch (SQLException e) {
            throw new CalculationFailed(indicator, e);
        }
    }
}
