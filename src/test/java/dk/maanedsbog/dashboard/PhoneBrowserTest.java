package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a phone has no room for is one touch away, and nothing is cut. */
class PhoneBrowserTest extends BrowserTest {

    private static final Look PHONE = new Look(390, 844, false);
    private static final Look SMALLEST = new Look(320, 640, true);
    private static final Look DESK = new Look(1440, 900, false);
    private static final String WAITING =
            "indikator/awaiting_placement?periode=2026-10&enhed=department:A1";
    private static final String CASES = "Sagerne bag tallet";

    private static final String CUT =
            "[...document.querySelectorAll('.spine nav > :is(a, button) span')].filter(label =>"
                    + " label.offsetWidth && label.scrollWidth > label.parentElement.clientWidth)"
                    + ".map(label => label.textContent)";

    @Test
    void no_label_of_the_bar_is_cut_and_the_bar_does_not_move() {
        for (String user : List.of("k1", "admin")) {
            for (Look look : List.of(PHONE, SMALLEST)) {
                Page page = read(look, user);
                open(page, "");
                assertThat((List<?>) page.evaluate(CUT)).as(user + " " + look).isEmpty();
                assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "(nav => nav.scrollWidth <= nav.clientWidth)"
                                                        + "(document.querySelector('.spine nav'))"))
                        .isTrue();
            }
        }
    }

    @Test
    void the_other_pages_are_reached_by_keyboard() {
        Page page = read(PHONE, "k1");
        open(page, "");
        assertThat(page.locator("nav a[href^=boeger]")).isHidden();
        tabTo(page, "nav .more");
        page.keyboard().press("Enter");
        assertThat(page.locator("nav a[href^=boeger]")).isVisible();
        inspect(page, "phone-more", PHONE);
        page.keyboard().press("Escape");
        assertThat(page.locator("nav a[href^=boeger]")).isHidden();
        assertThat(page.locator("nav .more")).isFocused();
        page.keyboard().press("Enter");
        tabTo(page, "nav a[href^=boeger]");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/boeger.*"));
        assertThat(page.locator("nav .others")).isHidden();
        assertThat(page.locator("nav [aria-current]")).containsText("Månedsbøger");
        assertThat(page.locator("nav .more")).hasCSS("color", "rgb(11, 92, 122)");
    }

    @Test
    void a_wide_window_shows_every_page_and_no_button() {
        Page page = read(DESK, "k1");
        open(page, "");
        assertThat(page.locator("nav .more")).isHidden();
        assertThat(page.locator("nav a[href^=boeger]")).isVisible();
        assertThat(page.locator("nav a[href^=kurv]")).containsText("Kurv med bolde");
        open(page, WAITING);
        assertThat(page.locator(".fold").first()).isHidden();
        assertThat(page.locator(".definition-facts")).isVisible();
        assertThat(page.locator("[aria-label='" + CASES + "'] table")).isVisible();
    }

    @Test
    void an_indicators_long_parts_are_folded_until_asked_for() {
        Page page = read(PHONE, "k1");
        open(page, WAITING);
        page.waitForFunction("!document.querySelector('.deferred > .skeleton')");
        chartStands(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                .isLessThan(3 * PHONE.height());
        assertThat(page.locator(".definition-facts")).isHidden();
        Locator fold = fold(page, "Hvad tælles?");
        assertThat(fold).hasAttribute("aria-expanded", "false");
        tabTo(page, ".fold[aria-label='Hvad tælles?']");
        page.keyboard().press("Enter");
        assertThat(page.locator(".definition-facts")).isVisible();
        assertThat(fold).hasAttribute("aria-expanded", "true");
        inspect(page, "phone-indicator-unfolded", PHONE);
        page.click("a.step");
        assertThat(page).hasURL(Pattern.compile(".*2026-09.*"));
        assertThat(page.locator(".definition-facts")).isVisible();
        fold(page, "Hvad tælles?").click();
        assertThat(page.locator(".definition-facts")).isHidden();
    }

    @Test
    void a_way_to_the_cases_leads_to_them_opened() {
        Page page = read(PHONE, "k1");
        open(page, "?periode=2026-10&enhed=department:A1");
        page.locator("a[href*='#sager']").first().click();
        assertThat(fold(page, CASES)).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#sager h2")).isInViewport();
        assertThat(page.locator("#sager tbody tr").first()).isVisible();
    }

    @Test
    void a_wide_dark_menu_is_one_column_without_a_box() {
        Page page = read(new Look(1440, 900, true), "k1");
        open(page, "");
        assertThat(page.locator("nav .others")).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        assertThat(page.locator("nav .others")).hasCSS("border-top-width", "0px");
    }

    @Test
    void an_example_in_a_field_can_be_read_in_the_dark() {
        Page page = read(new Look(1440, 900, true), "l1");
        open(page, "maal?periode=2026-10&enhed=department:A1");
        page.waitForSelector("main input[placeholder]");
        assertThat(
                        page.evaluate(
                                "getComputedStyle(document.querySelector("
                                        + "'main input[placeholder]'), '::placeholder').color"))
                .isEqualTo("rgb(169, 191, 211)");
    }

    private static Locator fold(Page page, String heading) {
        return page.locator(".fold[aria-label='" + heading + "']");
    }
}
