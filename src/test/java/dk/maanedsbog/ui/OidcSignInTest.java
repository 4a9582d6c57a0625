package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The municipality's own sign-in, from the button to the first page, against a provider. */
@DirtiesContext
@SpringBootTest(classes = MaanedsbogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OidcSignInTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static final LocalDate TODAY = LocalDate.now();
    private static final String REFUSED = "/login?uden-adgang";

    @TempDir private static Path data;
    @TempDir private static Path config;

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Accounts accounts;
    @Autowired private AuditTrail trail;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        PROVIDER.start();
        copyConfiguration();
        Files.writeString(
                config.resolve("maanedsbog.yml"),
                """
                login:
                  oidc:
                    navn: Entra ID
                    issuer: %s
                    client-id: maanedsbog
                """
                        .formatted(PROVIDER.issuerUrl("kommune")));
        properties.add("maanedsbog.data", data::toString);
        properties.add("maanedsbog.config", config::toString);
    }

    private static void copyConfiguration() throws IOException {
        Path shipped = Path.of("batch-config");
        try (var files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = config.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void employ() {
        staff.replace(
                new StaffList(
                        TODAY,
                        List.of(new Department("A1", "Jobparate")),
                        List.of(new Team("T1", "A1", "Nord")),
                        List.of(
                                employee("M1", "mette@kommune.dk"),
                                employee("M2", "fælles@kommune.dk"),
                                employee("M3", "fælles@kommune.dk"),
                                employee("M4", "forhen@kommune.dk")),
                        List.of(
                                in("M1", null),
                                in("M2", null),
                                in("M3", null),
                                in("M4", TODAY.minusDays(1)))));
    }

    private static Employee employee(String id, String email) {
        return new Employee(id, "Navn " + id, Optional.of(email), "sagsbehandler");
    }

    private static Membership in(String employee, LocalDate lastDay) {
        return new Membership(
                employee, "T1", LocalDate.of(2020, 1, 1), Optional.ofNullable(lastDay));
    }

    /** Presses the button and goes where it leads; answers where one stands at last. */
    private String signIn(HttpVisitor visitor, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "kommune", "subject", "JWT", List.of("maanedsbog"), claims, 3600));
        String toProvider = visitor.location(visitor.get("/oauth2/authorization/kommune"));
        assertThat(toProvider).startsWith(PROVIDER.issuerUrl("kommune") + "/authorize");
        String back = visitor.location(visitor.get(toProvider));
        assertThat(back).startsWith("/login/oauth2/code/kommune?");
        return visitor.location(visitor.get(back));
    }

    private void assertRefused(Map<String, Object> claims, String why) {
        var visitor = new HttpVisitor(port);
        assertThat(signIn(visitor, claims)).isEqualTo(REFUSED);
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
        assertThat(trail.newest(1).getFirst())
                .extracting(AuditEntry::action, AuditEntry::what)
                .containsExactly(AuditAction.SIGN_IN_REFUSED, why);
    }

    @Test
    void the_address_finds_the_employee_in_whichever_case_it_is_written() {
        var visitor = new HttpVisitor(port);
        assertThat(signIn(visitor, Map.of("email", "Mette@Kommune.dk"))).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(trail.newest(1).getFirst())
                .extracting(AuditEntry::userName, AuditEntry::action)
                .containsExactly("mette@kommune.dk", AuditAction.SIGNED_IN);
    }

    @Test
    void an_open_session_ends_when_an_administrator_locks_the_employee() {
        var visitor = new HttpVisitor(port);
        signIn(visitor, Map.of("email", "mette@kommune.dk"));
        accounts.lock("admin", "M1");
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
        assertRefused(Map.of("email", "mette@kommune.dk"), "Medarbejderen har ingen adgang i dag");
        accounts.unlock("admin", "M1");
    }

    @Test
    void a_role_of_the_provider_gives_nothing() {
        assertRefused(
                Map.of("email", "ukendt@kommune.dk", "roles", List.of("ADMINISTRATOR")),
                "Ingen medarbejder eller bruger har adressen");
    }

    @Test
    void an_address_that_is_not_confirmed_is_refused() {
        assertRefused(
                Map.of("email", "mette@kommune.dk", "email_verified", false),
                "E-mailadressen er ikke bekræftet");
    }

    @Test
    void an_address_that_two_employees_share_is_refused() {
        assertRefused(
                Map.of("email", "fælles@kommune.dk"),
                "Flere medarbejdere har den samme e-mailadresse");
    }

    @Test
    void who_has_left_is_refused_and_so_is_a_sign_in_without_an_address() {
        assertRefused(Map.of("email", "forhen@kommune.dk"), "Medarbejderen har ingen adgang i dag");
        assertRefused(Map.of(), "Kommunens login fortæller ikke, hvem det er");
    }

    @Test
    void a_user_without_an_employee_is_found_by_the_address_and_needs_no_password() {
        accounts.add(
                "admin",
                new Accounts.NewAccount(
                        "drift",
                        "Drift",
                        Optional.empty(),
                        Optional.of("drift@kommune.dk"),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of()));
        var visitor = new HttpVisitor(port);
        assertThat(signIn(visitor, Map.of("email", "DRIFT@kommune.dk"))).isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        accounts.lock("admin", "drift");
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_no_sign_in() {
        var visitor = new HttpVisitor(port);
        assertThat(visitor.location(visitor.get("/login/oauth2/code/kommune?code=x&state=y")))
                .isEqualTo("/login?login-fejl");
    }
}
