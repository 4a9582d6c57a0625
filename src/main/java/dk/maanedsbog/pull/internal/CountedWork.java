package dk.maanedsbog.pull.internal;

import dk.maanedsbog.quality.Observed;
import dk.maanedsbog.quality.Observed.Part;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Reads from a calculated work file what the quality gate looks at. */
final class CountedWork {

    private final WorkRows work;

    CountedWork(Connection duck) {
        this.work = new WorkRows(duck);
    }

    Set<String> teams() {
        Set<String> teams = new HashSet<>();
        work.read(
                "SELECT DISTINCT unit_id FROM figure WHERE level = 'team' AND subjects > 0",
                row -> teams.add(row.getString(1)));
        return teams;
    }

    /** The open cases whose primary caseworker was employed nowhere on the period's last day. */
    Part leavers(LocalDate lastDay) {
        return part(
                """
                SELECT d.navn, count(*),
                       count(*) FILTER (WHERE NOT EXISTS (
                           FROM ansaettelser a
                          WHERE a.medarbejder_id = c.medarbejder_id AND a.fra_dato <= DATE '%1$s'
                            AND (a.til_dato IS NULL OR a.til_dato >= DATE '%1$s')))
                  FROM caseworker_case c
                  LEFT JOIN employee_placement p USING (medarbejder_id)
                  LEFT JOIN afdelinger d USING (afdeling_id)
                 WHERE c.medarbejder_id IS NOT NULL
                 GROUP BY ALL ORDER BY 3 DESC, 1
                """
                        .formatted(lastDay));
    }

    /** The waits for a placement, ended in the period or running on its last day. */
    Part longWaits(int days) {
        return part(
                """
                SELECT d.navn, count(*), count(*) FILTER (WHERE w.ventedage > %d)
                  FROM (SELECT placering_id, medarbejder_id, ventedage FROM completed_placement
                        UNION ALL
                        SELECT placering_id, medarbejder_id, ventedage FROM waiting_order) w
                  LEFT JOIN employee_placement p USING (medarbejder_id)
                  LEFT JOIN afdelinger d USING (afdeling_id)
                 GROUP BY ALL ORDER BY 3 DESC, 1
                """
                        .formatted(days));
    }

    private Part part(String sql) {
        List<String> where = new ArrayList<>();
        long[] sums = new long[2];
        work.read(
                sql,
                row -> {
                    sums[0] += row.getLong(2);
                    sums[1] += row.getLong(3);
                    if (row.getLong(3) > 0) {
                        where.add(row.getString(1) == null ? "uden afdeling" : row.getString(1));
                    }
                });
        return new Part(sums[1], sums[0], where);
    }

    /**
     * The figures of departments and the municipality; not the largest single amount, which one
     * citizen moves.
     *
     * @param label what people call an indicator
     * @param past the values of the periods before, by indicator and unit
     */
    List<Observed.Series> series(
            UnaryOperator<String> label, BiFunction<String, Unit, Observed.Past> past) {
        List<Observed.Series> series = new ArrayList<>();
        work.read(
                """
                SELECT f.indicator, f.level, f.unit_id, coalesce(d.navn, 'hele kommunen'), f.value,
                       f.subjects, r.kind IN ('count', 'sum')
                  FROM figure f JOIN rule r USING (indicator)
                  LEFT JOIN afdelinger d ON f.level = 'department' AND d.afdeling_id = f.unit_id
                 WHERE f.level IN ('municipality', 'department') AND r.kind <> 'max'
                   AND f.value IS NOT NULL
                 ORDER BY f.indicator, f.level DESC, f.unit_id
                """,
                row -> {
                    var unit = new Unit(Level.of(row.getString(2)), row.getString(3));
                    series.add(
                            new Observed.Series(
                                    label.apply(row.getString(1)),
                                    unit,
                                    row.getString(4),
                                    row.getBigDecimal(5),
                                    row.getLong(6),
                                    row.getBoolean(7),
                                    past.apply(row.getString(1), unit)));
                });
        return series;
    }
}
