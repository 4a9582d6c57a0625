package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.Count;
import dk.maanedsbog.basket.Filling;
import dk.maanedsbog.basket.SampleBasket;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.SmallBaskets;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.goal.Goals;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What each kind of viewer sees of a basket: never more than the figures tell. */
class BasketViewTest extends ViewTest {

    private static final String OCTOBER = "kurv?periode=2026-10&enhed=";

    @MockitoSpyBean private Figures figures;
    @Autowired private Publication publication;
    @Autowired private Editions editions;
    @Autowired private Goals goals;
    @Autowired private AuditTrail trail;

    @BeforeEach
    void baskets() {
        if (editions.newest(SmallMunicipality.LAST).orElseThrow().revision() == 1) {
            SmallBaskets.settle(publication, goals);
        }
    }

    @Test
    void the_own_department_is_told_in_words_numbers_and_balls() {
        String page = open("k1", "kurv");
        assertThat(page)
                .contains("<h1>Kurv med bolde&nbsp;· Virksomhedsservice</h1>")
                .contains(
                        "37 af mål 50: 21 i job, 6 i IGU, 10 under uddannelse; 4 flere end i"
                                + " september")
                .contains("Kant om bolden: så mange flere af slagsen end i september")
                .contains("»" + SmallBaskets.EXPECTATION + "«")
                .contains("Perioden før: september 2026", "Kurven i tal", "Lederens forventning")
                .contains("Data til og med 31. okt. 2026");
        assertThat(drawings().getFirst())
                .matches(svg -> balls(svg, "job") == 21)
                .matches(svg -> balls(svg, "igu") == 6)
                .matches(svg -> balls(svg, "education") == 10)
                .matches(svg -> count(svg, "class=\"missing\"") == 13)
                .matches(svg -> count(svg, "class=\"fresh\"") == 4)
                .contains("mål 50");
    }

    @Test
    void the_table_has_the_goal_of_the_month_before_too() {
        String page = open("k1", OCTOBER + "department:A1").replaceAll("<[^>]+>", "|");
        assertThat(page)
                .containsPattern("Mål[|\\s]+50[|\\s]+50[|\\s]+0[|\\s]")
                .containsPattern("Mangler til målet[|\\s]+13[|\\s]+17[|\\s]+−4");
    }

    @Test
    void a_year_of_small_baskets_each_says_what_it_holds() {
        open("k1", OCTOBER + "department:A1");
        assertThat(small())
                .hasSize(13)
                .anyMatch(svg -> svg.contains("<title>november 2025: 23 bolde"))
                .anyMatch(svg -> svg.contains("<title>oktober 2026: 37 af mål 50"));
    }

    @Test
    void a_year_with_nothing_to_draw_is_a_sentence_and_no_empty_baskets() {
        open("k1", "kurv");
        Filling none = SampleBasket.filling(0, 0, 0);
        Filling hidden = new Filling(Count.HIDDEN, Count.HIDDEN, Count.HIDDEN, Count.HIDDEN);
        assertThat(year(SampleBasket.of(none, none, -1)))
                .contains("Ingen borgere i Jobparate var i job")
                .doesNotContain("<li>");
        assertThat(year(SampleBasket.of(hidden, hidden, 50)))
                .contains("Tallene for Jobparate er skjult i alle perioderne")
                .doesNotContain("<li>");
    }

    @Test
    void a_goal_that_nobody_has_come_towards_is_still_drawn() {
        Filling none = SampleBasket.filling(0, 0, 0);
        assertThat(BasketYearPanel.whyEmpty(List.of(SampleBasket.of(none, none, 50)))).isEmpty();
    }

    private static String year(Basket basket) {
        var page = new BasketPage(null, "Jobparate", List.of(basket));
        return new BasketYearPanel(page).getElement().getOuterHTML();
    }

