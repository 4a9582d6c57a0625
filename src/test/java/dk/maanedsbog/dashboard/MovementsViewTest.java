package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.SmallMunicipality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a new revision changed, and who may see which cases. */
class MovementsViewTest extends ViewTest {

    private static final String PAGE =
            "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=department:";

    @Autowired private AuditTrail audit;
    @Autowired private Editions editions;
    @Autowired private JdbcTemplate store;

    @Test
    void the_editions_lead_to_what_their_revision_changed() {
        assertThat(open("k1", "boeger"))
                .contains("boeger/bevaegelser?fra=2026-09.1&amp;til=2026-09.2", "Se bevægelser");
    }

    @Test
    void the_own_departments_figures_and_cases_are_shown_then_and_now() {
        String page = open("k1", PAGE + "A1");
        assertThat(page)
                .contains("<h1>Bevægelser</h1>", "september 2026, udgave 1 til september 2026")
                .contains("Viser kun tal, der er forskellige", "+1")
                .contains("Sager, der kom, gik eller blev ændret", ">Ny<", "Mads Ærenlund")
                .doesNotContain("Sofie Nørremose");
        var told = audit.newest(1).getFirst();
        assertThat(told.action()).isEqualTo(AuditAction.CASES_VIEWED);
        assertThat(told.what()).isEqualTo("Bevægelser fra 2026-09.1 til 2026-09.2");
    }

    @Test
    void where_a_citizen_was_erased_the_lists_say_that_cases_are_missing() {
        Edition revised = editions.find(SmallMunicipality.REVISED, 1).orElseThrow();
        String lacks = "fordi en borger er slettet af månedsbogen";
        assertThat(open("k1", PAGE + "A1")).doesNotContain(lacks);
        store.update("INSERT INTO contribution_erasure VALUES (?, 'A1')", revised.id());
        try {
            assertThat(open("k1", PAGE + "A1")).contains(lacks);
            assertThat(open("k1", PAGE + "A2")).doesNotContain(lacks);
            assertThat(open("admin", PAGE + "A1")).doesNotContain(lacks);
        } finally {
            store.update("DELETE FROM contribution_erasure");
        }
    }

    @Test
    void an_indicator_has_one_name_among_figures_and_among_cases() {
        assertThat(open("k1", "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=team:T1"))
                .contains(">Ny<", ">Aktive sager, virksomhedskonsulent<")
                .doesNotContain(">Aktive sager<");
    }

    @Test
    void without_a_choice_the_newest_edition_that_replaced_another_is_shown() {
        assertThat(open("k1", "boeger/bevaegelser"))
                .contains("september 2026, udgave 1 til september 2026, udgave 2")
                .doesNotContain("fra september 2026, udgave 2 til oktober 2026");
    }

    @Test
    void where_no_edition_replaced_another_there_is_nothing_to_choose() {
        List<Edition> once =
                editions.all().stream().filter(edition -> edition.revision() == 1).toList();
        List<Edition> unrevised =
                once.stream()
                        .filter(edition -> !edition.period().equals(SmallMunicipality.REVISED))
                        .toList();
        assertThat(unrevised).hasSizeGreaterThan(1);
        assertThat(ComparedEditions.revised(QueryParameters.empty(), unrevised)).isEmpty();
        assertThat(ComparedEditions.revised(QueryParameters.empty(), editions.all()))
                .hasValueSatisfying(
                        both ->
                                assertThat(both.second().period())
                                        .isEqualTo(SmallMunicipality.REVISED));
    }

    @ParameterizedTest
    @CsvSource({"k1, department:A2", "admin, department:A1", "k1, municipality:*"})
    void no_case_of_another_department_and_none_of_the_whole_is_shown(String user, String unit) {
        String page = open(user, "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=" + unit);
        assertThat(page)
                .contains("Sager, der kom, gik eller blev ændret")
                .doesNotContain(">Ny<", ">Væk<", "Mads Ærenlund", "Sofie Nørremose");
    }

    @Test
    void another_departments_team_is_not_opened() {
        assertThat(open("k1", "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=team:T3"))
                .contains("<h1>Bevægelser</h1>")
                .doesNotContain("Team Nord", "Sofie Nørremose");
    }

    @Test
    void a_reader_asks_for_the_workbooks_checksum_and_gets_the_same_each_time() {
        String first = checksum();
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(checksum()).isEqualTo(first);
    }

    private String checksum() {
        open("k1", "boeger");
        test($(NativeButton.class).withText("Kontroltal").first()).click();
        return $(Code.class).all().stream()
                .map(Code::getText)
                .filter(text -> text.length() == 64)
                .findFirst()
                .orElseThrow();
    }
}
