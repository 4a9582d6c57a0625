package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.DanishFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Provider PROVIDER = new Provider();
    private static final LocalDate TODAY = LocalDate.now(DanishFormat.ZONE);
    private static final String REFUSED = "/login?uden-adgang";

    @TempDir private static Path data;
    @TempDir private static Path config;

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Accounts accounts;
    @Autowired private Roles roles;
    @Autowired private AuditTrail trail;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        PROVIDER.start(config);
        properties.add("maanedsbog.data", data::toString);
        properties.add("maanedsbog.config", config::toString);
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
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

    private static String signIn(HttpVisitor visitor, Map<String, Object> claims) {
        return PROVIDER.signIn(visitor, claims);
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
    void who_came_from_the_provider_signs_out_there_too_also_after_a_change_of_rights() {
        var visitor = new HttpVisitor(port);
        signIn(visitor, Map.of("email", "mette@kommune.dk"));
        roles.grant("admin", Holder.employee("M1"), Role.SHOP_STEWARD, Optional.empty());
        String there = visitor.signOut();
        assertThat(there)
                .startsWith(PROVIDER.issuer() + "/endsession?id_token_hint=")
                .endsWith("&post_logout_redirect_uri=/login");
        assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
    }

    @Test
    void who_has_a_password_here_signs_out_here() {
        String oneTime =
                accounts.add(
                        "admin",
                        new Accounts.NewAccount(
                                "lokal",
                                "Lokal",
                                Optional.of("M1"),
                                Optional.empty(),
                                Set.of(),
                                Set.of()));
        var visitor = new HttpVisitor(port);
        assertThat(visitor.signIn("lokal", oneTime)).isEqualTo("/");
        Matcher token =
                Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                        .matcher(visitor.get("/ny-adgangskode").body());
        assertThat(token.find()).isTrue();
        assertThat(visitor.location(visitor.post("/logout", "_csrf=" + token.group(1))))
                .isEqualTo("/login");
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
