package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The screens in a real browser, at every size, light and dark, by mouse and by keyboard. */
class ScreensBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final String CHART =
            "?periode=2026-10&enhed=department:A1&indikator=placement_waiting_days";

    @Test
    void every_screen_looks_right_and_keeps_nobody_out() {
        Page page = window(looks().getFirst());
        inspect(page, "login");
        signIn(page, "k1");
        inspect(page, "overview");
        open(page, CHART);
        chartStands(page);
        inspect(page, "chart");
        open(page, "boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1");
        inspect(page, "editions");
    }

    @Test
    void a_demo_sign_in_takes_one_click_and_signing_out_leads_back() {
        Page page = window(DESK);
        page.click("[data-user=k1]");
        assertThat(page.locator("main h1")).hasText("Virksomhedsservice");
        page.click(".user-opener");
        page.click(".sign-out");
        assertThat(page).hasURL(Pattern.compile(".*/login"));
    }

    @Test
    void a_wrong_password_is_told_in_danish() {
        Page page = window(DESK);
        page.fill("input[name=username]", "k1");
        page.fill("input[name=password]", "forkert");
        page.click("vaadin-button[slot=submit]");
        assertThat(page.getByText("Du blev ikke logget ind")).isVisible();
        inspect(page, "login-error", DESK);
    }

    @Test
    void pickers_change_the_address_and_back_undoes_it() {
        Page page = read(DESK, "k1");
        open(page, "");
        page.click("a.step");
        assertThat(page).hasURL(Pattern.compile(".*periode=2026-09.*"));
        page.selectOption(".page-header .unit-picker select", "team:T2");
        assertThat(page.locator("main h1")).hasText("Team Ådal");
        assertThat(page).hasURL(Pattern.compile(".*enhed=team.*T2.*"));
        page.goBack();
        assertThat(page.locator("main h1")).hasText("Virksomhedsservice");
        page.goBack();
        assertThat(page.locator(".period-steps select")).hasValue("2026-10");
    }

    @Test
    void the_chart_library_is_fetched_with_the_first_chart_and_not_before() {
        Page page = signIn(DESK, "k1");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        open(page, "?periode=2026-10&enhed=department:A1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).noneMatch(url -> url.contains("echarts") || url.contains("chart.js"));
        page.click("[aria-label^='Udvikling: Gennemsnitlig ventetid']");
        page.waitForSelector("maanedsbog-chart canvas");
        assertThat(asked).anyMatch(url -> url.contains("echarts"));
        page.click("text=Tabel");
        assertThat(page.locator(".chart table tbody tr")).hasCount(25);
        inspect(page, "chart-table", DESK);
    }

    @Test
    void the_definition_opens_and_closes_by_keyboard() {
        Page page = read(DESK, "k1");
        open(page, "");
        Locator opener = page.locator("[aria-label^='Hvad tælles? Borgere, afsluttede']");
        opener.focus();
        page.keyboard().press("Enter");
        Locator panel = page.locator(".explanation:popover-open");
        assertThat(panel).containsText("Leder af virksomhedsservice · version 1");
        inspect(page, "definition", DESK);
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
        assertThat(opener).isFocused();
    }

    @Test
    void the_keyboard_can_skip_the_menu_and_focus_is_seen() {
        Page page = read(DESK, "k1");
        open(page, "");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        Locator focused = page.locator("main :focus-visible");
        assertThat(focused).hasCSS("outline-style", "solid");
        inspect(page, "focus", DESK);
    }

    @Test
    void a_workbook_can_be_downloaded() {
        Page page = read(DESK, "k1");
        open(page, "");
        page.click("nav a[href^=boeger]");
        Download download =
                page.waitForDownload(
                        () ->
                                page.click(
                                        "[aria-label='Hent arbejdsbogen for oktober 2026, udgave"
                                                + " 1']"));
        assertThat(download.suggestedFilename()).isEqualTo("maanedsbog-2026-10.xlsx");
        assertThat(download.path()).isNotEmptyFile();
    }

    @Test
    void a_pasted_address_is_remembered_over_the_sign_in() {
        Page page = window(DESK);
        page.navigate(address("?periode=2026-08&enhed=team:T2"));
        page.waitForSelector("vaadin-login-form input[name=username]");
        page.click("[data-user=k1]");
        assertThat(page.locator("main h1")).hasText("Team Ådal");
        assertThat(page.locator(".period-steps select")).hasValue("2026-08");
    }

    @Test
    void a_unit_that_may_not_be_opened_leaves_the_address() {
        Page page = signIn(DESK, "s1");
        for (String path : List.of("", "indikator/active_cases_caseworker", "boeger")) {
            open(page, path + "?periode=2026-10&enhed=team:T1");
            assertThat(page).not().hasURL(Pattern.compile(".*T1.*"));
            assertThat(page).hasURL(Pattern.compile(".*enhed=department.*A2.*periode=2026-10.*"));
        }
        open(page, "mine-tal?periode=2026-10&enhed=employee:K1");
        assertThat(page).hasURL(Pattern.compile(".*/mine-tal\\?periode=2026-10$"));
    }

    @Test
    void the_page_is_danish_until_a_reader_chooses_otherwise() {
        Page page = signIn(DESK, "k1");
        assertThat(page.locator("html")).hasAttribute("lang", "da");
        page.click(".user-opener");
        inspect(page, "user-menu", DESK);
        page.click("text=English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("nav")).containsText("Overview");
    }

    @Test
    void a_chosen_theme_stays_over_a_reload() {
        Page page = signIn(DESK, "k1");
        page.click(".user-opener");
        page.click("text=Mørk");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(13, 27, 42)");
        page.reload();
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(13, 27, 42)");
    }
}
