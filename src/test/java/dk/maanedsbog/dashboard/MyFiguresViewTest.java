package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Deferred;
import dk.maanedsbog.ui.PageState;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each kind of viewer reads on Mine tal, what an address opens, and what is written down. */
class MyFiguresViewTest extends ViewTest {

    @Autowired private AuditTrail trail;
    @Autowired private Persons persons;
    @Autowired private PersonFigures figures;
    @Autowired private CaseLists lists;
    @Autowired private Cases cases;
    @Autowired private CurrentViewer viewer;

    @Test
    void a_consultant_meets_the_waiting_time_first_with_the_departments_beside() {
        assertThat(open("k1", "mine-tal"))
                .contains("<h1>Mine tal</h1>")
                .contains("Kun du, dine kolleger i Virksomhedsservice og jeres leder")
                .contains("Hvem har set mine tal?")
                .contains("Venter på placering, længste først", "Placeret i oktober 2026")
                .contains("class=\"beside\"")
                .contains("Længste ventetid", "Afdelingen")
                .doesNotContain("Andel jobparate");
        assertThat($(Article.class).all())
                .extracting(card -> card.getId().orElseThrow())
                .containsExactly(
                        "felt-placement_waiting_days",
                        "felt-awaiting_placement",
                        "felt-placed_citizens",
                        "felt-active_cases_consultant",
                        "felt-activated_citizens",
                        "felt-company_visits_6m");
    }

    @Test
    void nobody_is_judged_and_no_goal_is_mentioned() {
        assertThat(open("k1", "mine-tal"))
                .contains("end september", "okt. 2025")
                .doesNotContain("bedre", "dårligere", "change better", "change worse", "mål sat");
    }

    @Test
    void a_caseworker_sees_the_caseworkers_set_and_no_lists_of_placements() {
        assertThat(open("s1", "mine-tal"))
                .contains("Aktive sager", "Andel jobparate", "Afsluttet til job eller uddannelse")
                .doesNotContain("Venter på placering", "Placeret i");
    }

    @Test
    void an_administrator_is_told_where_to_go() {
        assertThat(open("admin", "mine-tal"))
                .contains("Gå til Overblik")
                .doesNotContain("card person");
    }

    @Test
    void the_longest_wait_is_told_once_and_still_opens_by_its_address() {
        assertThat(open("k1", "mine-tal"))
                .contains("Længste ventetid")
                .doesNotContain("felt-longest");
        assertThat(open("k1", "mine-tal?indikator=longest_wait_days"))
                .contains("felt-longest_wait_days");
    }

    @Test
    void a_head_opens_the_people_of_the_departments_and_is_told_that_there_are_no_own_figures() {
        assertThat(open("chef", "mine-tal?periode=2026-10&enhed=employee:K1"))
                .contains("<h1>Karla Bøgelund</h1>");
        assertThat(open("chef", "mine-tal"))
                .contains("Du har ingen egne tal", "ikke knyttet til en medarbejder");
    }

    @Test
    void a_leader_without_own_indicators_is_told_so() {
        assertThat(open("l1", "mine-tal")).contains("Ingen tal for din rolle");
    }

    @Test
    void a_colleague_of_the_department_can_be_opened_and_sees_that_it_is_recorded() {
        assertThat(open("l1", "mine-tal?periode=2026-10&enhed=employee:K1"))
                .contains("<h1>Karla Bøgelund</h1>", "Din visning er noteret")
                .doesNotContain("Hvem har set mine tal?");
        assertThat(trail.about(Set.of(Unit.employee("K1")), 1))
                .extracting(AuditEntry::userName, AuditEntry::action, AuditEntry::results)
                .containsExactly(tuple("l1", AuditAction.PERSONS_VIEWED, 7L));
    }

