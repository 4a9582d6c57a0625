package dk.maanedsbog.book.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what editions tell of departments; kept, as a published edition never changes. */
@Component
class Grids {

    /** About 30 kB each with a job centre of eight departments. */
    private static final int KEPT = 400;

    private static final String FIGURES =
            """
            SELECT f.edition_id, f.indicator, i.kind, i.counts_citizens, i.part_of, f.level,
                   f.unit_id, f.numerator, f.denominator, f.subjects, f.citizens,
                   f.citizens_in_part, f.citizens_in_rest, f.citizens_without_department
              FROM figure f
              JOIN edition_indicator i
                ON i.edition_id = f.edition_id AND i.indicator = f.indicator
            """;

    /** The figures of departments that have one employee, as far as they are the employee's too. */
    private static final String OF_ONE_PERSON =
            """
            SELECT DISTINCT f.edition_id, f.indicator, f.department_id
              FROM figure f
              JOIN (SELECT u.edition_id, u.department_id
                      FROM edition_unit u
                      %s
                     GROUP BY u.edition_id, u.department_id
                    HAVING COUNT(*) = 1) lone
                ON lone.edition_id = f.edition_id AND lone.department_id = f.department_id
             WHERE f.level = 'employee'
            """;

    private final JdbcClient jdbc;
    private final Cache<Long, Grid> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    Grids(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grids of the editions, read together where they are not known. */
    Map<Long, Grid> of(Collection<Long> editions) {
        return kept.getAll(editions, missing -> read(Set.copyOf(missing)));
    }

    private Map<Long, Grid> read(Set<? extends Long> editions) {
        Map<Long, Grid> grids = new HashMap<>();
        editions.forEach(
                id ->
                        grids.put(
                                id,
                                new Grid(
                                        id,
                                        new HashMap<>(),
                                        new HashSet<>(),
                                        new HashMap<>(),
                                        new HashSet<>())));
        var where = new Conditions();
        where.in("f.edition_id", List.copyOf(editions));
        where.in("f.level", List.of(Level.MUNICIPALITY.code(), Level.DEPARTMENT.code()));
        jdbc.sql(FIGURES + where.sql())
                .params(where.values())
                .query(
                        row -> {
                            add(grids.get(row.getLong("edition_id")), row);
                        });
        addLonePersons(grids);
        return grids;
    }

    private static void add(Grid grid, ResultSet row) throws SQLException {
        String indicator = row.getString("indicator");
        Kind kind = Kind.valueOf(row.getString("kind"));
        grid.indicators()
                .putIfAbsent(
                        indicator,
                        new Grid.Rule(
                                kind,
                                row.getBoolean("counts_citizens"),
                                EditionRows.words(row.getString("part_of"))));
        String unit = row.getString("unit_id");
        boolean whole = row.getString("level").equals(Level.MUNICIPALITY.code());
        if (!whole) {
            grid.departments().add(unit);
        }
        grid.cells()
                .put(
                        new Cell(indicator, whole ? Cell.MUNICIPALITY : unit),
                        Counted.of(
                                kind,
                                row.getBigDecimal("numerator"),
                                row.getBigDecimal("denominator"),
                                row.getLong("subjects"),
                                new Citizens(
                                        row.getObject("citizens", Long.class),
                                        row.getObject("citizens_in_part", Long.class),
                                        row.getObject("citizens_in_rest", Long.class),
                                        row.getObject("citizens_without_department", Long.class))));
    }

    private void addLonePersons(Map<Long, Grid> grids) {
        var where = new Conditions();
        where.in("u.level", List.of(Level.EMPLOYEE.code()));
        where.in("u.edition_id", List.copyOf(grids.keySet()));
        jdbc.sql(OF_ONE_PERSON.formatted(where.sql()))
                .params(where.values())
                .query(
                        row -> {
                            grids.get(row.getLong("edition_id"))
                                    .ofOnePerson()
                                    .add(
                                            new Cell(
                                                    row.getString("indicator"),
                                                    row.getString("department_id")));
                        });
    }
}
