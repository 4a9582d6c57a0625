package dk.maanedsbog.operations;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Grant;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.EmployeeRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody who has, or could be given, access: the users, and the employees without one. */
@Component
class Directory {

    private final Accounts accounts;
    private final Roles roles;
    private final Staff staff;
    private final AuditTrail trail;
    private final Clock clock;

    Directory(Accounts accounts, Roles roles, Staff staff, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.staff = staff;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them, in name order. */
    List<Person> all() {
        Map<String, Staff.Placed> placed =
                placed().stream()
                        .collect(Collectors.toMap(one -> one.employee().id(), Function.identity()));
        List<Grant> grants = roles.all().stream().filter(Grant::active).toList();
        List<Accounts.Listed> users = accounts.all();
        Map<String, Instant> signIns = trail.lastSignIns();
        Set<String> known =
                users.stream()
                        .flatMap(user -> user.employeeId().stream())
                        .collect(Collectors.toSet());
        return Stream.concat(
                        users.stream().map(user -> user(user, placed)),
                        placed.values().stream()
                                .filter(one -> !known.contains(one.employee().id()))
                                .map(one -> employee(one, grants, signIns)))
                .sorted(Comparator.comparing(Person::name, DanishFormat.nameOrder()))
                .toList();
    }

    Optional<Person> find(String key) {
        return all().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    /** The employees of today in name order. */
    List<Employee> employees() {
        return placed().stream().map(Staff.Placed::employee).toList();
    }

    List<Department> departments() {
        return staff.departments().stream()
                .sorted(Comparator.comparing(Department::name, DanishFormat.nameOrder()))
                .toList();
    }

    /** A department's name; its id when the newest extract no longer has it. */
    String departmentName(String id) {
        return staff.departments().stream()
                .filter(department -> department.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse(id);
    }

    private List<Staff.Placed> placed() {
        return staff.placedOn(LocalDate.now(clock));
    }

    private static Person user(Accounts.Listed user, Map<String, Staff.Placed> placed) {
        return new Person(
                user.userName(),
                user.name(),
                Optional.of(user.userName()),
                user.employeeId(),
                user.employeeId().map(placed::get).map(one -> one.team().departmentId()),
                user.roles(),
                user.departments(),
                Optional.of(user.state()),
                user.mustChange(),
                user.lastSignIn());
    }

    /** Without a user of its own, an employee signs in by e-mail address, or else by id. */
    private static Person employee(
            Staff.Placed one, List<Grant> grants, Map<String, Instant> signIns) {
        Employee employee = one.employee();
        Set<Role> held = EnumSet.of(Role.of(EmployeeRole.of(employee.role())));
        Set<String> departments = new HashSet<>();
        grants.stream()
                .filter(grant -> grant.holder().equals(Holder.employee(employee.id())))
                .forEach(
                        grant -> {
                            held.add(grant.role());
                            grant.departmentId().ifPresent(departments::add);
                        });
        return new Person(
                employee.id(),
                employee.name(),
                Optional.empty(),
                Optional.of(employee.id()),
                Optional.of(one.team().departmentId()),
                held,
                departments,
                Optional.empty(),
                false,
                Optional.ofNullable(
                        signIns.get(
                                employee.email()
                                        .orElse(employee.id())
                                        .strip()
                                        .toLowerCase(Locale.ROOT))));
    }
}
