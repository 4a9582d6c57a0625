package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalCsv;
import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalFiles;
import dk.maanedsbog.goal.GoalRow;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.workbook.GoalWorkbook;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each role may do on the goals' page, and that the leader's ways to set goals work. */
class GoalsViewTest extends ViewTest {

    private static final Viewer LEADER =
            new Viewer("l1", "Leder", Optional.of("L1"), Set.of(Role.LEADER), Set.of());
    private static final String WAITING = "awaiting_placement";
    private static final String PAGE = "maal?aar=2026&enhed=department:A1&indikator=" + WAITING;
    private static final Unit OWN = Unit.department("A1");
    private static final String HEADER = String.join(";", GoalField.columns());

    @Autowired private Goals goals;
    @Autowired private GoalFiles files;
    @Autowired private GoalSaving saving;
    @Autowired private AuditTrail audit;
    @Autowired private JdbcTemplate jdbc;

    @AfterEach
    void without_goals() {
        jdbc.update("DELETE FROM goal");
    }

    @ParameterizedTest
    @CsvSource({
        "l1, department:A1, true",
        "l1, team:T1, true",
        "l1, department:A2, false",
        "l1, municipality:*, false",
        "k1, department:A1, false",
        "admin, department:A1, false",
        "chef, department:A2, true",
        "chef, municipality:*, true"
    })
    void only_the_units_own_leader_and_the_head_find_the_forms(
            String user, String unit, boolean editable) {
        String page = open(user, "maal?aar=2026&enhed=" + unit);
        assertThat(page).contains("<h1>Mål</h1>", "Hent CSV", "<span>Mål</span>");
        assertThat(page.contains("Gem målet")).isEqualTo(editable);
        assertThat(page.contains("Kun enhedens egen leder")).isEqualTo(!editable);
    }

    @Test
    void a_shop_steward_sees_no_goals() {
        assertThat(open("tr", "maal")).doesNotContain("Gem målet", "Hent CSV");
    }

    @Test
    void whoever_is_no_leader_is_refused_by_the_server_and_told_of() {
        open("k1", PAGE);
        assertThat(saving.save(List.of(wanted("2026-10", 50)))).isPresent();
        assertThat(goals.of(List.of(OWN)).isEmpty()).isTrue();
        var refused = audit.newest(1).getFirst();
        assertThat(refused.action()).isEqualTo(AuditAction.REFUSED);
        assertThat(refused.userName()).isEqualTo("k1");
        assertThat(refused.scope()).contains("department:A1");
    }

    @Test
    void a_goal_without_a_number_or_a_reason_is_told_at_its_field_and_nothing_is_set() {
        open("l1", PAGE);
        press("Gem målet");
        assertThat(shown()).contains("Skriv et tal, fx 50 eller 12,5.");
        input("maal-mindst").setValue("50");
        press("Gem målet");
        assertThat(shown())
                .contains("Skriv en begrundelse, så andre kan se")
                .doesNotContain("Skriv et tal, fx 50 eller 12,5.</span>");
        assertThat(goals.of(List.of(OWN)).isEmpty()).isTrue();
    }

    @Test
    void a_goal_is_set_shown_and_kept_in_the_history_with_those_it_replaced() {
        goals.set(LEADER, List.of(wanted("2026-10", 500)));
        open("l1", PAGE);
        assertThat(input("maal-mindst").getValue()).isEqualTo("500");
        input("maal-mindst").setValue("50");
        box("maal-begrundelse").write("Tastefejl");
        box("maal-forventning").write("Vi er der næsten");
        press("Gem målet");
        assertThat(shown())
                .contains("er gemt", "erstattet", "Tastefejl", "Vi er der næsten", "l1, ")
                .contains("<span>50</span>", "<span class=\"inherited\">50</span>");
        assertThat(limit("2026-10")).isEqualTo("50");
    }

    @Test
    void a_whole_year_is_shown_before_it_is_saved() {
        open("l1", PAGE);
        press("Hele året");
        for (int month = 1; month <= 12; month++) {
            input("goals-lower-2026-%02d".formatted(month)).setValue(month < 7 ? "40" : "45,5");
        }
        press("Vis, hvad der ændres");
        assertThat(shown()).contains("Skriv en begrundelse");
        box("aar-begrundelse").write("Årsplan");
        press("Vis, hvad der ændres");
        assertThat(shown()).contains("2 mål sættes:", "Gem 2 mål", "45,5", "intet mål");
        assertThat(goals.of(List.of(OWN)).isEmpty()).isTrue();
        press("Gem 2 mål");
        assertThat(shown()).contains("2 mål er gemt.");
        assertThat(limit("2026-06")).isEqualTo("40");
        assertThat(limit("2026-12")).isEqualTo("45.5");
    }

