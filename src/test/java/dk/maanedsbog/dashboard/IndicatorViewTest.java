package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each kind of viewer reads on an indicator's page, and what is told of it afterwards. */
class IndicatorViewTest extends ViewTest {

    private static final String WAITING = "indikator/awaiting_placement";
    private static final String DAYS = "indikator/placement_waiting_days";

    @Autowired private AuditTrail audit;
    @Autowired private Selections selections;
    @Autowired private IndicatorPages pages;
    @Autowired private IndicatorDownloads downloads;
    @Autowired private CaseAccess cases;

    @Test
    void the_head_tells_the_figure_and_how_it_changed() {
        assertThat(open("k1", WAITING))
                .contains("<h1>Borgere, der venter på placering</h1>")
                .contains("63&nbsp;borgere")
                .contains("▲ 8 flere", "end september – dårligere")
                .contains("▲ 15 flere", "end okt. 2025 – dårligere")
                .contains("Data til og med 1. nov. 2026", "udgave 1");
    }

    @Test
    void a_long_run_over_the_usual_level_is_called_a_signal() {
        assertThat(open("k1", WAITING))
                .contains("Udvikling, 25 måneder")
                .contains("◆ signal:")
                .contains("otte måneder i træk over det sædvanlige niveau, og oktober 2026 over")
                .contains("Intet mål sat");
    }

    @Test
    void an_employee_sees_the_own_departments_teams_and_colleagues_by_name() {
        String page = open("k1", WAITING);
        assertThat(page)
                .contains("Team Havn", "Team Ådal", "Karla Bøgelund", "Mads Ærenlund")
                .contains("enhed=team%3AT2", "enhed=employee%3AK2")
                .doesNotContain("Team Nord", "Sofie Nørremose");
        assertThat(page.indexOf("Karla Bøgelund")).isLessThan(page.indexOf("Mads Ærenlund"));
    }

    @Test
    void another_department_is_shown_as_a_whole() {
        assertThat(openWhole("s1", WAITING + "?periode=2026-10&enhed=department:A1"))
                .contains("63&nbsp;borgere")
                .contains("Sagerne ses kun af afdelingens egne medarbejdere.")
                .doesNotContain("Team Havn", "Karla Bøgelund", "Nye");
    }

    @Test
    void an_administrator_sees_departments_and_no_person() {
        assertThat(openWhole("admin", WAITING))
                .contains("Afdelinger", "Virksomhedsservice", "Jobparate", "Ungeenheden")
                .contains("Sagerne ses kun i egen afdeling")
                .doesNotContain("Team Havn", "Karla Bøgelund");
        assertThat(openWhole("admin", WAITING + "?periode=2026-10&enhed=department:A1"))
                .contains("63&nbsp;borgere")
                .doesNotContain("Team Havn", "Karla Bøgelund");
    }

    @Test
    void a_persons_page_passes_no_judgement_and_names_no_colleague() {
        assertThat(open("k1", WAITING + "?periode=2026-10&enhed=employee:K2"))
                .contains("Mads Ærenlund", "flere", "Team Ådal")
                .doesNotContain("dårligere", "bedre", "Birgit Ågård", "change worse");
    }

    @Test
    void the_change_is_taken_apart_so_that_it_adds_up() {
        assertThat(openWhole("k1", WAITING))
                .contains("Hvad skete der i oktober?")
                // 55 + 15 - 7 = 63
                .contains("15 nye her, 7 væk (afsluttet eller i en anden afdeling), 0 flyttet")
                .contains("<dd>55</dd>", "<dd>+15</dd>", "<dd>−7</dd>", "<dd>63</dd>")
                .contains("skiftede team inden for afdelingen");
    }

    @Test
    void who_sees_all_departments_is_told_that_what_is_gone_has_ended() {
        open("k1", WAITING);
        CaseAccess all = spy(cases);
        doReturn(true).when(all).seesEverywhere(any());
        assertThat(text(new MovementPanel(page("k1", "K1", "department:A1"), all)))
                .contains("15 nye, 7 afsluttet, 0 flyttet", ">Afsluttet<");
        assertThat(cases.seesEverywhere(page("k1", "K1", "department:A1"))).isFalse();
    }

    @Test
    void a_teams_change_knows_who_moved_in_and_out() {
        assertThat(openWhole("k1", WAITING + "?periode=2026-10&enhed=team:T1"))
                .contains("Flyttet til", "Flyttet fra");
    }

