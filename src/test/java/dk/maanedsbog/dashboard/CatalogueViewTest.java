package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.ui.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody reads what is counted; only those who see figures are led to them. */
class CatalogueViewTest extends ViewTest {

    @Test
    void each_definition_says_all_that_there_is_to_know_of_it() {
        assertThat(open("s1", "indikatorer"))
                .contains("id=\"placement_waiting_days\"")
                .contains("Gennemsnitlig ventetid for afsluttede placeringer (dage)")
                .contains("Ventedage i alt delt med antal placeringer")
                .contains("Jo lavere, jo bedre", "Gennemsnit", "Leder af virksomhedsservice")
                .contains("placeringer, sager", "Virksomhedskonsulenter")
                .contains("Skjules uden for egen afdeling")
                .contains("indikator/placement_waiting_days")
                .contains("23 af 23 indikatorer");
    }

    @Test
    void two_of_one_name_say_whose_they_are() {
        assertThat(open("s1", "indikatorer"))
                .contains(">Aktive sager, virksomhedskonsulent<", ">Aktive sager, sagsbehandler<")
                .doesNotContain(">Aktive sager<");
    }

    @Test
    void a_search_narrows_by_name_description_and_unit() {
        open("s1", "indikatorer");
        Input search = $(Input.class).single();
        search.setValue("ventetid DAGE");
        assertThat(shown()).contains("placement_waiting_days").doesNotContain("job_ready_share");
        search.setValue("findes slet ikke");
        assertThat($(Notice.class).single().isVisible()).isTrue();
        search.setValue("");
        assertThat(shown()).hasSize(23);
    }

    @Test
    void an_address_can_point_at_one_of_them() {
        open("s1", "indikatorer?indikator=job_ready_share");
        assertThat($(DefinitionCard.class).all())
                .filteredOn(card -> card.hasClassName("pointed-at"))
                .extracting(card -> card.getId().orElseThrow())
                .containsExactly("job_ready_share");
    }

    private List<String> shown() {
        return $(DefinitionCard.class).all().stream()
                .filter(DefinitionCard::isVisible)
                .map(card -> card.getId().orElseThrow())
                .toList();
    }
}