    @Test
    void a_month_that_is_no_number_is_told_at_its_own_field() {
        open("l1", PAGE);
        press("Hele året");
        input("goals-lower-2026-03").setValue("mange");
        press("Vis, hvad der ændres");
        assertThat(shown()).contains("»mange« er ikke et tal").doesNotContain("mål sættes:");
        assertThat(input("goals-lower-2026-03").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void last_years_goals_are_copied_with_a_percentage() {
        goals.set(LEADER, List.of(wanted("2025-02", 40), wanted("2025-08", 60)));
        open("l1", PAGE);
        press("Kopiér fra sidste år");
        input("kopi-procent").setValue("10");
        press("Vis, hvad der ændres");
        assertThat(shown()).contains("2 mål sættes:", "Kopieret fra 2025", "44", "66");
        press("Gem 2 mål");
        assertThat(limit("2026-01")).isEqualTo("60");
        assertThat(limit("2026-02")).isEqualTo("44");
        assertThat(limit("2026-08")).isEqualTo("66");
    }

    @Test
    void a_copy_that_leaves_nothing_of_a_range_is_told_at_the_percentage() {
        goals.set(
                LEADER,
                List.of(
                        new WantedGoal(
                                wanted("2025-02", 1).unit(),
                                wanted("2025-02", 1).indicator(),
                                YearMonth.of(2025, 2),
                                Target.within(BigDecimal.ONE, BigDecimal.TWO),
                                "",
                                "Aftalt")));
        open("l1", PAGE);
        press("Kopiér fra sidste år");
        input("kopi-procent").setValue("-50");
        press("Vis, hvad der ændres");
        assertThat(shown()).contains("grænserne bliver ens").doesNotContain("sættes:");
    }

    @Test
    void a_file_with_a_mistake_changes_nothing_and_tells_line_column_and_how_to_mend_it() {
        open("l1", PAGE);
        received(
                "maal.csv",
                """
                %s
                afdeling;A1;%s;2026-10;mindst;50;;;Aftalt
                afdeling;A1;%s;oktober;mindst;50;;;Aftalt
                afdeling;A2;%s;2026-10;mindst;50;;;Aftalt
                team;Team Havn;%s;2026-11;mindst;12.5;;;Aftalt
                medarbejder;K1;%s;2026-11;mindst;1;;;Aftalt
                afdeling;A1;%s;2026-10;højst;;9;;Aftalt
                """
                        .formatted(HEADER, WAITING, WAITING, WAITING, WAITING, WAITING, WAITING)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(shown())
                .contains("Intet er indlæst. Ret 5 steder", "gaelder_fra", "fx 2026-10")
                .contains("egen leder", "»12.5« er ikke et tal", "Medarbejdere har ingen mål")
                .contains("står også på linje 2")
                .doesNotContain("mål sættes:");
    }

    @Test
    void one_mistake_is_one_place_to_mend() {
        open("l1", PAGE);
        received(
                "maal.csv",
                "%s\nafdeling;A2;%s;2026-10;mindst;50;;;Aftalt\n"
                        .formatted(HEADER, WAITING)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("Ret ét sted i filen", "egen leder");
    }

    @Test
    void a_file_is_shown_and_then_saved_as_a_whole() {
        open("l1", PAGE);
        received(
                "maal.csv",
                """
                %s
                afdeling;Virksomhedsservice;%s;2026-10;højst;;1.050,5;"Færre; snart";'=Aftalt
                team;T1;job_ready_share;2027-01;mellem;40;42,5;;Aftalt
                """
                        .formatted(HEADER, WAITING)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("2 mål sættes:", "højst 1.050,5", "40–42,5", "Team Havn");
        press("Gem 2 mål");
        Goal goal = goals.of(List.of(OWN)).entries(OWN, WAITING).getLast();
        assertThat(goal.reason()).isEqualTo("=Aftalt");
        assertThat(goal.expectation()).isEqualTo("Færre; snart");
        assertThat(goal.target()).isEqualTo(Target.atMost(new BigDecimal("1050.5")));
    }

    @Test
    void a_written_file_changes_nothing_when_it_is_read_back() {
        goals.set(
                LEADER,
                List.of(
                        wanted("2026-01", 40),
                        new WantedGoal(
                                Unit.team("T1"),
                                "job_ready_share",
                                YearMonth.of(2026, 2),
                                Target.within(new BigDecimal("0.405"), new BigDecimal("0.5")),
                                "Linje 1\nLinje 2; \"slut\"",
                                "=cmd()")));
        List<List<String>> table = files.table(List.of(OWN, Unit.team("T1")));
        assertThat(table).hasSize(3);
        for (List<GoalRow> rows :
                List.of(
                        GoalCsv.read(GoalCsv.write(table)),
                        GoalWorkbook.read(GoalWorkbook.write(table)))) {
            var read = files.read(LEADER, rows);
            assertThat(read.problems()).isEmpty();
            assertThat(read.rows()).isEqualTo(2);
            assertThat(read.changes()).isEmpty();
        }
    }

    @Test
    void what_is_no_workbook_is_told_calmly() {
        open("l1", PAGE);
        received("maal.xlsx", new byte[] {1, 2, 3});
        assertThat(shown()).contains("kan ikke læses som en Excel-fil");
    }

    private void received(String name, byte[] bytes) {
        press("Indlæs fil");
        find(GoalUpload.class, UI.getCurrent()).orElseThrow().received(name, bytes);
    }

    private static <T extends Component> Optional<T> find(Class<T> type, Component within) {
        return type.isInstance(within)
                ? Optional.of(type.cast(within))
                : within.getChildren().flatMap(child -> find(type, child).stream()).findFirst();
    }

    private Input input(String id) {
        return $(Input.class).all().stream()
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private TextBox box(String id) {
        return $(TextBox.class).all().stream()
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String shown() {
        return UI.getCurrent().getChildren().map(ViewTest::text).reduce("", String::concat);
    }

    private String limit(String month) {
        return goals.of(List.of(OWN))
                .on(OWN, WAITING, Period.parse(month))
                .map(goal -> goal.target().line().toPlainString())
                .orElse("");
    }

    private static WantedGoal wanted(String month, int atLeast) {
        return new WantedGoal(
                OWN,
                WAITING,
                YearMonth.parse(month),
                Target.atLeast(BigDecimal.valueOf(atLeast)),
                "",
                "Aftalt");
    }
}
