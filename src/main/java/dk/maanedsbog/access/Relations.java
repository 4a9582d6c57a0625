package dk.maanedsbog.access;

import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Tells who a user is to an employee, so that the trail can be shown to that employee unnamed. */
@Service
public class Relations {

    private final UserDetailsService users;
    private final Visibilities visibilities;
    private final Staff staff;
    private final Clock clock;

    Relations(UserDetailsService users, Visibilities visibilities, Staff staff, Clock clock) {
        this.users = users;
        this.visibilities = visibilities;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param userName as the audit trail keeps it
     * @param employee whose figures they were; an employee who can sign in
     */
    public Relation between(String userName, Viewer employee) {
        if (userName.equals(employee.userName())) {
            return Relation.SELF;
        }
        if (userName.equals(AuditTrail.OPERATOR)) {
            return Relation.OPERATOR;
        }
        return viewer(userName).map(other -> between(other, employee)).orElse(Relation.OTHER);
    }

    /** The employee, and the team and department of today whose figures hold the employee's too. */
    public Set<Unit> unitsOf(Viewer employee) {
        Set<Unit> units = new LinkedHashSet<>();
        employee.employeeId().map(Unit::employee).ifPresent(units::add);
        employee.employeeId()
                .flatMap(id -> staff.teamOn(id, LocalDate.now(clock)))
                .ifPresent(
                        team -> {
                            units.add(Unit.team(team.id()));
                            units.add(Unit.department(team.departmentId()));
                        });
        return units;
    }

    private Relation between(Viewer other, Viewer employee) {
        if (other.administrator()) {
            return Relation.ADMINISTRATOR;
        }
        Optional<String> department = visibilities.ownDepartment(other);
        if (department.isEmpty() || !department.equals(visibilities.ownDepartment(employee))) {
            return Relation.OTHER;
        }
        return other.employeeId()
                        .flatMap(staff::employee)
                        .map(Employee::role)
                        .filter(EmployeeRole.LEDER.code()::equals)
                        .isPresent()
                ? Relation.LEADER
                : Relation.COLLEAGUE;
    }

    private Optional<Viewer> viewer(String userName) {
        try {
            return users.loadUserByUsername(userName) instanceof Account account
                    ? Optional.of(account.viewer())
                    : Optional.empty();
        } catch (UsernameNotFoundException e) {
            return Optional.empty();
        }
    }
}