    @Test
    void an_employee_of_another_department_is_refused_and_that_is_recorded() {
        String forbidden = open("s1", "mine-tal?enhed=employee:K1");
        assertThat(trail.newest(2).getLast().scope()).contains("employee:K1");
        assertThat(trail.newest(2).getLast().action()).isEqualTo(AuditAction.REFUSED);
        assertThat(forbidden)
                .contains("findes ikke, eller du kan ikke åbne siden")
                .contains("<h1>Mine tal</h1>")
                .doesNotContain("Karla");
        assertThat(forbidden).isEqualTo(open("s1", "mine-tal?enhed=employee:010180-0008"));
        assertThat(trail.newest(2).getLast().action()).isEqualTo(AuditAction.REFUSED);
        assertThat(trail.newest(2).getLast().scope()).isEmpty();
    }

    @Test
    void an_administrator_cannot_open_a_person() {
        assertThat(open("admin", "mine-tal?enhed=employee:K1"))
                .contains("Gå til Overblik")
                .doesNotContain("Karla");
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.REFUSED);
    }

    @Test
    void a_unit_taken_along_from_another_page_is_no_refusal() {
        assertThat(open("k1", "mine-tal?periode=2026-W44&enhed=department:A1"))
                .contains("<h1>Mine tal</h1>")
                .doesNotContain("findes ikke");
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.PERSONS_VIEWED);
    }

    @Test
    void the_longest_wait_stands_first_and_long_waits_are_marked() {
        PersonPage page = page("k1", "2026-10");
        String list = html(lists.waiting(page, definition(page, "awaiting_placement")));
        assertThat(list).contains("over 45 dage").contains("29. jun. 2026");
        assertThat(list.indexOf(">124<")).isPositive().isLessThan(list.indexOf(">120<"));
        AuditEntry newest = trail.newest(1).getFirst();
        assertThat(newest.action()).isEqualTo(AuditAction.CASES_VIEWED);
        assertThat(newest.scope()).contains("employee:K1");
        assertThat(newest.results()).isEqualTo(31);
    }

    @Test
    void the_placed_are_listed_with_triage_first_day_and_days_between() {
        PersonPage page = page("k1", "2026-10");
        assertThat(html(lists.placed(page, definition(page, "placement_waiting_days"))))
                .contains("Første dag", "31. okt. 2026")
                .doesNotContain("B10");
    }

    @Test
    void a_month_without_placements_says_so() {
        PersonPage page = page("k1", "2026-07");
        assertThat(html(lists.placed(page, definition(page, "placement_waiting_days"))))
                .contains("Ingen fik første dag på en virksomhed i juli 2026");
    }

    @Test
    void behind_a_figure_are_its_cases_and_the_months_of_its_line() {
        assertThat(open("k1", "mine-tal?periode=2026-10&indikator=active_cases_consultant"))
                .contains("Bag tallet: Aktive sager", "De seneste 13 måneder", "oktober 2025");
        assertThat($(Deferred.class).all()).hasSize(3);
        PersonPage page = page("s1", "2026-10");
        PersonSeries share =
                figures.read(page).stream()
                        .filter(one -> one.definition().indicator().equals("job_ready_share"))
                        .findFirst()
                        .orElseThrow();
        assertThat(html(new BehindPanel(page, share, cases).cases(cases)))
                .contains("Tæller med", "ja", "nej", "S-1");
    }

    @Test
    void who_looked_is_told_by_role_and_never_by_name() {
        open("k2", "mine-tal?enhed=employee:K1");
        open("l1", "mine-tal?enhed=employee:K1");
        open("s1", "mine-tal?enhed=employee:K1");
        assertThat(open("k1", "mine-tal/hvem-har-set"))
                .contains("en kollega i afdelingen", "din leder")
                .contains("blev afvist", "en uden for afdelingen")
                .contains("Her står rollen og ikke navnet")
                .doesNotContain("Mads Ærenlund", "Birgit", "Sofie");
        open("k2", "team/T1?periode=2026-10");
        assertThat(open("k1", "mine-tal/hvem-har-set")).contains("(hele teamet)");
    }

    private PersonPage page(String userName, String month) {
        open(userName, "mine-tal");
        var asked = new PageState(Optional.of(month), Optional.empty(), Optional.empty());
        return ((Persons.Open) persons.find(viewer.get(), asked)).page();
    }

    private Definition definition(PersonPage page, String indicator) {
        return figures.read(page).stream()
                .map(PersonSeries::definition)
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }
}
