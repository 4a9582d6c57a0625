package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.AuditAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role finds in the navigation, and what an address refuses. */
class OpenPagesTest extends PageTest {

    private static final String REFUSED = "Ikke for din rolle";

    @ParameterizedTest
    @ValueSource(strings = {"k1", "l1", "chef"})
    void the_administrators_pages_are_neither_offered_nor_opened(String user) {
        assertThat(open(user, "")).doesNotContain(REFUSED);
        assertThat(navigation()).contains("Overblik", "Månedsbøger").doesNotContain("Adgang");
        int before = told(AuditAction.REFUSED).size();
        for (String address : new String[] {"drift/adgang", "drift/adgang/revisionsspor"}) {
            assertThat(open(user, address))
                    .contains(REFUSED, "Gå til Overblik")
                    .doesNotContain("Brugere og roller");
        }
        assertThat(told(AuditAction.REFUSED)).hasSize(before + 2);
        assertThat(told(AuditAction.REFUSED).getFirst().userName()).isEqualTo(user);
        assertThat(told(AuditAction.REFUSED).getFirst().what())
                .isEqualTo("Siden /drift/adgang/revisionsspor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boeger", "team", "mine-tal", "indikator/in_job", "drift/adgang"})
    void an_employees_representative_opens_no_page_with_figures(String address) {
        assertThat(open("tr", address))
                .contains(REFUSED, "Som tillidsrepræsentant kan du læse, hvad der tælles")
                .doesNotContain("Virksomhedsservice", "oktober 2026");
        assertThat(navigation()).doesNotContain("Overblik", "Månedsbøger", "Adgang");
    }

    @Test
    void an_employees_representative_begins_at_the_definitions() {
        assertThat(open("tr", ""))
                .contains("<h1>Indikatorer</h1>")
                .doesNotContain("Se tallene", "Virksomhedsservice", "oktober 2026");
        assertThat(navigation()).contains("Indikatorer").doesNotContain("Overblik", "Mine tal");
    }

    @Test
    void a_leader_without_figures_is_not_offered_the_own_ones_and_may_open_the_page() {
        open("l1", "");
        assertThat(navigation()).contains("Overblik", "Mit team").doesNotContain("Mine tal");
        assertThat(open("l1", "mine-tal")).contains("<h1>Mine tal</h1>").doesNotContain(REFUSED);
        open("k1", "");
        assertThat(navigation()).contains("Mine tal");
    }

    @Test
    void an_administrator_finds_the_pages_in_the_navigation() {
        assertThat(open("admin", "drift/adgang")).contains("Brugere og roller");
        assertThat(navigation()).contains("Overblik", "Månedsbøger", "Adgang");
    }
}
