package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.AccountProblem.Kind;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.LikelyCpr;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users in the application's own store, and those that a demo makes up. */
@Service
class StoredAccounts implements Accounts {

    /** No password has this hash: the account is for locking, or for another way of signing in. */
    static final String NO_PASSWORD = "!";

    private static final String NAME_FORM = "[\\p{L}0-9][\\p{L}0-9._@-]{1,63}";
    private static final String EMAIL_FORM = "[^\\s@;,]+@[^\\s@;,]+\\.[^\\s@;,]+";

    private final UserRows rows;
    private final DemoUsers demo;
    private final Standing standing;
    private final StoredRoles roles;
    private final Staff staff;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;
    private final Clock clock;

    StoredAccounts(
            UserRows rows,
            DemoUsers demo,
            Standing standing,
            StoredRoles roles,
            Staff staff,
            PasswordEncoder encoder,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.demo = demo;
        this.standing = standing;
        this.roles = roles;
        this.staff = staff;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        List<UserRow> stored = rows.all();
        stored.forEach(row -> all.add(listed(row)));
        Set<String> taken = stored.stream().map(UserRow::userName).collect(Collectors.toSet());
        // a demo's people have no row of their own; the trail knows when they came
        Map<String, Instant> signIns = trail.lastSignIns();
        demo.all().stream()
                .filter(identity -> !taken.contains(identity.userName()))
                .map(
                        identity ->
                                listed(
                                        identity,
                                        Optional.ofNullable(signIns.get(identity.userName()))))
                .forEach(all::add);
        return all;
    }

    private Listed listed(UserRow row) {
        Optional<Account> today = standing.today(Identity.of(row));
        State state =
                row.locked()
                        ? State.LOCKED
                        : row.lockedForAWhileAt(clock.instant())
                                ? State.LOCKED_FOR_A_WHILE
                                : today.isEmpty() ? State.WITHOUT_ACCESS : State.OPEN;
        return new Listed(
                row.userName(),
                today.map(account -> account.viewer().displayName())
                        .or(row::displayName)
                        .orElse(row.userName()),
                row.employeeId(),
                row.email(),
                today.map(account -> account.viewer().roles()).orElse(Set.of()),
                today.map(account -> account.viewer().grantedDepartments()).orElse(Set.of()),
                state,
                row.mustChange(),
                row.lastSignIn());
    }

    private Listed listed(Identity identity, Optional<Instant> lastSignIn) {
        var viewer = standing.today(identity).map(Account::viewer);
        return new Listed(
                identity.userName(),
                identity.displayName(),
                identity.employeeId(),
                Optional.empty(),
                viewer.map(found -> found.roles()).orElse(Set.of()),
                viewer.map(found -> found.grantedDepartments()).orElse(Set.of()),
                viewer.isPresent() ? State.OPEN : State.WITHOUT_ACCESS,
                false,
                lastSignIn);
    }

    @Override
    @Transactional
    public String add(String by, NewAccount account) {
        String userName = UserRows.normal(account.userName());
        check(userName, account);
        Optional<String> employeeId = account.employeeId().map(this::employee);
        String password = OneTimePassword.make();
        rows.insert(
                row(
                        userName,
                        encoder.encode(password),
                        account.name(),
                        employeeId,
                        account.email().map(String::strip),
                        true,
                        false));
        trail.add(by, AuditAction.USER_ADDED, "Brugeren " + userName, Optional.empty(), 0);
        Holder holder = employeeId.map(Holder::employee).orElse(Holder.user(userName));
        for (Role role : account.roles()) {
            if (role == Role.HEAD) {
                account.departments().forEach(id -> roles.grant(by, holder, role, Optional.of(id)));
            } else {
                roles.grant(by, holder, role, Optional.empty());
            }
        }
        return password;
    }

    private void check(String userName, NewAccount account) {
        account.email().ifPresent(this::checkEmail);
        if (!userName.matches(NAME_FORM) || LikelyCpr.isIn(userName)) {
            throw new AccountProblem(Kind.BAD_USER_NAME, LikelyCpr.hidden(userName));
        }
        if (rows.find(userName).isPresent() || demo.find(userName).isPresent()) {
            throw new AccountProblem(Kind.USER_EXISTS, userName);
        }
        if (account.employeeId().isEmpty() && account.roles().isEmpty()) {
            throw new AccountProblem(Kind.NOTHING_TO_BE, userName);
        }
        boolean head = account.roles().contains(Role.HEAD);
        if (head && account.departments().isEmpty()) {
            throw new AccountProblem(Kind.DEPARTMENT_MISSING, Role.HEAD.code());
        }
        if (!head && !account.departments().isEmpty()) {
            throw new AccountProblem(
                    Kind.DEPARTMENT_UNWANTED,
                    account.roles().stream()
                            .map(Role::code)
                            .sorted()
                            .findFirst()
                            .orElse(Role.EMPLOYEE.code()));
        }
    }