    @Test
    void the_first_period_of_all_has_nothing_to_have_moved_from() {
        assertThat(openWhole("k1", WAITING + "?periode=2024-10&enhed=department:A1"))
                .contains("Der er ingen månedsbog for september 2024");
    }

    @Test
    void what_is_counted_anew_each_time_neither_comes_nor_goes() {
        open("k1", WAITING);
        assertThat(anew(page("k1", "K1", "department:A1")))
                .contains("55&nbsp;borgere i september 2026 og 63&nbsp;borgere i oktober 2026")
                .contains("Hver periode tælles for sig, så ingen går igen.")
                .doesNotContain("nye", "Nye", "fsluttet", "sager", "<dd>");
        assertThat(anew(page("k1", "K1", "department:A1", "placement_waiting_days")))
                .containsPattern("\\d+ bag tallet i september 2026 og \\d+ i oktober 2026")
                .doesNotContain("nye", "fsluttet", "sager", "dage");
    }

    /** The panel where no subject of a period is one of another's. */
    private String anew(IndicatorPage page) {
        CaseAccess apart = spy(cases);
        doAnswer(
                        call ->
                                cases.around(page, call.getArgument(1)).stream()
                                        .map(one -> of(call.getArgument(1), one))
                                        .toList())
                .when(apart)
                .around(any(), any());
        return text(new MovementPanel(page, apart));
    }

    private static Contribution of(Edition edition, Contribution one) {
        return new Contribution(
                edition.period().code() + one.subject(),
                one.citizen(),
                one.employeeId(),
                one.teamId(),
                one.departmentId(),
                one.amount(),
                one.caseId(),
                one.from(),
                one.to());
    }

