package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.AccountProblem.Kind;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.StoreMixed;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;

/** Who gets in, what they may see when they have, and what the audit trail tells of it. */
@DirtiesContext
@SpringBootTest(properties = "maanedsbog.config=batch-config")
@Import(MovableClock.class)
abstract class AccessTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String OWN = "en helt ny adgangskode";

    @Autowired private AuthenticationProvider signIn;
    @Autowired private Accounts accounts;
    @Autowired private Roles roles;
    @Autowired private People people;
    @Autowired private Passwords passwords;
    @Autowired private Visibilities visibilities;
    @Autowired private AuditTrail trail;
    @Autowired private AuditPurge purge;
    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private StoredKind stored;
    @Autowired private MovableClock clock;
    @Autowired private JdbcTemplate store;

    @BeforeEach
    void beginAnew() {
        clock.set(Instant.parse("2026-11-02T08:00:00Z"));
        List.of(
                        "local_user",
                        "role_grant",
                        "audit_entry",
                        "edition",
                        "membership",
                        "employee",
                        "staff_state")
                .forEach(table -> store.execute("DELETE FROM " + table));
        employ(in("M1", "T1", null), in("L1", "T1", null));
    }

    private void employ(Membership... memberships) {
        staff.replace(
                new StaffList(
                        TODAY,
                        List.of(new Department("A1", "Jobparate"), new Department("A2", "Unge")),
                        List.of(new Team("T1", "A1", "Nord"), new Team("T2", "A2", "Syd")),
                        List.of(
                                employee("M1", "sagsbehandler"),
                                employee("L1", "leder"),
                                employee("F1", "fagkoordinator")),
                        List.of(memberships)));
    }

    private static Employee employee(String id, String role) {
        return new Employee(id, "Navn " + id, Optional.of(id + "@kommune.dk"), role);
    }

    private static Membership in(String employee, String team, LocalDate lastDay) {
        return new Membership(employee, team, LONG_AGO, Optional.ofNullable(lastDay));
    }

    private String add(String name, String employeeId, Set<Role> granted, Set<String> departments) {
        return accounts.add(
                "admin",
                new NewAccount(
                        name,
                        name,
                        Optional.ofNullable(employeeId),
                        Optional.empty(),
                        granted,
                        departments));
    }

    private Account signIn(String name, String password) {
        return (Account)
                signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                        .getPrincipal();
    }

    private void assertRefused(String name, String password, String why) {
        assertThatThrownBy(() -> signIn(name, password))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("Refused");
        assertThat(last())
                .extracting(AuditEntry::action, AuditEntry::what)
                .containsExactly(AuditAction.SIGN_IN_REFUSED, why);
    }

    private AuditEntry last() {
        return trail.newest(1).getFirst();
    }

    private Visibility sees(String name) {
        return visibilities.of(people.viewer(name).orElseThrow());
    }

    @Test
    void an_employee_sees_the_department_of_today() {
        Account signedIn = signIn("m1", add("m1", "M1", Set.of(), Set.of()));
        assertThat(signedIn.viewer().roles()).containsExactly(Role.EMPLOYEE);
        assertThat(sees("m1")).isEqualTo(Visibility.ownDepartment("A1"));
        employ(in("M1", "T2", null));
        Viewer moved = people.today(signedIn).orElseThrow().viewer();
        assertThat(visibilities.of(moved)).isEqualTo(Visibility.ownDepartment("A2"));
    }

    @Test
    void leaders_and_coordinators_are_what_the_extract_says() {
        employ(in("L1", "T1", null), in("F1", "T2", null));
        assertThat(people.viewer("L1").orElseThrow().roles()).containsExactly(Role.LEADER);
        assertThat(people.viewer("F1").orElseThrow().roles()).containsExactly(Role.COORDINATOR);
        assertThat(sees("L1")).isEqualTo(Visibility.ownDepartment("A1"));
    }

    @Test
    void who_has_left_has_access_on_the_last_day_and_none_the_day_after() {
        employ(in("M1", "T1", TODAY));
        String password = add("m1", "M1", Set.of(Role.HEAD), Set.of("A2"));
        Account session = signIn("m1", password);
        clock.set(Instant.parse("2026-11-02T22:59:59Z"));
        assertThat(people.today(session)).isPresent();
        clock.set(Instant.parse("2026-11-02T23:00:00Z"));
        assertThat(people.today(session)).isEmpty();
        assertThat(people.viewer("M1")).isEmpty();
        assertThat(visibilities.of(session.viewer())).isEqualTo(Visibility.nothing());
        assertRefused("m1", password, "Har ingen adgang i dag");
    }

    @Test
    void an_employee_is_meant_in_whichever_case_the_id_is_typed() {
        employ(in("M1", "T1", null));
        String oneTime = add("mette", "m1", Set.of(), Set.of());
        assertThat(oneTime).isNotEmpty();
        assertThat(accounts.all().getFirst().employeeId()).contains("M1");
        assertThat(people.viewer("m1").orElseThrow().employeeId()).contains("M1");
        accounts.lock("admin", "m1");
        assertThat(people.viewer("mette")).isEmpty();
        accounts.unlock("admin", "m1");
        assertThat(people.viewer("mette")).isPresent();
    }

    @Test
    void who_has_not_begun_has_no_access_yet() {
        employ(new Membership("M1", "T1", TODAY.plusDays(1), Optional.empty()));
        assertRefused("m1", add("m1", "M1", Set.of(), Set.of()), "Har ingen adgang i dag");
    }

    @Test
    void a_head_sees_the_departments_that_were_granted_until_they_are_withdrawn() {
        Account session = signIn("chef1", add("chef1", null, Set.of(Role.HEAD), Set.of("A2")));
        assertThat(sees("chef1")).isEqualTo(Visibility.ofDepartments(Set.of("A2")));
        roles.grant("admin", Holder.user("chef1"), Role.HEAD, Optional.of("A1"));
        assertThat(sees("chef1")).isEqualTo(Visibility.ofDepartments(Set.of("A1", "A2")));
        roles.all().forEach(grant -> roles.withdraw("admin", grant.id()));
        assertThat(people.today(session)).isEmpty();
        assertThat(roles.all())
                .allSatisfy(
                        grant -> {
                            assertThat(grant.active()).isFalse();
                            assertThat(grant.grantedBy()).isEqualTo("admin");
                            assertThat(grant.withdrawnBy()).contains("admin");
                        });
        assertThat(last().action()).isEqualTo(AuditAction.ROLE_WITHDRAWN);
        assertThat(last().userName()).isEqualTo("admin");
        assertThat(trail.newest(100))
                .filteredOn(entry -> entry.action() == AuditAction.ROLE_GRANTED)
                .extracting(AuditEntry::what, entry -> entry.scope().orElse(""))
                .containsExactly(
                        tuple("Brugeren chef1: chef for A1", "department:A1"),
                        tuple("Brugeren chef1: chef for A2", "department:A2"));
    }

    @Test
    void a_head_who_is_an_employee_keeps_the_own_department() {
        add("l1", "L1", Set.of(Role.HEAD), Set.of("A2"));
        assertThat(people.viewer("l1").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEADER, Role.HEAD);
        assertThat(sees("l1")).isEqualTo(Visibility.ofDepartments(Set.of("A1", "A2")));
    }

    @Test
    void an_administrator_sees_no_persons_whatever_else_the_person_is() {
        add("m1", "M1", Set.of(Role.ADMINISTRATOR), Set.of());
        assertThat(sees("m1")).isEqualTo(Visibility.departmentsOnly());
    }

    @Test
    void a_shop_steward_sees_definitions_and_no_figure() {
        add("tr", null, Set.of(Role.SHOP_STEWARD), Set.of());
        assertThat(sees("tr")).isEqualTo(Visibility.nothing());
        assertThat(people.viewer("tr").orElseThrow().maySeeDefinitions()).isTrue();
        assertThat(new Viewer("", "", Optional.empty(), false).maySeeDefinitions()).isFalse();
    }

    @Test
    void five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
        String password = add("m1", "M1", Set.of(), Set.of());
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertRefused("m1", "forkert", "Forkert brugernavn eller adgangskode");
        }
        assertThat(signIn("M1 ", password).getUsername()).isEqualTo("m1");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertRefused("m1", "forkert", "Forkert brugernavn eller adgangskode");
        }
        assertRefused("m1", password, "Brugeren er låst");
        assertThat(accounts.all().getFirst().state()).isEqualTo(Accounts.State.LOCKED_FOR_A_WHILE);
        clock.forward(Duration.ofMinutes(15));
        assertThat(signIn("m1", password).getUsername()).isEqualTo("m1");
    }

    @Test
    void an_administrator_opens_a_lock_before_its_time() {
        String password = add("m1", "M1", Set.of(), Set.of());
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> signIn("m1", "forkert"));
        }
        accounts.unlock("admin", "m1");
        assertThat(signIn("m1", password)).isNotNull();
    }

    @Test
    void a_locked_user_is_out_at_once_and_an_employee_by_every_way_in() {
        String password = add("m1", "M1", Set.of(), Set.of());
        Account session = signIn("m1", password);
        accounts.lock("admin", "m1");
        assertThat(people.today(session)).isEmpty();
        assertThat(people.viewer("M1")).isEmpty();
        assertRefused("m1", password, "Brugeren er låst");
        accounts.lock("admin", "L1");
        assertThat(people.viewer("L1")).isEmpty();
        accounts.unlock("admin", "L1");
        assertThat(people.viewer("L1")).isPresent();
    }

    @Test
    void a_user_who_does_not_exist_is_refused_in_the_same_words() {
        assertRefused("ingen", "forkert", "Forkert brugernavn eller adgangskode");
    }

    @Test
    void a_one_time_password_must_be_changed_and_a_new_one_ends_the_sessions_of_the_old() {
        Account session = signIn("m1", add("m1", "M1", Set.of(), Set.of()));
        assertThat(session.mustChange()).isTrue();
        assertThat(session.getAuthorities()).isEmpty();
        assertThat(passwords.change(session, "", OWN)).isEmpty();
        assertThat(people.today(session)).isEmpty();
        Account next = signIn("m1", OWN);
        assertThat(next.mustChange()).isFalse();
        assertThat(people.today(next)).isPresent();
        String reset = accounts.resetPassword("admin", "m1");
        assertThat(people.today(next)).isEmpty();
        assertThat(signIn("m1", reset).mustChange()).isTrue();
    }

    @Test
    void a_password_is_long_new_and_not_the_user_name() {
        String password = add("marianne", "M1", Set.of(), Set.of());
        Account session = signIn("marianne", password);
        assertThat(passwords.change(session, "", "kort")).contains(Passwords.Problem.TOO_SHORT);
        assertThat(passwords.change(session, "", "x".repeat(201)))
                .contains(Passwords.Problem.TOO_LONG);
        assertThat(passwords.change(session, "", password))
                .contains(Passwords.Problem.SAME_AS_BEFORE);
        assertThat(passwords.change(session, "", "Marianne-2026!"))
                .contains(Passwords.Problem.USER_NAME);
        assertThat(passwords.change(session, "", OWN)).isEmpty();
        assertThat(passwords.change(session, "gættet", "endnu en adgangskode"))
                .contains(Passwords.Problem.WRONG_CURRENT);
    }

    @Test
    void what_can_not_be_added_is_said() {
        add("m1", "M1", Set.of(), Set.of());
        assertProblem(Kind.USER_EXISTS, "M1", "M1", Set.of(), Set.of());
        assertProblem(Kind.UNKNOWN_EMPLOYEE, "x", "X9", Set.of(), Set.of(), "xx");
        assertProblem(Kind.UNKNOWN_DEPARTMENT, "chef1", null, Set.of(Role.HEAD), Set.of("A9"));
        assertProblem(Kind.DEPARTMENT_MISSING, "chef1", null, Set.of(Role.HEAD), Set.of());
        assertProblem(Kind.DEPARTMENT_UNWANTED, "l1", "L1", Set.of(), Set.of("A1"));
        assertProblem(Kind.NOT_GRANTABLE, "leder", null, Set.of(Role.LEADER), Set.of());
        assertProblem(Kind.NOTHING_TO_BE, "ingen", null, Set.of(), Set.of());
        assertProblem(Kind.BAD_USER_NAME, "010203-1234", "M1", Set.of(), Set.of());
        assertThat(accounts.all()).hasSize(1);
    }

    private void assertProblem(
            Kind kind,
            String name,
            String employee,
            Set<Role> granted,
            Set<String> departments,
            String... otherName) {
        String used = otherName.length == 0 ? name : otherName[0];
        assertThatThrownBy(() -> add(used, employee, granted, departments))
                .isInstanceOfSatisfying(
                        AccountProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    @Test
    void the_last_administrator_stays() {
        add("drift", null, Set.of(Role.ADMINISTRATOR), Set.of());
        assertThatThrownBy(() -> accounts.lock("admin", "drift"))
                .isInstanceOf(AccountProblem.class);
        long grant = roles.all().getFirst().id();
        assertThatThrownBy(() -> roles.withdraw("admin", grant)).isInstanceOf(AccountProblem.class);
        add("drift2", null, Set.of(Role.ADMINISTRATOR), Set.of());
        accounts.lock("admin", "drift");
        assertThat(accounts.all().getFirst().state()).isEqualTo(Accounts.State.LOCKED);
    }

    @Test
    void the_trail_never_holds_a_cpr_number_or_a_password() {
        assertThatThrownBy(() -> signIn("010203-1234", "hemmelig-kode-1"));
        assertThat(last().userName()).isEqualTo("(skjult)");
        assertThatThrownBy(() -> signIn("x".repeat(60) + " 0102031234", "hemmelig-kode-1"));
        assertThat(last().userName()).isEqualTo("x".repeat(60) + " (sk");
        trail.add("m1", AuditAction.DOWNLOADED, "fil 0102031234.csv", Optional.empty(), 1);
        assertThat(last().what()).isEqualTo("fil (skjult).csv");
        trail.add(
                "m1",
                AuditAction.REFUSED,
                "Adressen",
                Optional.of(Unit.employee("010203-1234")),
                0);
        assertThat(last().scope()).contains("employee:(skjult)");
        assertThat(trail.newest(100).toString()).doesNotContain("hemmelig", "0102031234");
    }

    @Test
    void views_are_kept_half_a_year_and_changes_of_rights_five_years() {
        trail.add("m1", AuditAction.PERSONS_VIEWED, "Mit team", Optional.empty(), 3);
        trail.add("m1", AuditAction.ROLE_GRANTED, "Chef", Optional.empty(), 0);
        clock.set(Instant.parse("2027-05-02T07:00:00Z"));
        purge.purge();
        assertThat(trail.newest(10)).hasSize(2);
        clock.set(Instant.parse("2027-05-02T09:00:00Z"));
        purge.purge();
        assertThat(trail.newest(10))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ROLE_GRANTED);
        clock.set(Instant.parse("2031-11-02T09:00:00Z"));
        purge.purge();
        assertThat(trail.newest(10)).isEmpty();
    }

    @Test
    void made_up_and_real_editions_never_share_a_store() {
        publish(10, true);
        assertThat(stored.holdsRealData()).isFalse();
        assertThatThrownBy(() -> publish(9, false))
                .isInstanceOf(StoreMixed.class)
                .hasMessageContaining("tager ikke imod rigtige");
        store.execute("DELETE FROM edition");
        publish(10, false);
        assertThat(stored.holdsRealData()).isTrue();
        assertThatThrownBy(() -> publish(9, true)).isInstanceOf(StoreMixed.class);
    }

    private void publish(int month, boolean demo) {
        publication.publish(
                new EditionDraft(
                        Period.Month.of(2026, month),
                        1,
                        "Kommunen",
                        demo,
                        false,
                        clock.instant(),
                        TODAY,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of()),
                receiver -> {},
                receiver -> {});
    }

    @Test
    void the_trail_is_asked_by_user_action_unit_and_danish_days() {
        clock.set(Instant.parse("2026-11-01T22:59:59Z"));
        trail.add("M1", AuditAction.SIGNED_IN, "a", Optional.empty(), 0);
        clock.set(Instant.parse("2026-11-01T23:00:00Z"));
        trail.add("m1", AuditAction.PERSONS_VIEWED, "b", Optional.of(Unit.team("T1")), 1);
        trail.add("x_1", AuditAction.PERSONS_VIEWED, "c", Optional.of(Unit.team("T2")), 1);
        LocalDate second = LocalDate.of(2026, 11, 2);
        assertThat(asked("m1", null, Set.of(), null, null)).containsExactly("b", "a");
        assertThat(asked("_", null, Set.of(), null, null)).containsExactly("c");
        assertThat(asked(null, AuditAction.SIGNED_IN, Set.of(), null, null)).containsExactly("a");
        assertThat(asked(null, null, Set.of(Unit.team("T1")), null, null)).containsExactly("b");
        assertThat(asked(null, null, Set.of(), second, null)).containsExactly("c", "b");
        assertThat(asked(null, null, Set.of(), null, second.minusDays(1))).containsExactly("a");
        assertThat(trail.find(AuditFilter.ALL, 1, 1))
                .extracting(AuditEntry::what)
                .containsExactly("b");
    }

    private List<String> asked(
            String user, AuditAction action, Set<Unit> units, LocalDate from, LocalDate to) {
        return trail
                .find(
                        new AuditFilter(
                                Optional.ofNullable(user),
                                Optional.ofNullable(action),
                                units,
                                Optional.ofNullable(from),
                                Optional.ofNullable(to)),
                        0,
                        100)
                .stream()
                .map(AuditEntry::what)
                .toList();
    }
}
