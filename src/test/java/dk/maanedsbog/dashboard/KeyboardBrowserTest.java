package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be done on the dashboard, done with the keyboard alone, from the top of the page. */
class KeyboardBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final String INDICATOR =
            "indikator/awaiting_placement?periode=2026-10&enhed=department:A1";

    @Test
    void a_charts_numbers_and_picture_are_taken_along() {
        Page page = read(DESK, "k1");
        open(page, INDICATOR);
        page.waitForSelector("maanedsbog-chart canvas");
        tabTo(page, "a:text-is('Hent CSV')");
        assertThat(taken(page)).isEqualTo("awaiting_placement-A1-2026-10.csv");
        tabTo(page, "button:text-is('Hent PNG')");
        assertThat(taken(page)).isEqualTo("awaiting_placement-A1-2026-10.png");
    }

    @Test
    void a_chart_is_turned_into_its_table() {
        Page page = read(DESK, "k1");
        open(page, INDICATOR);
        tabTo(page, "button:text-is('Tabel')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chart table tbody tr")).hasCount(25);
    }

    @Test
    void a_teams_numbers_and_a_workbook_are_taken_along() {
        Page page = read(DESK, "k1");
        open(page, "team/T1?periode=2026-10");
        tabTo(page, "a:text-is('Hent CSV')");
        assertThat(taken(page)).endsWith(".csv");
        open(page, "boeger");
        tabTo(page, "[aria-label^='Hent arbejdsbogen for oktober 2026']");
        assertThat(taken(page)).isEqualTo("maanedsbog-2026-10.xlsx");
    }

    @Test
    void two_editions_are_compared() {
        Page page = read(DESK, "k1");
        open(page, "boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1");
        tabTo(page, "select[aria-label='Fra']");
        page.keyboard().press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile(".*fra=2026-0[89].*"));
        assertThat(page).not().hasURL(Pattern.compile(".*fra=2026-09\\.1.*"));
        assertThat(page.locator("select[aria-label='Fra']")).isFocused();
        tabTo(page, "select[aria-label='Enhed']");
        page.keyboard().press("ArrowDown");
        assertThat(page).not().hasURL(Pattern.compile(".*enhed=department.*A1.*"));
    }

    @Test
    void period_and_unit_are_chosen() {
        Page page = read(DESK, "k1");
        open(page, "?periode=2026-10&enhed=department:A1");
        tabTo(page, ".period-steps select");
        page.keyboard().press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile(".*periode=2026-09.*"));
        // drawn anew, and the focus is where it was
        assertThat(page.locator(".period-steps select")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page).hasURL(Pattern.compile(".*periode=2026-08.*"));
        assertThat(page.locator(".period-steps select")).isFocused();
        tabTo(page, "a.step:text-is('›')");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*periode=2026-09.*"));
        assertThat(page.locator("a.step:text-is('›')")).isFocused();
        tabTo(page, ".page-header .unit-picker select");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("main h1")).hasText("Team Havn");
        assertThat(page.locator(".page-header .unit-picker select")).isFocused();
    }

    @Test
    void the_language_is_changed_and_changed_back() {
        Page page = signIn(DESK, "k1");
        tabTo(page, ".user-opener");
        page.keyboard().press("Enter");
        tabTo(page, "button:text-is('English')");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static String taken(Page page) {
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(file.path()).isNotEmptyFile();
        return file.suggestedFilename();
    }
}