    @Test
    void cases_are_shown_without_a_citizens_id_twenty_at_first() {
        assertThat(openWhole("k1", WAITING))
                .contains("Sagerne bag tallet", "S-10223", "Vis alle 63")
                .doesNotContain("B02", "uden sagsnummer");
        NativeButton all =
                $(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Vis alle 63"))
                        .findFirst()
                        .orElseThrow();
        test(all).click();
        assertThat(whole()).doesNotContain("Vis alle 63");
        assertThat(newest(AuditAction.CASES_VIEWED).results()).isEqualTo(63);
    }

    @Test
    void a_mean_is_drawn_with_that_of_the_whole() {
        assertThat(open("k1", DAYS + "?periode=2026-10&enhed=team:T1"))
                .contains("Team Havn", "Virksomhedsservice", "dage");
    }

    @Test
    void a_suppressed_figure_is_said_to_be_and_nothing_is_worked_out_of_it() {
        open("k1", WAITING);
        IndicatorPage page = page("k1", "K1", "department:A1");
        IndicatorPage hidden = suppressed(page);
        assertThat(text(new Standing(hidden)))
                .contains("skjult")
                .doesNotContain("63", "flere", "–");
        assertThat(text(new TrendPanel(hidden, downloads)))
                .contains("for få til at vise", "»Skjult«", "her er 0")
                .doesNotContain(">63", "signal:");
        assertThat(text(new UnitsPanel(hidden, Level.TEAM)))
                .contains(">skjult<", "»Skjult«", "--share:0.0%")
                .doesNotContain(">31", ">32");
        assertThat(hidden.trend().limits()).isEmpty();
        assertThat(text(new MovementPanel(hidden, cases)))
                .contains("Tallet er skjult")
                .doesNotContain("<dd>", "nye");
        assertThat(text(new CasesPanel(hidden, cases)))
                .contains("Tallet er skjult")
                .doesNotContain("<td");
    }

    @Test
    void persons_shown_are_told_to_the_audit_trail_once() {
        int before = audit.newest(1_000).size();
        open("k1", WAITING);
        assertThat(audit.newest(1_000)).hasSize(before + 1);
        AuditEntry entry = newest(AuditAction.PERSONS_VIEWED);
        assertThat(entry.userName()).isEqualTo("k1");
        assertThat(entry.scope()).contains("department:A1");
        assertThat(entry.what())
                .isEqualTo("Indikator: Borgere, der venter på placering, oktober 2026");
        // two teams and five consultants
        assertThat(entry.results()).isEqualTo(7);
    }

    @Test
    void a_department_seen_as_a_whole_is_no_view_of_persons() {
        int before = audit.newest(1_000).size();
        openWhole("s1", WAITING + "?periode=2026-10&enhed=department:A1");
        assertThat(audit.newest(1_000)).hasSize(before);
    }

    @Test
    void a_unit_that_is_not_permitted_leads_to_the_own_department_and_is_told_of() {
        for (String unit : List.of("team:T3", "employee:S1")) {
            assertThat(open("k1", WAITING + "?periode=2026-10&enhed=" + unit))
                    .contains("Enheden i adressen findes ikke", "63&nbsp;borgere")
                    .doesNotContain("Sofie Nørremose", "Team Nord");
            AuditEntry refused = newest(AuditAction.REFUSED);
            assertThat(refused.userName()).isEqualTo("k1");
            assertThat(refused.scope()).contains(unit);
            assertThat(refused.results()).isZero();
        }
    }

    @Test
    void the_overview_tells_of_refusals_too_and_never_keeps_a_cpr_number() {
        open("k1", "?periode=2026-10&enhed=team:T4");
        assertThat(newest(AuditAction.REFUSED).scope()).contains("team:T4");
        open("k1", "?periode=2026-10&enhed=employee:0101701234");
        assertThat(newest(AuditAction.REFUSED).scope()).isEmpty();
        open("k1", "?periode=2026-10&enhed=team:T3;drop table x");
        assertThat(newest(AuditAction.REFUSED).scope()).isEmpty();
    }

    @Test
    void an_unknown_indicator_is_a_page_that_is_not_there() {
        assertThat(open("k1", "indikator/no_such_thing")).contains("Siden findes ikke");
    }

    @Test
    void an_address_carries_the_unit_and_period_through_the_pickers() {
        assertThat(open("k1", WAITING + "?periode=2026-09&enhed=team:T1"))
                .contains("indikator/awaiting_placement?enhed=team%3AT1&amp;periode=2026-08");
    }

    @Test
    void a_file_holds_the_trend_for_those_who_may_see_it_when_they_fetch_it() {
        open("k1", WAITING);
        IndicatorPage page = page("k1", "K1", "team:T1");
        var file = new ByteArrayOutputStream();
        downloads.csv(viewer("k1", "K1"), page).orElseThrow().write(file);
        String csv = file.toString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(26);
        assertThat(csv)
                .startsWith("\ufeffperiode;tæller;nævner;værdi;mål mindst;mål højst\r\n2024-10;");
        assertThat(newest(AuditAction.DOWNLOADED).what())
                .isEqualTo("awaiting_placement-T1-2026-10.csv");
        assertThat(newest(AuditAction.DOWNLOADED).results()).isEqualTo(25);
    }

    @Test
    void a_replayed_file_address_gives_nothing_to_one_who_lost_the_right() {
        open("k1", WAITING);
        IndicatorPage page = page("k1", "K1", "team:T1");
        assertThat(downloads.csv(viewer("s1", "S1"), page)).isEmpty();
        assertThat(newest(AuditAction.REFUSED).userName()).isEqualTo("s1");
        assertThat(newest(AuditAction.REFUSED).scope()).contains("team:T1");
        assertThat(downloads.csv(viewer("gone", "X1"), page)).isEmpty();
        assertThat(downloads.csv(viewer("k1", "K1").previewedBy("admin"), page)).isEmpty();
    }

    private IndicatorPage page(String user, String employee, String unit) {
        return page(user, employee, unit, "awaiting_placement");
    }

    private IndicatorPage page(String user, String employee, String unit, String indicator) {
        Selection selection =
                selections
                        .findWithPeople(
                                viewer(user, employee),
                                new PageState(
                                        Optional.of("2026-10"),
                                        Optional.of(unit),
                                        Optional.empty()))
                        .orElseThrow();
        return pages.read(selection, indicator).orElseThrow();
    }

    private static IndicatorPage suppressed(IndicatorPage page) {
        Map<Unit, Series> hidden =
                page.figures().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> suppressed(page, each.getValue())));
        return new IndicatorPage(
                page.selection(),
                page.definition(),
                page.name(),
                page.parts(),
                hidden,
                page.history());
    }

    private static Series suppressed(IndicatorPage page, Series series) {
        return new Series(
                Trend.periods(page.selection()).stream()
                        .flatMap(period -> series.at(period).stream())
                        .map(Figure::suppress)
                        .toList());
    }

    private static Viewer viewer(String user, String employee) {
        return new Viewer(user, user, Optional.of(employee), false);
    }

    private AuditEntry newest(AuditAction action) {
        return audit.newest(1_000).stream()
                .filter(entry -> entry.action() == action)
                .findFirst()
                .orElseThrow();
    }
}
