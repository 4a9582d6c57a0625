package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.fixture.BrowserTest;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Goals in a real browser: on the cards, in the chart, and where the leader sets them. */
class GoalsBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final Viewer LEADER =
            new Viewer("l1", "Leder", Optional.of("L1"), Set.of(Role.LEADER), Set.of());
    private static final String GOALS =
            "maal?aar=2026&enhed=department:A1&indikator=awaiting_placement";
    private static final String WAITING =
            "indikator/awaiting_placement?periode=2026-10&enhed=department:A1";

    @Autowired private Goals goals;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void some_goals() {
        set("awaiting_placement", "2025-06", Target.atMost(new BigDecimal(45)));
        set("awaiting_placement", "2026-01", Target.atMost(new BigDecimal(55)));
        set("awaiting_placement", "2026-10", Target.atMost(new BigDecimal(500)));
        set("awaiting_placement", "2026-10", Target.atMost(new BigDecimal(50)));
        set("placed_citizens", "2026-01", Target.atLeast(new BigDecimal(70)));
        set(
                "placement_waiting_days",
                "2026-01",
                Target.within(BigDecimal.valueOf(20), new BigDecimal("27.5")));
    }

    @AfterEach
    void no_goals() {
        jdbc.update("DELETE FROM goal");
    }

    @Test
    void goals_look_right_and_keep_nobody_out() {
        Page page = signIn(looks().getFirst(), "l1");
        inspect(page, "goals-overview");
        open(page, WAITING);
        page.waitForFunction("!document.querySelector('.deferred > .skeleton')");
        chartStands(page);
        inspect(page, "goals-indicator");
        open(page, GOALS);
        inspect(page, "goals");
        page.click("text=Hele året");
        page.waitForSelector(".month-row input");
        page.locator(".goal-editor").scrollIntoViewIfNeeded();
        inspect(page, "goals-year");
    }

    @Test
    void a_goal_is_set_by_keyboard_and_what_is_wrong_is_told_where_it_is() {
        Page page = signIn(DESK, "l1");
        open(page, GOALS);
        tabTo(page, "#maal-hoejst");
        page.keyboard().press("Control+A");
        page.keyboard().type("femti");
        page.keyboard().press("Tab");
        tabTo(page, "button:text-is('Gem målet')");
        page.keyboard().press("Enter");
        assertThat(page.locator("#maal-hoejst-fejl")).containsText("er ikke et tal");
        assertThat(page.locator("#maal-hoejst")).isFocused();
        inspect(page, "goals-mistake", DESK);
        page.keyboard().press("Control+A");
        page.keyboard().type("48");
        page.keyboard().press("Tab");
        page.keyboard().type("Vi er der næsten");
        page.keyboard().press("Tab");
        page.keyboard().type("Aftalt på ledermødet");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice").first()).containsText("er gemt");
        assertThat(page.locator(".goal-history tbody tr").first()).containsText("højst 48");
    }

    @Test
    void a_row_from_a_spreadsheet_is_pasted_into_twelve_months() {
        Page page = signIn(DESK, "l1");
        open(page, GOALS);
        page.click("text=Hele året");
        page.locator("#goals-upper-2026-01").focus();
        Locator surplus = page.locator(".month-row [role=alert]:not(:empty)");
        paste(page, "0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13");
        assertThat(surplus).containsText("2 tal i rækken havde ingen måned");
        page.locator("#goals-upper-2026-01").focus();
        paste(page, "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12,5\r\n");
        assertThat(surplus).hasCount(0);
        assertThat(page.locator("#goals-upper-2026-12")).hasValue("12,5");
        page.fill("#aar-begrundelse", "Årsplan");
        page.keyboard().press("Tab");
        page.click("text=Vis, hvad der ændres");
        assertThat(page.locator(".goal-changes tbody tr")).hasCount(12);
        inspect(page, "goals-preview", DESK);
        page.click("text=Gem 12 mål");
        assertThat(page.locator(".goal-year tbody")).containsText("højst 12,5");
    }

    private static void paste(Page page, String cells) {
        page.evaluate(
                """
                cells => {
                  const data = new DataTransfer();
                  data.setData('text/plain', cells);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """,
                cells);
    }

    @Test
    void a_file_is_fetched_read_back_and_refused_with_reasons() throws IOException {
        Page page = signIn(DESK, "l1");
        open(page, GOALS);
        Download file = page.waitForDownload(() -> page.click("text=Hent CSV"));
        assertThat(file.suggestedFilename()).isEqualTo("maal-A1.csv");
        Path copy = Path.of("target", "screenshots", "maal-A1.csv");
        file.saveAs(copy);
        page.click("text=Indlæs fil");
        page.setInputFiles("vaadin-upload input[type=file]", copy);
        assertThat(page.locator(".goal-changes")).containsText("Ingen ændringer");
        String wrong = Files.readString(copy).replace(";2026-01;", ";januar;");
        page.setInputFiles(
                "vaadin-upload input[type=file]",
                new FilePayload("maal.csv", "text/csv", wrong.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".goal-editor table")).containsText("gaelder_fra");
        inspect(page, "goals-upload", DESK);
    }

    private void set(String indicator, String month, Target target) {
        goals.set(
                LEADER,
                List.of(
                        new WantedGoal(
                                Unit.department("A1"),
                                indicator,
                                YearMonth.parse(month),
                                target,
                                "Vi når de sidste inden jul.",
                                "Aftalt på ledermødet")));
    }
}
