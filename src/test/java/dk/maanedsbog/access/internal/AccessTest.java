package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.annotation.DirtiesContext;

/** Access in one of the stores: who gets in, what they may see, and what is told of it. */
@DirtiesContext
@SpringBootTest(properties = "maanedsbog.config=batch-config")
@Import(MovableClock.class)
abstract class AccessTest implements WhoMaySee, SigningIn, UsersAndRights, AuditTrailKept {

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
        employ(AccessGround.in("M1", "T1", null), AccessGround.in("L1", "T1", null));
    }

    @Override
    public void employ(Membership... memberships) {
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

    @Override
    public Account signIn(String name, String password) {
        return (Account)
                signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                        .getPrincipal();
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Passwords passwords() {
        return passwords;
    }

    @Override
    public Visibilities visibilities() {
        return visibilities;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public AuditPurge purge() {
        return purge;
    }

    @Override
    public StoredKind stored() {
        return stored;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public JdbcTemplate store() {
        return store;
    }

    @Override
    public Publication publication() {
        return publication;
    }
}
