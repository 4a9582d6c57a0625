package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Who sees which team's people, and what an address can and can't open. */
class TeamViewTest extends ViewTest {

    @Autowired private AuditTrail audit;
    @Autowired private Selections selections;
    @Autowired private CurrentViewer viewer;
    @MockitoSpyBean private Figures figures;
    @MockitoSpyBean private Teams teams;

    @AfterEach
    void forget() {
        reset(figures, teams);
    }

    @Test
    void a_page_asks_the_figures_once() {
        open("k1", "");
        clearInvocations(figures);
        UI.getCurrent().navigate("team");
        verify(figures, times(1)).find(any(), any());
    }

    @Test
    void an_employee_starts_at_the_own_team() {
        assertThat(open("k1", "team"))
                .contains("<h1>Team Havn</h1>")
                .contains("Hele teamet", "Hele afdelingen", "Karla Bøgelund")
                .contains("mine-tal?enhed=employee%3AK1&amp;periode=2026-10")
                .contains("indikator/placed_citizens?enhed=team%3AT1&amp;periode=2026-10")
                .doesNotContain("Mads Ærenlund", "Sofie Nørremose");
    }

    @Test
    void people_stand_in_danish_name_order_and_by_what_they_do() {
        String page = open("k1", "team/T2?periode=2026-10");
        assertThat(page.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "<h2>Virksomhedskonsulenter</h2>",
                        ">Lone Clausager<",
                        ">Mads Ærenlund<",
                        ">Aage Rosenvinge Thorup<",
                        ">Åse Vindberg<",
                        "<h2>Sagsbehandlere</h2>",
                        ">Jonas Holmskov<",
                        ">Pia Øvlisen<");
    }

    @Test
    void a_teams_mean_is_its_own_and_not_the_mean_of_its_people() {
        assertThat(open("k1", "team/T2?periode=2026-10"))
                .contains(">28,3<")
                .contains(">28,6<", ">28,7<");
    }

    @Test
    void an_average_row_is_of_the_people_in_the_table_and_mixed_wholes_are_said_to_be() {
        String page = open("k1", "team/T2?periode=2026-10").replaceAll("\\s+", " ");
        assertThat(page)
                .containsSubsequence(">Gennemsnit<", ">Hele teamet<", ">Lone Clausager<")
                .contains("Gennemsnittet gælder medarbejderne i tabellen");
        assertThat(open("k1", "team/T1?periode=2026-10")).doesNotContain("tæller alle roller med");
    }

    @Test
    void a_share_on_average_is_that_of_all_cases_and_a_count_is_divided_by_the_people() {
        open("k1", "");
        PageState state = PageState.of(QueryParameters.empty()).with(Unit.team("T2"));
        TeamSheet sheet = teams.read(selections.find(viewer.get(), state).orElseThrow());
        TeamSheet.Group group = sheet.groups().getFirst();
        for (Definition definition : group.definitions()) {
            BigDecimal top = BigDecimal.ZERO;
            BigDecimal bottom = BigDecimal.ZERO;
            for (EditionUnit person : group.people()) {
                Figure own =
                        sheet.series(person.unit(), definition).at(sheet.period()).orElseThrow();
                top = top.add(own.numerator());
                bottom = bottom.add(own.denominator() == null ? BigDecimal.ONE : own.denominator());
            }
            assertThat(new TeamAverage(sheet, group, definition).value().orElseThrow())
                    .as(definition.indicator())
                    .isEqualByComparingTo(top.divide(bottom, 6, RoundingMode.HALF_UP));
        }
    }

    @Test
    void no_person_is_judged_or_numbered() {
        String page = open("k1", "team/T2?periode=2026-10");
        String people = page.substring(page.indexOf("Lone Clausager"));
        String first = people.substring(0, people.indexOf("</table>"));
        assertThat(first)
                .contains("højere")
                .doesNotContain("bedre", "dårligere", "better", "worse")
                .doesNotContainPattern(Pattern.compile(">#?\\d+\\.<"));
    }