    /** An address that two have lets neither in. */
    private void checkEmail(String typed) {
        String email = typed.strip();
        if (!email.matches(EMAIL_FORM)) {
            throw new AccountProblem(Kind.BAD_EMAIL, LikelyCpr.hidden(email));
        }
        if (!rows.withEmail(email).isEmpty() || !staff.employeesWithEmail(email).isEmpty()) {
            throw new AccountProblem(Kind.EMAIL_TAKEN, email);
        }
    }

    /** The id as the extract writes it. */
    private String employee(String typed) {
        return staff.meant(typed)
                .map(Employee::id)
                .orElseThrow(() -> new AccountProblem(Kind.UNKNOWN_EMPLOYEE, typed));
    }

    @Override
    @Transactional
    public void lock(String by, String userNameOrEmployeeId) {
        demo.find(UserRows.normal(userNameOrEmployeeId))
                .filter(identity -> identity.employeeId().isEmpty())
                .ifPresent(
                        identity -> {
                            throw new AccountProblem(Kind.DEMO_ACCOUNT, identity.userName());
                        });
        UserRow row = rowOf(userNameOrEmployeeId);
        roles.assertOthersAdminister(row.userName(), row.employeeId());
        rows.setLocked(row.userName(), true);
        trail.add(by, AuditAction.USER_LOCKED, "Brugeren " + row.userName(), Optional.empty(), 0);
    }

    /** The stored user; one is made for a person whom the store does not know yet. */
    private UserRow rowOf(String name) {
        String userName = UserRows.normal(name);
        return rows.find(userName)
                .or(() -> demo.find(userName).map(found -> keep(found.userName(), found)))
                .or(() -> ofEmployee(name))
                .or(
                        () ->
                                staff.meant(name)
                                        .map(
                                                employee ->
                                                        keep(
                                                                UserRows.normal(employee.id()),
                                                                Identity.external(
                                                                        employee.name(),
                                                                        employee.id()))))
                .orElseThrow(
                        () -> new AccountProblem(Kind.UNKNOWN_USER, LikelyCpr.hidden(userName)));
    }

    /** The user of an employee, who may have left since. */
    private Optional<UserRow> ofEmployee(String name) {
        String id = staff.meant(name).map(Employee::id).orElse(name.strip());
        return rows.ofEmployee(id).stream().findFirst();
    }

    private UserRow keep(String userName, Identity identity) {
        rows.insert(
                row(
                        userName,
                        identity.passwordHash().isEmpty() ? NO_PASSWORD : identity.passwordHash(),
                        identity.displayName(),
                        identity.employeeId(),
                        Optional.empty(),
                        false,
                        false));
        return rows.find(userName).orElseThrow();
    }

    private static UserRow row(
            String userName,
            String hash,
            String name,
            Optional<String> employeeId,
            Optional<String> email,
            boolean mustChange,
            boolean locked) {
        return new UserRow(
                userName,
                hash,
                Optional.of(name),
                employeeId,
                email,
                mustChange,
                1,
                locked,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    @Transactional
    public void unlock(String by, String userName) {
        UserRow row = stored(userName);
        rows.setLocked(row.userName(), false);
        trail.add(by, AuditAction.USER_UNLOCKED, "Brugeren " + row.userName(), Optional.empty(), 0);
    }

    @Override
    @Transactional
    public String resetPassword(String by, String userName) {
        UserRow row = stored(userName);
        if (row.passwordHash().equals(NO_PASSWORD)) {
            throw new AccountProblem(Kind.NO_PASSWORD, row.userName());
        }
        String password = OneTimePassword.make();
        rows.setPassword(row.userName(), encoder.encode(password), true);
        trail.add(
                by,
                AuditAction.PASSWORD_CHANGED,
                "Ny engangskode til brugeren " + row.userName(),
                Optional.empty(),
                0);
        return password;
    }

    private UserRow stored(String name) {
        String userName = UserRows.normal(name);
        return rows.find(userName)
                .or(() -> ofEmployee(name))
                .orElseThrow(
                        () -> new AccountProblem(Kind.UNKNOWN_USER, LikelyCpr.hidden(userName)));
    }
}
