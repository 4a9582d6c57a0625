package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages on a 4K screen, and in the language that a reader has chosen. */
class WideAndEnglishBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final Look WALL = new Look(3840, 2160, false);

    @Test
    void on_a_4k_screen_everything_is_larger_and_nothing_is_lost() {
        Page page = signIn(WALL, "k2");
        inspect(page, "overview", WALL);
        assertThat(pixels(page, ".number")).isGreaterThanOrEqualTo(38 * 1.7);
        open(page, "team/T2?periode=2026-10");
        inspect(page, "team", WALL);
        open(page, "indikatorer");
        inspect(page, "catalogue", WALL);
        assertThat(pixels(page, ".quiet")).isGreaterThanOrEqualTo(20);
    }

    @Test
    void cards_of_one_row_share_their_baseline() {
        Page page = signIn(DESK, "k1");
        page.waitForSelector(".number");
        @SuppressWarnings("unchecked")
        List<Number> bottoms =
                (List<Number>)
                        page.evaluate(
                                "[...document.querySelectorAll('.card .number')].slice(0, 3)"
                                        + ".map(one => one.getBoundingClientRect().bottom)");
        assertThat(bottoms).hasSize(3);
        assertThat(bottoms)
                .allSatisfy(
                        bottom ->
                                assertThat(bottom.doubleValue())
                                        .isBetween(
                                                bottoms.getFirst().doubleValue() - 1,
                                                bottoms.getFirst().doubleValue() + 1));
    }

    @Test
    void english_is_kept_from_page_to_page_and_over_a_reload() {
        Page page = signIn(DESK, "k2");
        page.click(".user-opener");
        page.click("text=English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        open(page, "team/T2?periode=2026-10");
        assertThat(page.locator("nav")).containsText("My team");
        assertThat(page.locator(".period-steps select option:checked")).hasText("October 2026");
        inspect(page, "team-english", DESK);
        page.reload();
        assertThat(page.locator("nav")).containsText("My team");
        open(page, "");
        inspect(page, "overview-english", DESK);
    }

    private static double pixels(Page page, String selector) {
        return ((Number)
                        page.evaluate(
                                "selector => parseFloat(getComputedStyle("
                                        + "document.querySelector(selector)).fontSize)",
                                selector))
                .doubleValue();
    }
}
