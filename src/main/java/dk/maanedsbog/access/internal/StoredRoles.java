package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.AccountProblem.Kind;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The granted roles in the application's own store. */
@Repository
class StoredRoles implements Roles {

    private static final String GRANTS =
            """
            SELECT grant_id, user_name, employee_id, role, department_id, granted_by, granted_at,
                   withdrawn_by, withdrawn_at
              FROM role_grant
            """;

    private final JdbcClient jdbc;
    private final Staff staff;
    private final AuditTrail trail;
    private final Clock clock;

    StoredRoles(JdbcClient jdbc, Staff staff, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Grant> all() {
        return jdbc.sql(GRANTS + " ORDER BY grant_id DESC").query(StoredRoles::grant).list();
    }

    /** What holds today for a user, and for the employee that the user is. */
    List<Grant> active(String userName, Optional<String> employeeId) {
        return jdbc.sql(
                        GRANTS
                                + " WHERE withdrawn_at IS NULL"
                                + " AND (user_name = ? OR employee_id = ?) ORDER BY grant_id")
                .params(userName, employeeId.orElse(""))
                .query(StoredRoles::grant)
                .list();
    }

    boolean hasAdministrator() {
        return !administrators().isEmpty();
    }

    private List<Grant> administrators() {
        return jdbc.sql(GRANTS + " WHERE withdrawn_at IS NULL AND role = ?")
                .param(Role.ADMINISTRATOR.code())
                .query(StoredRoles::grant)
                .list();
    }

    /** Refuses to take the last administrator away. */
    void assertOthersAdminister(String userName, Optional<String> employeeId) {
        List<Grant> administrators = administrators();
        List<Grant> own =
                administrators.stream()
                        .filter(grant -> holds(grant.holder(), userName, employeeId))
                        .toList();
        if (!own.isEmpty() && own.size() == administrators.size()) {
            throw new AccountProblem(Kind.LAST_ADMINISTRATOR, userName);
        }
    }

    private static boolean holds(Holder holder, String userName, Optional<String> employeeId) {
        return holder.employee()
                ? employeeId.filter(holder.id()::equals).isPresent()
                : holder.id().equals(userName);
    }

    @Override
    @Transactional
    public void grant(String by, Holder holder, Role role, Optional<String> departmentId) {
        check(holder, role, departmentId);
        if (active(holder).stream()
                .anyMatch(
                        given ->
                                given.role() == role
                                        && given.departmentId().equals(departmentId))) {
            throw new AccountProblem(Kind.ALREADY_GRANTED, text(holder, role, departmentId));
        }
        jdbc.sql(
                        """
                        INSERT INTO role_grant (user_name, employee_id, role, department_id,
                                                granted_by, granted_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        holder.employee() ? null : holder.id(),
                        holder.employee() ? holder.id() : null,
                        role.code(),
                        departmentId.orElse(null),
                        by,
                        OffsetDateTime.now(clock))
                .update();
        tell(by, AuditAction.ROLE_GRANTED, holder, role, departmentId);
    }

    private List<Grant> active(Holder holder) {
        return holder.employee()
                ? active("", Optional.of(holder.id()))
                : active(holder.id(), Optional.empty());
    }

    private void check(Holder holder, Role role, Optional<String> departmentId) {
        if (!role.grantable()) {
            throw new AccountProblem(Kind.NOT_GRANTABLE, role.code());
        }
        if (role == Role.HEAD && departmentId.isEmpty()) {
            throw new AccountProblem(Kind.DEPARTMENT_MISSING, role.code());
        }
        if (role != Role.HEAD && departmentId.isPresent()) {
            throw new AccountProblem(Kind.DEPARTMENT_UNWANTED, role.code());
        }
        departmentId.ifPresent(this::assertDepartment);
        if (holder.employee() && staff.employee(holder.id()).isEmpty()) {
            throw new AccountProblem(Kind.UNKNOWN_EMPLOYEE, holder.id());
        }
    }

    private void assertDepartment(String id) {
        if (staff.departments().stream().noneMatch(department -> department.id().equals(id))) {
            throw new AccountProblem(Kind.UNKNOWN_DEPARTMENT, id);
        }
    }

    @Override
    @Transactional
    public void withdraw(String by, long grantId) {
        Grant grant =
                jdbc.sql(GRANTS + " WHERE grant_id = ? AND withdrawn_at IS NULL")
                        .param(grantId)
                        .query(StoredRoles::grant)
                        .optional()
                        .orElseThrow(() -> new AccountProblem(Kind.UNKNOWN_GRANT, "" + grantId));
        if (grant.role() == Role.ADMINISTRATOR && administrators().size() == 1) {
            throw new AccountProblem(Kind.LAST_ADMINISTRATOR, grant.holder().id());
        }
        jdbc.sql("UPDATE role_grant SET withdrawn_by = ?, withdrawn_at = ? WHERE grant_id = ?")
                .params(by, OffsetDateTime.now(clock), grantId)
                .update();
        tell(by, AuditAction.ROLE_WITHDRAWN, grant.holder(), grant.role(), grant.departmentId());
    }

    private void tell(
            String by,
            AuditAction action,
            Holder holder,
            Role role,
            Optional<String> departmentId) {
        trail.add(
                by,
                action,
                text(holder, role, departmentId),
                departmentId.map(Unit::department),
                0);
    }

    private static String text(Holder holder, Role role, Optional<String> departmentId) {
        return "%s %s: %s%s"
                .formatted(
                        holder.employee() ? "Medarbejderen" : "Brugeren",
                        holder.id(),
                        role.code(),
                        departmentId.map(id -> " for " + id).orElse(""));
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        String employee = row.getString("employee_id");
        return new Grant(
                row.getLong("grant_id"),
                employee == null
                        ? Holder.user(row.getString("user_name"))
                        : Holder.employee(employee),
                Role.ofCode(row.getString("role")).orElseThrow(),
                Optional.ofNullable(row.getString("department_id")),
                row.getString("granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("withdrawn_by")),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
