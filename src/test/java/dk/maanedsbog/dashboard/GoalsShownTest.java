package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Goals stand wherever a unit's figure does, by sign and word, and never beside a hidden one. */
class GoalsShownTest extends ViewTest {

    private static final Viewer LEADER =
            new Viewer("l1", "Leder", Optional.of("L1"), Set.of(Role.LEADER), Set.of());
    private static final Viewer HEAD =
            new Viewer("chef", "Chef", Optional.empty(), Set.of(Role.HEAD), Set.of("A2"));
    private static final String WAITING = "awaiting_placement";
    private static final String PAGE = "indikator/" + WAITING;
    private static final Unit OWN = Unit.department("A1");

    @MockitoSpyBean private Goals goals;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private Selections selections;
    @Autowired private IndicatorPages pages;
    @Autowired private IndicatorDownloads downloads;
    @Autowired private CurrentViewer viewer;

    @BeforeEach
    void goals_of_a_department_and_a_team() {
        set(OWN, "2026-01", Target.atMost(new BigDecimal(70)));
        set(OWN, "2026-10", Target.atMost(new BigDecimal(50)));
        set(Unit.team("T1"), "2026-01", Target.within(BigDecimal.TEN, new BigDecimal(60)));
    }

    @AfterEach
    void without_goals() {
        jdbc.update("DELETE FROM goal");
    }

    @Test
    void a_card_tells_the_goal_and_how_much_is_missing() {
        assertThat(open("k1", ""))
                .contains("mål højst 50 · ", "13 over", "class=\"goal missed\"")
                .contains("class=\"goal-line\"")
                .contains("Intet mål sat");
    }

    @Test
    void a_card_draws_both_limits_of_a_range() {
        set(OWN, "2026-01", Target.within(BigDecimal.TEN, new BigDecimal(20)));
        set(OWN, "2026-10", Target.within(BigDecimal.TEN, new BigDecimal(20)));
        assertThat(open("k1", "").split("class=\"goal-line\"", -1)).hasSize(3);
    }

    @Test
    void septembers_goal_stands_on_septembers_page() {
        assertThat(open("k1", "?periode=2026-09&enhed=department:A1"))
                .contains("mål højst 70 · ", "class=\"goal met\"", "✓", "nået")
                .doesNotContain("højst 50");
    }

    @Test
    void the_other_departments_table_says_it_by_word() {
        goals.set(HEAD, List.of(wanted("A2", "2026-01", 1), wanted("A2", "2026-10", 1_000)));
        assertThat(open("k1", "")).contains("mål ikke nået").doesNotContain(">mål nået<");
        assertThat(open("k1", "?periode=2026-09&enhed=department:A1"))
                .contains(">mål nået<")
                .doesNotContain("mål ikke nået");
    }

    @Test
    void the_trend_has_the_goal_as_it_was_each_month_in_line_and_table() {
        String page = open("k1", PAGE);
        assertThat(page).contains("<th scope=\"col\" class=\"figures\">Mål");
        assertThat(page.split(">højst 70<", -1)).hasSize(10);
        assertThat(page.split(">højst 50<", -1)).hasSize(2);
        assertThat(page).contains("højst 50, siden oktober 2026. Aftalt på ledermødet");
    }

    @Test
    void the_leaders_expectation_stands_in_its_own_month_alone() {
        assertThat(open("k1", PAGE)).contains("Lederens forventning: Færre venter");
        assertThat(open("k1", PAGE + "?periode=2026-08&enhed=department:A1"))
                .doesNotContain("Lederens forventning");
    }

    @Test
    void a_person_has_no_goal_and_no_forecast() {
        assertThat(open("k1", PAGE + "?periode=2026-10&enhed=employee:K2"))
                .doesNotContain(
                        "Intet mål", "lige linje", "class=\"goal ", "figures\">Mål", "<dt>Mål<");
    }

    @Test
    void the_forecast_is_one_sentence_that_says_it_is_a_straight_line() {
        assertThat(open("k1", PAGE))
                .contains("Fortsætter de sidste seks måneder i en lige linje")
                .contains("målet på højst 50");
        assertThat(open("k1", PAGE + "?periode=2026-09&enhed=department:A1"))
                .doesNotContain("lige linje");
        assertThat(open("k1", PAGE + "?periode=2026-10&enhed=department:A2"))
                .doesNotContain("lige linje");
    }

    @Test
    void a_hidden_figure_has_no_state_and_no_forecast() {
        IndicatorPage hidden = hidden(period -> period);
        GoalStanding standing = standing(hidden);
        assertThat(standing.state()).isEqualTo(GoalStanding.State.OPEN);
        assertThat(standing.strong()).isEmpty();
        assertThat(text(new TrendPanel(hidden, downloads)))
                .contains("mål højst 50")
                .doesNotContain("13 over", "nået", "✓", "○", "lige linje");
        assertThat(text(new UnitsPanel(hidden, Level.TEAM)))
                .doesNotContain("mål nået", "mål ikke nået");
    }

    @Test
    void a_hidden_month_half_a_year_back_takes_the_forecast_away() {
        assertThat(ForecastLine.of(hidden(period -> Period.parse("2026-05")))).isEmpty();
        assertThat(ForecastLine.of(hidden(period -> Period.parse("2026-04")))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?periode=2026-09&enhed=team:T2", PAGE, "?periode=2026-W44", "maal"})
    void a_view_reads_goals_once(String address) {
        open("k1", "boeger");
        clearInvocations(goals);
        String[] parts = (address + "?").split("\\?", -1);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        assertThat(
                        mockingDetails(goals).getInvocations().stream()
                                .filter(call -> call.getMethod().getName().equals("of")))
                .hasSize(1);
    }

    private GoalStanding standing(IndicatorPage page) {
        return GoalStanding.of(page.definition(), page.goals(OWN), page.series(OWN), page.period());
    }

    /** The department's page with one period's numbers taken away, for it and its teams. */
    private IndicatorPage hidden(UnaryOperator<Period> which) {
        open("k1", PAGE);
        PageState asked =
                new PageState(
                        Optional.of("2026-10"), Optional.of("department:A1"), Optional.empty());
        Selection selection = selections.findWithPeople(viewer.get(), asked).orElseThrow();
        IndicatorPage page = pages.read(selection, WAITING).orElseThrow();
        Period period = which.apply(page.period());
        var figures = new HashMap<Unit, Series>();
        page.figures().forEach((unit, series) -> figures.put(unit, hidden(page, series, period)));
        return new IndicatorPage(
                selection, page.definition(), page.name(), page.parts(), figures, page.history());
    }

    private static Series hidden(IndicatorPage page, Series series, Period hidden) {
        return new Series(
                Trend.periods(page.selection()).stream()
                        .flatMap(period -> series.at(period).stream())
                        .map(figure -> figure.period().equals(hidden) ? figure.suppress() : figure)
                        .toList());
    }

    private static WantedGoal wanted(String department, String month, int atLeast) {
        return new WantedGoal(
                Unit.department(department),
                "exits_to_work_or_education",
                YearMonth.parse(month),
                Target.atLeast(BigDecimal.valueOf(atLeast)),
                "",
                "Aftalt");
    }

    private void set(Unit unit, String month, Target target) {
        goals.set(
                LEADER,
                List.of(
                        new WantedGoal(
                                unit,
                                WAITING,
                                YearMonth.parse(month),
                                target,
                                "Færre venter",
                                "Aftalt på ledermødet")));
    }
}
