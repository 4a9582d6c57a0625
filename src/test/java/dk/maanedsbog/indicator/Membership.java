package dk.maanedsbog.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which citizens stand behind which numbers, over many periods: finds the numbers whose citizens
 * all stand behind another number of the same unit too.
 */
final class Membership {

    private static final String SQL =
            """
            WITH counted AS (
              SELECT indicator AS number, department, citizen FROM contribution
              WHERE citizen IS NOT NULL
              UNION ALL
              SELECT indicator || '.numerator', department, citizen
              FROM contribution JOIN rule USING (indicator)
              WHERE citizen IS NOT NULL AND kind = 'share' AND amount = 1),
            member AS (
              SELECT DISTINCT number, department AS unit, citizen FROM counted
              WHERE %s)
            SELECT one.number, other.number, count(*)
            FROM member one JOIN member other USING (unit, citizen)
            GROUP BY ALL
            """;

    private static final String DEPARTMENTS = SQL.formatted("department IS NOT NULL");
    private static final String MUNICIPALITY =
            SQL.replace("department AS unit", "'' AS unit").formatted("true");

    /** How many citizens two numbers share, all units and periods added. */
    private final Map<String, Map<String, Long>> inDepartments = new TreeMap<>();

    private final Map<String, Map<String, Long>> inMunicipality = new TreeMap<>();

    void add(Connection duck) throws SQLException {
        add(duck, DEPARTMENTS, inDepartments);
        add(duck, MUNICIPALITY, inMunicipality);
    }

    private static void add(Connection duck, String sql, Map<String, Map<String, Long>> shared)
            throws SQLException {
        try (var statement = duck.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                shared.computeIfAbsent(row.getString(1), none -> new TreeMap<>())
                        .merge(row.getString(2), row.getLong(3), Long::sum);
            }
        }
    }

    /** The numbers that hold all of a number's citizens, in each department or at least in all. */
    Map<String, Set<String>> wholes() {
        Map<String, Set<String>> wholes = new TreeMap<>();
        collect(inDepartments, wholes);
        collect(inMunicipality, wholes);
        return wholes;
    }

    private static void collect(
            Map<String, Map<String, Long>> shared, Map<String, Set<String>> wholes) {
        shared.forEach(
                (part, others) ->
                        others.forEach(
                                (whole, together) -> {
                                    if (together.equals(others.get(part)) && !whole.equals(part)) {
                                        wholes.computeIfAbsent(part, none -> new TreeSet<>())
                                                .add(whole);
                                    }
                                }));
    }
}
