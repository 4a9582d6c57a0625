package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import dk.maanedsbog.ui.Chart;
import org.junit.jupiter.api.Test;

/** What each kind of viewer reads on the overview, and what an address can and can't open. */
class OverviewViewTest extends ViewTest {

    @Test
    void an_employee_starts_at_the_own_department() {
        assertThat(open("k1", ""))
                .contains("<h1>Virksomhedsservice</h1>")
                .contains("Data til og med 1. nov. 2026 · hentet 2. nov. 2026 kl. 06.12")
                .contains("De andre afdelinger")
                .contains("Jobparate", "Ungeenheden");
    }

    @Test
    void an_administrator_starts_at_the_municipality_and_is_offered_no_team() {
        assertThat(open("admin", "")).contains("<h1>Hele kommunen</h1>").doesNotContain("Team ");
    }

    @Test
    void the_own_teams_can_be_opened() {
        assertThat(open("k1", "?periode=2026-10&enhed=team:T2")).contains("<h1>Team Ådal</h1>");
    }

    @Test
    void a_team_of_another_department_is_as_unknown_as_one_that_does_not_exist() {
        String forbidden = open("k1", "?periode=2026-10&enhed=team:T3");
        String unknown = open("k1", "?periode=2026-10&enhed=team:T99");
        assertThat(forbidden)
                .contains("Enheden i adressen findes ikke, eller du kan ikke åbne den")
                .contains("<h1>Virksomhedsservice</h1>")
                .doesNotContain("Team Nord")
                .isEqualTo(unknown.replace("T99", "T3"));
    }

    @Test
    void an_employee_is_no_unit_of_the_overview() {
        assertThat(open("k1", "?periode=2026-10&enhed=employee:K2"))
                .contains("Enheden i adressen findes ikke")
                .doesNotContain("Mads Ærenlund");
    }

    @Test
    void nonsense_in_the_address_leads_to_the_newest_edition() {
        assertThat(open("k1", "?periode=igår&enhed=æøå"))
                .contains("Der er ingen månedsbog for perioden i adressen. Her er oktober 2026")
                .contains("<h1>Virksomhedsservice</h1>");
    }

    @Test
    void first_come_the_set_number_of_tiles_and_then_all() {
        open("k1", "");
        assertThat($(Article.class).all()).hasSize(6);
        assertThat(open("k1", "")).contains("Vis alle 7 indikatorer");
    }

    @Test
    void a_mean_without_anything_to_measure_is_missing_and_not_zero() {
        assertThat(open("k1", "?periode=2026-07&enhed=department:A1"))
                .contains("ingen at måle på")
                .doesNotContain("<span class=\"number\">0,0</span>");
    }

    @Test
    void the_chart_is_made_when_it_is_asked_for() {
        open("k1", "");
        assertThat($(Chart.class).exists()).isFalse();
        open("k1", "?periode=2026-10&enhed=department:A1&indikator=placement_waiting_days");
        assertThat($(Chart.class).exists()).isTrue();
    }

    @Test
    void a_caseworkers_department_shows_the_caseworkers_indicators() {
        assertThat(open("s1", ""))
                .contains("Andel jobparate")
                .doesNotContain("Borgere, der venter på placering");
    }

    @Test
    void the_first_period_of_all_is_called_the_first() {
        assertThat(open("k1", "?periode=2026-W44&enhed=department:A1"))
                .contains("Første tal", "uge 44, 2026", "Intet tal for uge 43")
                .doesNotContain("<circle");
    }

    @Test
    void every_card_keeps_a_place_for_its_goal() {
        assertThat(open("k1", "").split("Intet mål sat", -1)).hasSize(6 + 1);
    }

    @Test
    void cases_are_offered_within_the_own_department_only() {
        assertThat(open("k1", "")).contains("indikator/placed_citizens?", "#sager");
        assertThat(open("k1", "?periode=2026-10&enhed=department:A2")).doesNotContain("#sager");
        assertThat(open("admin", "?periode=2026-10&enhed=department:A1")).doesNotContain("#sager");
    }
}
