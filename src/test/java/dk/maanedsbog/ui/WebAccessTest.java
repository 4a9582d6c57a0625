package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.DanishFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a session may is asked anew at each request over HTTP. */
@DirtiesContext
@SpringBootTest(
        classes = MaanedsbogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "maanedsbog.config=batch-config")
class WebAccessTest {

    private static final String OWN = "en helt ny adgangskode";
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.now(DanishFormat.ZONE);

    @TempDir private static Path data;

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;
    @Autowired private UserDetailsService users;
    @Autowired private AuditTrail trail;
    @Autowired private Staff staff;

    private HttpVisitor visitor;
    private String user;
    private String employee;
    private String oneTime;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void addUser() {
        int number = NAMES.incrementAndGet();
        user = "bruger" + number;
        employee = "M" + number;
        employUntil(null);
        visitor = new HttpVisitor(port);
        oneTime =
                accounts.add(
                        "admin",
                        new NewAccount(
                                user,
                                user,
                                Optional.of(employee),
                                Optional.empty(),
                                Set.of(),
                                Set.of()));
    }

    private void employUntil(LocalDate lastDay) {
        staff.replace(
                new StaffList(
                        TODAY,
                        List.of(new Department("A1", "Jobparate")),
                        List.of(new Team("T1", "A1", "Nord")),
                        List.of(new Employee(employee, "Mette", Optional.empty(), "sagsbehandler")),
                        List.of(
                                new Membership(
                                        employee,
                                        "T1",
                                        LocalDate.of(2020, 1, 1),
                                        Optional.ofNullable(lastDay)))));
    }

    private void signInWithOwnPassword() {
        passwords.change((Account) users.loadUserByUsername(user), "", OWN);
        assertThat(visitor.signIn(user, OWN)).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    private void assertOut() {
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
        assertThat(trail.newest(1).getFirst())
                .extracting(AuditEntry::userName, AuditEntry::action)
                .containsExactly(user, AuditAction.REFUSED);
        assertThat(visitor.location(visitor.get("/boeger"))).isEqualTo("/login");
        assertThat(trail.newest(2)).filteredOn(e -> e.action() == AuditAction.REFUSED).hasSize(1);
    }

    @Test
    void a_locked_user_is_out_with_the_page_open() {
        signInWithOwnPassword();
        accounts.lock("admin", user);
        assertOut();
    }

    @Test
    void an_employee_who_has_left_is_out_with_the_page_open() {
        signInWithOwnPassword();
        employUntil(TODAY.minusDays(1));
        assertOut();
    }

    @Test
    void the_last_day_still_counts() {
        signInWithOwnPassword();
        employUntil(TODAY);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        signInWithOwnPassword();
        accounts.resetPassword("admin", user);
        assertOut();
    }

    @Test
    void until_a_one_time_password_is_replaced_every_address_leads_there() {
        assertThat(visitor.signIn(user, oneTime)).isEqualTo("/");
        for (String path : List.of("/", "/boeger", "/ukendt", "/login")) {
            assertThat(visitor.location(visitor.get(path))).as(path).isEqualTo("/ny-adgangskode");
        }
        assertThat(visitor.get("/ny-adgangskode").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/app/maanedsbog.css").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_in_begins_a_new_session_and_is_recorded_as_refusals_are() {
        visitor.get("/login");
        String before = visitor.cookie("JSESSIONID").getValue();
        assertThat(visitor.signIn(user, "forkert")).isEqualTo("/login?error");
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.SIGN_IN_REFUSED);
        signInWithOwnPassword();
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.SIGNED_IN);
        assertThat(visitor.cookie("JSESSIONID").getValue()).isNotEqualTo(before);
    }
}