    @Test
    void a_team_of_the_own_department_is_told_and_the_audit_trail_with_it() {
        assertThat(open("k1", OCTOBER + "team:T2"))
                .contains("· Team Ådal</h1>", "19 bolde i kurven");
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.PERSONS_VIEWED);
    }

    @Test
    void a_unit_may_stand_in_the_path() {
        assertThat(open("k1", "kurv/A2?periode=2026-10")).contains("· Jobparate</h1>");
        assertThat(open("k1", "kurv/team:T2?periode=2026-10")).contains("· Team Ådal</h1>");
    }

    @Test
    void a_team_of_another_department_is_not_opened() {
        assertThat(open("k1", OCTOBER + "team:T4"))
                .contains("Enheden i adressen findes ikke")
                .contains("· Virksomhedsservice</h1>")
                .doesNotContain("Team Ung</h1>");
    }

    @Test
    void from_outside_too_few_draw_no_ball_at_all() {
        String page = open("k1", OCTOBER + "department:A3");
        assertThat(page).contains("Skjult").doesNotContain(">3<");
        assertThat(drawings()).allMatch(svg -> !svg.contains("class=\"ball "));
    }

    @Test
    void a_number_hidden_in_one_of_two_editions_is_said_to_be_hidden() {
        String page =
                open("s1", "boeger/bevaegelser?fra=2026-09.9&til=2026-10.9&enhed=department:A1");
        assertThat(page).contains(">skjult<", "»Skjult«");
    }

    @Test
    void from_outside_the_kinds_are_not_told_where_one_of_them_is_hidden() {
        String page = open("s1", OCTOBER + "department:A1");
        assertThat(page).contains(">skjult<", "»Skjult«").doesNotContain("6 i IGU");
        assertThat(drawings().getFirst())
                .matches(svg -> balls(svg, "igu") + balls(svg, "job") == 0);
    }

    @Test
    void an_administrator_sees_the_municipality() {
        assertThat(open("admin", "kurv?periode=2026-10")).contains("· Hele kommunen</h1>");
    }

    @Test
    void a_reached_goal_is_said_and_drawn_with_more_above_the_line() {
        assertThat(open("s1", OCTOBER + "department:A2"))
                .contains("135 bolde, og målet på 120 er nået");
        assertThat(drawings().getFirst())
                .matches(svg -> count(svg, "class=\"ball ") == 135)
                .doesNotContain("class=\"missing\"");
    }

    @Test
    void a_period_without_a_basket_says_so() {
        assertThat(open("k1", "kurv?periode=2026-W44&enhed=department:A1"))
                .contains("Ingen kurv for uge 44, 2026");
    }

    @Test
    void the_page_can_be_read_in_english() {
        assertThat(open("k1", OCTOBER + "department:A1", Locale.UK))
                .contains(
                        "37 of goal 50: 21 in a job, 6 in IGU, 10 in education; 4 more than in"
                                + " September");
    }

    @Test
    void the_overview_leads_to_the_basket() {
        open("k1", "?periode=2026-10&enhed=department:A1");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.hasClassName("button"))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.equals("kurv?enhed=department%3AA1&periode=2026-10"));
    }

    @Test
    void the_figures_are_read_once() {
        open("k1", "");
        clearInvocations(figures);
        UI.getCurrent().navigate("kurv");
        assertThat(mockingDetails(figures).getInvocations().stream())
                .filteredOn(call -> call.getMethod().getName().equals("find"))
                .hasSize(1);
    }

    private List<String> drawings() {
        return $(Svg.class).all().stream()
                .map(svg -> svg.getElement().getProperty("innerHTML", ""))
                .filter(svg -> svg.contains("class=\"basket\""))
                .toList();
    }

    private List<String> small() {
        return drawings().stream().filter(svg -> !svg.contains("<desc>")).toList();
    }

    private static int count(String svg, String what) {
        return svg.split(Pattern.quote(what), -1).length - 1;
    }

    private static int balls(String svg, String kind) {
        return count(svg, "class=\"ball " + kind + "\"");
    }
}
