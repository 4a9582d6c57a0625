package dk.maanedsbog.goal.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goals in the application's own store. */
@Repository
class StoredGoals implements Goals {

    private final JdbcClient jdbc;
    private final GoalRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    StoredGoals(JdbcClient jdbc, GoalRules rules, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public GoalHistory of(Collection<Unit> units) {
        if (units.isEmpty()) {
            return GoalHistory.EMPTY;
        }
        List<Goal> found =
                jdbc.sql("SELECT * FROM goal WHERE unit_id IN (:ids)")
                        .param("ids", units.stream().map(Unit::id).distinct().toList())
                        .query(StoredGoals::goal)
                        .list();
        return new GoalHistory(found.stream().filter(goal -> units.contains(goal.unit())).toList());
    }

    @Override
    public boolean mayBeSetBy(Viewer viewer, Unit unit) {
        return rules.leads(viewer, unit);
    }

    @Override
    public void check(Viewer viewer, WantedGoal wanted) {
        rules.check(viewer, List.of(wanted));
    }

    @Override
    @Transactional
    public void set(Viewer viewer, List<WantedGoal> wanted) {
        rules.check(viewer, wanted);
        wanted.forEach(goal -> insert(viewer, goal));
        wanted.stream()
                .collect(Collectors.groupingBy(WantedGoal::unit))
                .forEach((unit, ofUnit) -> tell(viewer, unit, ofUnit));
    }

    private void insert(Viewer viewer, WantedGoal goal) {
        jdbc.sql(
                        """
                        INSERT INTO goal (unit_level, unit_id, indicator, valid_from, aim,
                                          lower_limit, upper_limit, expectation, reason, set_by,
                                          set_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        goal.unit().level().code(),
                        goal.unit().id(),
                        goal.indicator(),
                        goal.validFrom().atDay(1),
                        goal.target().aim().code(),
                        goal.target().lower(),
                        goal.target().upper(),
                        goal.expectation().strip(),
                        goal.reason().strip(),
                        viewer.userName(),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** One entry a unit, so that a year's goals do not bury the trail. */
    private void tell(Viewer viewer, Unit unit, List<WantedGoal> goals) {
        String what =
                goals.stream()
                        .map(goal -> goal.indicator() + " fra " + goal.validFrom())
                        .collect(Collectors.joining(", ", "Mål: ", ""));
        trail.add(viewer.userName(), AuditAction.GOAL_SET, what, Optional.of(unit), goals.size());
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                row.getLong("goal_id"),
                new Unit(Level.of(row.getString("unit_level")), row.getString("unit_id")),
                row.getString("indicator"),
                YearMonth.from(row.getObject("valid_from", LocalDate.class)),
                new Target(
                        Aim.ofCode(row.getString("aim")).orElseThrow(),
                        row.getBigDecimal("lower_limit"),
                        row.getBigDecimal("upper_limit")),
                row.getString("expectation"),
                row.getString("reason"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
