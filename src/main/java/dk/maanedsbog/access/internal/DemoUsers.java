package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.EmployeeRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets every made-up employee of a demo sign in, and one of each granted role beside them. Nobody
 * can from the moment that anything real is in the store.
 */
@Component
class DemoUsers implements DemoAccounts {

    private static final String ADMINISTRATOR = "admin";
    private static final String HEAD = "chef";
    private static final String SHOP_STEWARD = "tr";

    private final boolean demo;
    private final StoredKind stored;
    private final Staff staff;
    private final Clock clock;
    private final String passwordHash;

    DemoUsers(
            Settings settings,
            StoredKind stored,
            Staff staff,
            Clock clock,
            PasswordEncoder encoder) {
        this.demo = settings.demo();
        this.stored = stored;
        this.staff = staff;
        this.clock = clock;
        this.passwordHash = demo ? encoder.encode(PASSWORD) : "";
    }

    Optional<Identity> find(String userName) {
        if (!open()) {
            return Optional.empty();
        }
        return switch (userName) {
            case ADMINISTRATOR ->
                    Optional.of(granted(userName, "Administrator", Role.ADMINISTRATOR, Set.of()));
            case HEAD -> Optional.of(granted(userName, "Chef", Role.HEAD, departments()));
            case SHOP_STEWARD ->
                    Optional.of(
                            granted(userName, "Tillidsrepræsentant", Role.SHOP_STEWARD, Set.of()));
            default ->
                    placed().map(Staff.Placed::employee)
                            .filter(employee -> userName(employee.id()).equals(userName))
                            .findFirst()
                            .map(this::employee);
        };
    }

    /** All of them, those with a granted role first. */
    List<Identity> all() {
        if (!open()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(ADMINISTRATOR, HEAD, SHOP_STEWARD)
                                .flatMap(name -> find(name).stream()),
                        placed().map(Staff.Placed::employee).map(this::employee))
                .toList();
    }

    private boolean open() {
        return demo && !stored.holdsRealData();
    }

    private Stream<Staff.Placed> placed() {
        return staff.placedOn(LocalDate.now(clock)).stream();
    }

    private Set<String> departments() {
        return staff.departments().stream().map(Department::id).collect(Collectors.toSet());
    }

    private Identity granted(String userName, String name, Role role, Set<String> departments) {
        return identity(userName, name, Optional.empty(), Set.of(role), departments);
    }

    private Identity employee(Employee employee) {
        return identity(
                userName(employee.id()),
                employee.name(),
                Optional.of(employee.id()),
                Set.of(),
                Set.of());
    }

    private Identity identity(
            String userName,
            String name,
            Optional<String> employeeId,
            Set<Role> roles,
            Set<String> departments) {
        return new Identity(
                userName,
                passwordHash,
                name,
                employeeId,
                Account.Origin.DEMO,
                1,
                false,
                roles,
                departments);
    }

    @Override
    public List<Group> groups() {
        if (!open()) {
            return List.of();
        }
        List<Staff.Placed> placed = placed().toList();
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
