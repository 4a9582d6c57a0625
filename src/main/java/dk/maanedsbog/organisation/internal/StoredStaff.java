package dk.maanedsbog.organisation.internal;

import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The staff in the application's own store. */
@Repository
class StoredStaff implements Staff {

    private static final String PLACED =
            """
            SELECT e.employee_id, e.name, e.email, e.role,
                   t.team_id, t.department_id, t.name AS team_name
              FROM membership m
              JOIN employee e ON e.employee_id = m.employee_id
              JOIN team t ON t.team_id = m.team_id
             WHERE m.first_day <= :day AND (m.last_day IS NULL OR m.last_day >= :day)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StoredStaff(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    @Override
    public List<Department> departments() {
        return jdbc.sql("SELECT department_id, name FROM department ORDER BY name")
                .query((row, n) -> new Department(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<Team> teams() {
        return jdbc.sql("SELECT team_id, department_id, name FROM team ORDER BY name")
                .query((row, n) -> new Team(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    @Override
    public List<Employee> employees() {
        return jdbc.sql("SELECT employee_id, name, email, role FROM employee ORDER BY name")
                .query((row, n) -> employee(row))
                .list();
    }

    @Override
    public Optional<Employee> employee(String employeeId) {
        return jdbc.sql("SELECT employee_id, name, email, role FROM employee WHERE employee_id = ?")
                .param(employeeId)
                .query((row, n) -> employee(row))
                .optional();
    }

    @Override
    public List<Employee> employeesWithEmail(String email) {
        return jdbc.sql(
                        "SELECT employee_id, name, email, role FROM employee"
                                + " WHERE LOWER(email) = ? ORDER BY employee_id")
                .param(email.toLowerCase(Locale.ROOT))
                .query((row, n) -> employee(row))
                .list();
    }

    @Override
    public Optional<Team> teamOn(String employeeId, LocalDate day) {
        return jdbc.sql(PLACED + " AND e.employee_id = :employee")
                .param("day", day)
                .param("employee", employeeId)
                .query((row, n) -> team(row))
                .optional();
    }

    @Override
    public Optional<Placed> placedOn(String employeeId, LocalDate day) {
        return jdbc.sql(PLACED + " AND e.employee_id = :employee")
                .param("day", day)
                .param("employee", employeeId)
                .query((row, n) -> new Placed(employee(row), team(row)))
                .optional();
    }

    @Override
    public List<Placed> placedOn(LocalDate day) {
        return jdbc.sql(PLACED + " ORDER BY e.name, e.employee_id")
                .param("day", day)
                .query((row, n) -> new Placed(employee(row), team(row)))
                .list();
    }

    @Override
    @Transactional
    public void replace(StaffList list) {
        Optional<LocalDate> held =
                jdbc.sql("SELECT data_until FROM staff_state").query(LocalDate.class).optional();
        if (held.isPresent() && held.get().isAfter(list.dataUntil())) {
            return;
        }
        for (String table :
                List.of("membership", "employee", "team", "department", "staff_state")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        insert(list);
    }

    private void insert(StaffList list) {
        batch.batchUpdate(
                "INSERT INTO department (department_id, name) VALUES (?, ?)",
                list.departments().stream()
                        .map(department -> new Object[] {department.id(), department.name()})
                        .toList());
        batch.batchUpdate(
                "INSERT INTO team (team_id, department_id, name) VALUES (?, ?, ?)",
                list.teams().stream()
                        .map(team -> new Object[] {team.id(), team.departmentId(), team.name()})
                        .toList());
        batch.batchUpdate(
                "INSERT INTO employee (employee_id, name, email, role) VALUES (?, ?, ?, ?)",
                list.employees().stream()
                        .map(
                                employee ->
                                        new Object[] {
                                            employee.id(),
                                            employee.name(),
                                            employee.email().orElse(null),
                                            employee.role()
                                        })
                        .toList());
        batch.batchUpdate(
                "INSERT INTO membership (employee_id, team_id, first_day, last_day)"
                        + " VALUES (?, ?, ?, ?)",
                list.memberships().stream().map(StoredStaff::row).toList());
        jdbc.sql("INSERT INTO staff_state (id, data_until) VALUES (1, ?)")
                .param(list.dataUntil())
                .update();
    }

    private static Object[] row(Membership membership) {
        return new Object[] {
            membership.employeeId(),
            membership.teamId(),
            membership.firstDay(),
            membership.lastDay().orElse(null)
        };
    }

    private static Employee employee(ResultSet row) throws SQLException {
        return new Employee(
                row.getString("employee_id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                row.getString("role"));
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                row.getString("team_id"),
                row.getString("department_id"),
                row.getString("team_name"));
    }
}
