package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.EmployeeRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets every made-up employee of a demo sign in, and an administrator beside them. */
final class DemoUsers implements UserDetailsService, DemoAccounts {

    private static final String ADMINISTRATOR = "admin";

    private final Staff staff;
    private final Clock clock;
    private final String passwordHash;

    DemoUsers(Staff staff, Clock clock, PasswordEncoder encoder) {
        this.staff = staff;
        this.clock = clock;
        this.passwordHash = encoder.encode(PASSWORD);
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String userName = typed.strip().toLowerCase(Locale.ROOT);
        if (userName.equals(ADMINISTRATOR)) {
            return new Account(ADMINISTRATOR, passwordHash, "Administrator", null, true);
        }
        return staff.placedOn(LocalDate.now(clock)).stream()
                .map(Staff.Placed::employee)
                .filter(employee -> userName(employee.id()).equals(userName))
                .findFirst()
                .map(
                        employee ->
                                new Account(
                                        userName,
                                        passwordHash,
                                        employee.name(),
                                        employee.id(),
                                        false))
                .orElseThrow(() -> new UsernameNotFoundException(userName));
    }

    @Override
    public List<Group> groups() {
        List<Staff.Placed> placed = staff.placedOn(LocalDate.now(clock));
        return staff.departments().stream()
                .map(department -> new Group(department.name(), people(placed, department.id())))
                .filter(group -> !group.people().isEmpty())
                .sorted(Comparator.comparing(Group::department, DanishFormat.nameOrder()))
                .collect(Collectors.toList());
    }

    /** Leaders first and caseworkers last, as the roles are ordered, then by name. */
    private static List<Person> people(List<Staff.Placed> placed, String departmentId) {
        return placed.stream()
                .filter(person -> person.team().departmentId().equals(departmentId))
                .map(Staff.Placed::employee)
                .sorted(
                        Comparator.comparing(
                                        (Employee employee) -> EmployeeRole.of(employee.role()))
                                .reversed()
                                .thenComparing(Employee::name, DanishFormat.nameOrder()))
                .map(
                        employee ->
                                new Person(
                                        userName(employee.id()),
                                        employee.name(),
                                        EmployeeRole.of(employee.role()).label()))
                .toList();
    }

    private static String userName(String employeeId) {
        return employeeId.toLowerCase(Locale.ROOT);
    }
}
