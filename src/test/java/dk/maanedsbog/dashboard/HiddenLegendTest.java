package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.reset;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What »skjult« means is told on each page that hides a number, and on no other. */
class HiddenLegendTest extends ViewTest {

    private static final Period LAST = SmallMunicipality.LAST;
    private static final String A1 = "periode=2026-10&enhed=department:A1";
    private static final String OVERVIEW = "?" + A1;
    private static final String OPENED = OVERVIEW + "&indikator=placement_waiting_days";
    private static final String COUNT = "indikator/awaiting_placement?" + A1;
    private static final String MEAN = "indikator/placement_waiting_days?" + A1;
    private static final String TEAM = "team/T1?periode=2026-10";
    private static final String MINE = "mine-tal?periode=2026-10";
    private static final String BEHIND = MINE + "&indikator=placement_waiting_days";
    private static final String COMPARED = "boeger?fra=2026-09.2&til=2026-10.1&enhed=department:A1";
    private static final List<String> PAGES =
            List.of(OVERVIEW, OPENED, COUNT, MEAN, TEAM, MINE, BEHIND, COMPARED);

    private static final Pattern LEGEND = Pattern.compile("<p[^>]*>»Skjult«:[^<]*</p>");

    @MockitoSpyBean private Figures figures;

    @AfterEach
    void showAll() {
        reset(figures);
    }

    @Test
    void where_nothing_is_hidden_nothing_is_said_of_it() {
        for (String address : PAGES) {
            assertThat(openWhole("k1", address)).as(address).doesNotContainIgnoringCase("skjult");
        }
    }

    @Test
    void a_hidden_number_of_the_month_is_explained() {
        hide(figure -> figure.period().equals(LAST));
        PAGES.forEach(address -> explained(address, true));
    }

    @Test
    void a_hidden_number_that_another_is_held_against_is_explained() {
        hide(figure -> figure.period().equals(LAST.previous()));
        PAGES.forEach(address -> explained(address, true));
        hide(figure -> figure.period().equals(LAST.yearBefore()));
        List.of(OVERVIEW, OPENED, COUNT, MEAN, TEAM, MINE, BEHIND)
                .forEach(address -> explained(address, true));
    }

    @Test
    void a_gap_in_a_line_is_explained_and_a_month_that_no_line_shows_is_not() {
        hide(figure -> figure.period().equals(Period.Month.of(2026, 3)));
        List.of(OVERVIEW, OPENED, COUNT, MEAN, TEAM, MINE, BEHIND)
                .forEach(address -> explained(address, true));
        hide(figure -> figure.period().equals(Period.Month.of(2024, 12)));
        List.of(OPENED, COUNT, MEAN).forEach(address -> explained(address, true));
        List.of(OVERVIEW, TEAM, MINE, BEHIND, COMPARED)
                .forEach(address -> explained(address, false));
    }

    @Test
    void a_whole_whose_every_number_is_hidden_is_not_drawn_and_needs_no_words() {
        hide(figure -> figure.unit().equals(Unit.MUNICIPALITY));
        assertThat(openWhole("k1", MEAN)).doesNotContain(">Demo Kommune</th>");
        PAGES.forEach(address -> explained(address, false));
    }

    @Test
    void other_departments_and_other_people_are_explained_where_they_stand() {
        hide(figure -> figure.unit().equals(Unit.department("A2")));
        explained(OVERVIEW, true);
        List.of(COUNT, MEAN, TEAM, MINE, COMPARED).forEach(address -> explained(address, false));
        hide(figure -> figure.unit().equals(Unit.employee("K2")));
        List.of(COUNT, MEAN, "team/T2?periode=2026-10")
                .forEach(address -> explained(address, true));
        List.of(OVERVIEW, MINE, COMPARED).forEach(address -> explained(address, false));
    }

    @Test
    void the_departments_number_on_a_persons_page_is_explained() {
        hide(
                figure ->
                        figure.unit().level() == Level.DEPARTMENT
                                && figure.period().equals(LAST.previous()));
        assertThat(words(openWhole("k1", BEHIND))).contains("<span>skjult</span>");
        explained(BEHIND, true);
    }

    /** Whether a page explains a hidden number; and it never shows one that it does not. */
    private void explained(String address, boolean explained) {
        String page = openWhole("k1", address);
        assertThat(LEGEND.matcher(page).find()).as(address).isEqualTo(explained);
        if (!explained) {
            assertThat(words(page)).as(address).doesNotContainIgnoringCase("skjult");
        }
    }

    private static String words(String page) {
        return LEGEND.matcher(page).replaceAll("");
    }

    private void hide(Predicate<Figure> hidden) {
        reset(figures);
        doAnswer(
                        call -> {
                            List<Figure> found = cast(call.callRealMethod());
                            return found.stream()
                                    .map(one -> hidden.test(one) ? one.suppress() : one)
                                    .toList();
                        })
                .when(figures)
                .find(any(), any());
    }

    @SuppressWarnings("unchecked")
    private static List<Figure> cast(Object found) {
        return (List<Figure>) found;
    }
}
