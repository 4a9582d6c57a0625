package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Mine tal in a real browser, at every size, light and dark, by mouse and by keyboard. */
class MyFiguresBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);

    @Test
    void mine_tal_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "k1");
        open(page, "mine-tal");
        assertThat(page.locator(".list tbody tr").first()).isVisible();
        assertThat(page.locator(".list").last().locator("tbody tr")).hasCount(12);
        inspect(page, "mine");
        open(page, "mine-tal?periode=2026-10&indikator=placement_waiting_days");
        assertThat(page.locator(".behind tbody tr").first()).isVisible();
        inspect(page, "mine-behind");
        open(page, "mine-tal/hvem-har-set");
        inspect(page, "mine-looked");
    }

    @Test
    void a_caseworker_has_the_caseworkers_page() {
        Page page = signIn(DESK, "s1");
        page.click("nav a[href^=mine-tal]");
        assertThat(page.locator("main h1")).hasText("Mine tal");
        assertThat(page.locator(".card h2"))
                .hasText(
                        new String[] {
                            "Aktive sager", "Andel jobparate", "Afsluttet til job eller uddannelse"
                        });
        inspect(page, "mine-caseworker", DESK);
    }

    @Test
    void who_has_no_figures_is_shown_the_way_on() {
        Page page = signIn(DESK, "admin");
        openRefused(page, "mine-tal");
        assertThat(page.getByText("Gå til Overblik")).isVisible();
        inspect(page, "mine-nobody", DESK);
    }

    @Test
    void what_is_behind_a_figure_opens_and_closes_by_keyboard() {
        Page page = read(DESK, "k1");
        open(page, "mine-tal");
        Locator opener = page.locator("[aria-label='Bag tallet: Aktive sager']");
        opener.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*indikator=active_cases_consultant.*"));
        Locator behind = page.locator(".behind");
        assertThat(behind.locator("tbody th", hasText("S-1")).first()).isVisible();
        page.goBack();
        assertThat(behind).hasCount(0);
    }

    @Test
    void the_months_are_chosen_and_a_month_without_placements_says_so() {
        Page page = read(DESK, "k1");
        open(page, "mine-tal?periode=2026-08");
        page.click("a.step >> nth=0");
        assertThat(page).hasURL(Pattern.compile(".*mine-tal\\?periode=2026-07"));
        assertThat(page.getByText("Ingen fik første dag på en virksomhed i juli 2026")).isVisible();
        inspect(page, "mine-quiet", DESK);
    }

    private static Locator.LocatorOptions hasText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
