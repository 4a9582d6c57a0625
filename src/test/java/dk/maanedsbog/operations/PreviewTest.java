package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Previews;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator is shown of another's pages, and what not. */
class PreviewTest extends PageTest {

    @Autowired private CurrentViewer current;
    @Autowired private Previews previews;
    @Autowired private Visibilities visibilities;
    @Autowired private People people;

    @Test
    void the_pages_are_the_others_and_the_numbers_are_not_shown() {
        String own = open("k1", "?periode=2026-10&enhed=team:T1");
        assertThat(own).contains("<h1>Team Havn</h1>").contains("class=\"number\"");
        open("admin", "drift/adgang?person=k1");
        confirm("Vis som Karla Bøgelund");
        assertThat(go("?periode=2026-10&enhed=team:T1"))
                .contains("Du ser månedsbogen, som Karla Bøgelund ser den", "Stop visning")
                .contains("<h1>Team Havn</h1>");
        assertThat(navigation()).doesNotContain("Adgang");
        Viewer shown = current.get();
        assertThat(shown.userName()).isEqualTo("admin, som k1");
        assertThat(visibilities.of(shown).preview()).isTrue();
        assertThat(visibilities.of(shown).within("A1")).isFalse();
    }

    @Test
    void no_page_offers_a_file_meanwhile() {
        for (String page :
                List.of(
                        "team/T1?periode=2026-10",
                        "indikator/placement_waiting_days?periode=2026-10&enhed=department:A1",
                        "mine-tal?periode=2026-10",
                        "boeger")) {
            assertThat(open("k1", page)).as(page).doesNotContain("Stop visning");
            open("admin", "drift/adgang?person=k1");
            confirm("Vis som Karla Bøgelund");
            assertThat(go(page))
                    .as(page)
                    .contains("Stop visning")
                    .doesNotContain("VAADIN/dynamic", "Hent CSV", "Hent PNG", ">Hent<");
            previews.stop();
        }
    }

    @Test
    void the_administrators_own_pages_are_closed_meanwhile_and_it_is_told_of_the_administrator() {
        open("admin", "drift/adgang?person=k1");
        confirm("Vis som Karla Bøgelund");
        assertThat(told(AuditAction.VIEWED_AS).getFirst().userName()).isEqualTo("admin");
        assertThat(told(AuditAction.VIEWED_AS).getFirst().what()).contains("som k1");
        assertThat(go("drift/adgang"))
                .contains("Personen, du ser månedsbogen som, kan ikke åbne siden")
                .doesNotContain("Brugere og roller");
        assertThat(told(AuditAction.REFUSED).getFirst().userName()).isEqualTo("admin, som k1");
        press("Stop visning");
        assertThat(go("drift/adgang")).contains("Brugere og roller").doesNotContain("Stop visning");
        assertThat(told(AuditAction.VIEWED_AS).getFirst().userName()).isEqualTo("admin");
        assertThat(told(AuditAction.VIEWED_AS).getFirst().what())
                .isEqualTo("Viser ikke længere månedsbogen som k1");
    }

    @Test
    void another_administrators_pages_are_the_departments_only() {
        Viewer other = people.viewer("admin").orElseThrow().previewedBy("drift");
        assertThat(visibilities.of(other).personDepartments()).isEmpty();
        assertThat(visibilities.of(other).departments()).isTrue();
        assertThat(visibilities.of(other).preview()).isTrue();
    }

    @Test
    void nobody_but_an_administrator_starts_it_and_nobody_is_shown_who_may_not_sign_in() {
        open("chef", "");
        assertThat(previews.start("k1")).isFalse();
        assertThat(current.get().preview()).isFalse();
        open("admin", "");
        assertThat(previews.start("x1")).isFalse();
        assertThat(previews.start("findes ikke")).isFalse();
        assertThat(current.get().preview()).isFalse();
    }

    @Test
    void whoever_signs_in_afterwards_is_not_shown_it() {
        open("admin", "");
        assertThat(previews.start("k1")).isTrue();
        signInAs("k2");
        assertThat(current.get().userName()).isEqualTo("k2");
        assertThat(current.get().preview()).isFalse();
    }
}
