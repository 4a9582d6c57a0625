package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
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

/** A sign-in whose provider tells the employee's id, in a claim that the municipality names. */
@DirtiesContext
@SpringBootTest(classes = MaanedsbogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OidcEmployeeIdTest {

    private static final Provider PROVIDER = new Provider();
    private static final LocalDate TODAY = LocalDate.now(DanishFormat.ZONE);

    @TempDir private static Path data;
    @TempDir private static Path config;

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private AuditTrail trail;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        PROVIDER.start(config, "claim: tjenestenummer", "claim-er: medarbejder_id");
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
                                new Employee("M1", "Mette", Optional.empty(), "sagsbehandler"),
                                new Employee("M2", "Ole", Optional.of("ole@kommune.dk"), "mentor")),
                        List.of(
                                new Membership(
                                        "M1", "T1", LocalDate.of(2020, 1, 1), Optional.empty()),
                                new Membership(
                                        "M2", "T1", LocalDate.of(2020, 1, 1), Optional.empty()))));
    }

    @Test
    void the_claim_finds_the_employee_and_an_address_beside_it_does_not_count() {
        var visitor = new HttpVisitor(port);
        assertThat(
                        PROVIDER.signIn(
                                visitor,
                                Map.of(
                                        "tjenestenummer",
                                        "M1",
                                        "email",
                                        "ole@kommune.dk",
                                        "email_verified",
                                        false)))
                .isEqualTo("/");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(trail.newest(1).getFirst())
                .extracting(AuditEntry::userName, AuditEntry::action)
                .containsExactly("m1", AuditAction.SIGNED_IN);
    }

    @Test
    void an_id_in_another_case_or_an_address_in_its_place_finds_nobody() {
        for (Map<String, Object> claims :
                List.<Map<String, Object>>of(
                        Map.of("tjenestenummer", "m1"),
                        Map.of("tjenestenummer", "ole@kommune.dk"),
                        Map.of("email", "ole@kommune.dk"))) {
            var visitor = new HttpVisitor(port);
            assertThat(PROVIDER.signIn(visitor, claims)).isEqualTo("/login?uden-adgang");
            assertThat(visitor.location(visitor.get("/"))).isEqualTo("/login");
        }
    }
}
