package dk.maanedsbog.access;

import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.EmployeeRole;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Tells who a user is to an employee, so that the trail can be shown to that employee unnamed. */
@Service
public class Relations {

    private static final String OPERATOR = "operatør";

    private final UserDetailsService users;
    private final Visibilities visibilities;
    private final Staff staff;

    Relations(UserDetailsService users, Visibilities visibilities, Staff staff) {
        this.users = users;
        this.visibilities = visibilities;
        this.staff = staff;
    }

    /**
     * @param userName as the audit trail keeps it
     * @param employee whose figures they were; an employee who can sign in
     */
    public Relation between(String userName, Viewer employee) {
        if (userName.equals(employee.userName())) {
            return Relation.SELF;
        }
        if (userName.equals(OPERATOR)) {
            return Relation.OPERATOR;
        }
        return viewer(userName).map(other -> between(other, employee)).orElse(Relation.OTHER);
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
