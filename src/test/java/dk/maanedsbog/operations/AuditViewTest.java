package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator reads in the audit trail, page by page. */
class AuditViewTest extends PageTest {

    private static final String PATH = "drift/adgang/revisionsspor";

    @Autowired private AuditTrail trail;

    @Test
    void an_entry_tells_who_what_and_about_whom_by_name() {
        trail.add(
                "k2",
                AuditAction.PERSONS_VIEWED,
                "Mit team",
                Optional.of(Unit.employee("K1")),
                1234);
        assertThat(open("admin", PATH + "?bruger=K2"))
                .contains("Så tal om personer", "Mit team", "Karla Bøgelund", "1.234");
    }

    @Test
    void a_department_covers_its_teams_and_employees() {
        trail.add("s1", AuditAction.CASES_VIEWED, "sager-i-T1", Optional.of(Unit.team("T1")), 2);
        trail.add("s1", AuditAction.CASES_VIEWED, "sager-i-T3", Optional.of(Unit.team("T3")), 2);
        assertThat(open("admin", PATH + "?enhed=department:A1&handling=cases_viewed"))
                .contains("sager-i-T1", "Team Havn")
                .doesNotContain("sager-i-T3");
    }

    @Test
    void the_trail_is_read_page_by_page() {
        for (int i = 1; i <= 60; i++) {
            trail.add("sider", AuditAction.SIGNED_OUT, "nr-" + i + ".", Optional.empty(), 0);
        }
        assertThat(open("admin", PATH + "?bruger=sider"))
                .contains("nr-60.", "nr-11.", "Ældre")
                .doesNotContain("nr-10.", "Nyere");
        assertThat(open("admin", PATH + "?bruger=sider&side=2"))
                .contains("nr-10.", "nr-1.", "Nyere", "Side 2")
                .doesNotContain("nr-11.", "Ældre");
    }

    @Test
    void nothing_found_is_said() {
        assertThat(open("admin", PATH + "?bruger=ingen-hedder-det"))
                .contains("Ingen linjer passer til valgene");
    }
}