    @Test
    void opening_a_team_is_written_down_with_the_number_of_persons_figures() {
        open("k1", "team/T2?periode=2026-10");
        AuditEntry entry = audit.newest(1).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.PERSONS_VIEWED);
        assertThat(entry.userName()).isEqualTo("k1");
        assertThat(entry.scope()).hasValue("team:T2");
        assertThat(entry.results()).isEqualTo(4 * 7 + 2 * 3);
    }

    @Test
    void a_team_of_elsewhere_is_refused_and_its_department_shown_instead() {
        String page = open("k1", "team/T3?periode=2026-10");
        assertThat($(H1.class).single().getText()).isEqualTo("Jobparate");
        assertThat(page)
                .contains("Et teams tal ses kun i teamets egen afdeling")
                .doesNotContain("Sofie Nørremose", "Team Nord");
        assertThat(audit.newest(1))
                .extracting(AuditEntry::action, AuditEntry::scope)
                .containsExactly(tuple(AuditAction.REFUSED, Optional.of("team:T3")));
    }

    @Test
    void what_is_no_team_is_refused_without_being_written_down_as_one() {
        assertThat(open("k1", "team/0101800008"))
                .contains("Enheden i adressen findes ikke")
                .contains("<h1>Virksomhedsservice</h1>");
        AuditEntry entry = audit.newest(1).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.REFUSED);
        assertThat(entry.scope()).isEmpty();
    }

    @Test
    void an_administrator_is_told_why_there_is_no_team_and_where_to_go() {
        assertThat(open("admin", "team"))
                .contains("Du har ikke et team i månedsbogen", "Gå til Overblik")
                .doesNotContain("Karla Bøgelund");
        assertThat(open("admin", "team/T1?periode=2026-10"))
                .contains("<h1>Virksomhedsservice</h1>")
                .doesNotContain("Karla Bøgelund");
    }

    @Test
    void the_first_month_of_all_has_nothing_to_be_held_against() {
        assertThat(open("k1", "team?periode=2024-10"))
                .contains("oktober 2024 er den første periode")
                .contains("Karla Bøgelund");
    }

    @Test
    void hidden_figures_say_so_and_count_for_none_in_the_audit_trail() {
        doAnswer(
                        call ->
                                ((List<?>) call.callRealMethod())
                                        .stream()
                                                .map(Figure.class::cast)
                                                .map(TeamViewTest::withoutPersons)
                                                .toList())
                .when(figures)
                .find(any(), any());
        assertThat(open("k1", "team/T2?periode=2026-10"))
                .contains(">skjult<")
                .doesNotContain(">28,6<");
        assertThat(audit.newest(1).getFirst().results()).isZero();
    }

    @Test
    void who_has_no_team_but_may_open_some_is_offered_those() {
        doReturn(Optional.empty()).when(teams).own(any());
        assertThat(open("k1", "team"))
                .contains("Vælg et team", "team/T1?periode=2026-10", "team/T2?periode=2026-10")
                .doesNotContain("team/T3");
    }

    @Test
    void a_team_without_people_says_what_to_do() {
        unitsWithout(unit -> unit.unit().level() == Level.EMPLOYEE);
        assertThat(open("k1", "team/T1?periode=2026-10"))
                .contains("Ingen medarbejdere i teamet", "Vælg en anden periode");
    }

    @Test
    void an_own_team_that_did_not_stand_yet_is_not_refused() {
        unitsWithout(unit -> unit.unit().equals(Unit.team("T1")));
        long refusals = refusals();
        assertThat(open("k1", "team/T1?periode=2026-10"))
                .contains("Teamet fandtes ikke endnu", "Vælg en nyere periode");
        assertThat(refusals()).isEqualTo(refusals);
    }

    private long refusals() {
        return audit.newest(1000).stream()
                .filter(entry -> entry.action() == AuditAction.REFUSED)
                .count();
    }

    private void unitsWithout(Predicate<EditionUnit> missing) {
        doAnswer(
                        call ->
                                ((List<?>) call.callRealMethod())
                                        .stream()
                                                .map(EditionUnit.class::cast)
                                                .filter(missing.negate())
                                                .toList())
                .when(figures)
                .units(any(), any());
    }

    private static Figure withoutPersons(Figure figure) {
        return figure.unit().level() == Level.EMPLOYEE ? figure.suppress() : figure;
    }
}
