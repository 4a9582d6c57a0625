package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds people by the name they sign in with, or by the employee they are. */
@Component
class LocalUsers implements UserDetailsService, People {

    private final UserRows rows;
    private final DemoUsers demo;
    private final Standing standing;
    private final Staff staff;

    LocalUsers(UserRows rows, DemoUsers demo, Standing standing, Staff staff) {
        this.rows = rows;
        this.demo = demo;
        this.standing = standing;
        this.staff = staff;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return identity(UserRows.normal(typed))
                .flatMap(standing::today)
                .orElseThrow(() -> new UsernameNotFoundException("Unknown user"));
    }

    /** A user of the store, or of the demo; an employee's lock holds for every way in. */
    Optional<Identity> identity(String userName) {
        return rows.find(userName)
                .filter(row -> !row.locked())
                .map(Identity::of)
                .or(() -> rows.find(userName).isPresent() ? Optional.empty() : demo.find(userName))
                .filter(found -> found.employeeId().map(this::mayComeIn).orElse(true));
    }

    /** An employee who comes in by the municipality's own sign-in, or is named by id. */
    Optional<Account> employee(String employeeId) {
        return staff.employee(employeeId)
                .filter(employee -> mayComeIn(employeeId))
                .map(employee -> Identity.external(externalName(employee), employeeId))
                .flatMap(standing::today);
    }

    /** A user without an employee, who comes in by the municipality's own sign-in. */
    Optional<Account> external(String userName) {
        return identity(userName).map(Identity::asExternal).flatMap(standing::today);
    }

    private static String externalName(Employee employee) {
        return UserRows.normal(employee.email().orElse(employee.id()));
    }

    private boolean mayComeIn(String employeeId) {
        return rows.ofEmployee(employeeId).stream().noneMatch(UserRow::locked);
    }

    @Override
    public Optional<Account> today(Account signedIn) {
        if (signedIn.origin() == Account.Origin.EXTERNAL) {
            Optional<String> employeeId = signedIn.viewer().employeeId();
            return employeeId.isPresent()
                    ? employee(employeeId.get())
                    : external(signedIn.getUsername());
        }
        return identity(signedIn.getUsername())
                .filter(found -> found.passwordVersion() == signedIn.passwordVersion())
                .flatMap(standing::today);
    }

    @Override
    public Optional<Account> withNewPassword(Account account) {
        return identity(account.getUsername()).flatMap(standing::today);
    }

    @Override
    public Optional<Viewer> viewer(String userNameOrEmployeeId) {
        return identity(UserRows.normal(userNameOrEmployeeId))
                .flatMap(standing::today)
                .or(() -> staff.meant(userNameOrEmployeeId).flatMap(meant -> employee(meant.id())))
                .map(Account::viewer);
    }
}
