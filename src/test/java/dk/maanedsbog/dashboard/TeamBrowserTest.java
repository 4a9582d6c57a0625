package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A team's people in a real browser, at every size, by mouse and by keyboard. */
class TeamBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final String MIXED = "team/T2?periode=2026-10";

    @Test
    void a_team_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "k2");
        open(page, MIXED);
        inspect(page, "team");
    }

    @Test
    void a_column_is_sorted_and_explained_by_keyboard() {
        Page page = read(DESK, "k2");
        open(page, MIXED);
        Locator names = page.locator(".people").first().locator("tbody:not(.wholes) th");
        assertThat(names)
                .hasText(
                        new String[] {
                            "Lone Clausager",
                            "Mads Ærenlund",
                            "Aage Rosenvinge Thorup",
                            "Åse Vindberg"
                        });
        Locator sorter = page.locator("[aria-label='Sorter efter Medarbejder']").first();
        sorter.focus();
        page.keyboard().press("Enter");
        assertThat(names.first()).hasText("Åse Vindberg");
        assertThat(sorter).isFocused();
        Locator cases = page.locator("th:has([aria-label='Sorter efter Aktive sager'])").first();
        cases.locator("[aria-label^='Sorter']").focus();
        page.keyboard().press("Enter");
        assertThat(cases).hasAttribute("aria-sort", "descending");
        Locator definition = page.locator("[aria-label='Hvad tælles? Aktive sager']").first();
        definition.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".explanation:popover-open")).containsText("Sådan regnes");
        inspect(page, "team-definition", DESK);
        page.keyboard().press("Escape");
        assertThat(definition).isFocused();
    }

    @Test
    void the_sheet_is_downloaded_for_a_danish_spreadsheet() throws IOException {
        Page page = read(DESK, "k2");
        open(page, MIXED);
        Download download = page.waitForDownload(() -> page.click("text=Hent CSV"));
        assertThat(download.suggestedFilename()).isEqualTo("mit-team-team-aadal-2026-10.csv");
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFPeriode;Navn;Rolle;Borgere, afsluttede placeringer (borgere);")
                .contains("\r\noktober 2026;Hele teamet;;")
                .contains("oktober 2026;Åse Vindberg;virksomhedskonsulent;");
    }

    @Test
    void a_team_of_elsewhere_leads_to_its_department_and_says_why() {
        Page page = read(DESK, "k2");
        open(page, "team/T3?periode=2026-09");
        assertThat(page.locator("main h1")).hasText("Jobparate");
        assertThat(page).hasURL(Pattern.compile(".*/\\?enhed=department.*A2&periode=2026-09"));
        assertThat(page.locator(".notice")).containsText("ses kun i teamets egen afdeling");
    }

    @Test
    void the_picker_opens_another_team_by_keyboard_and_back_undoes_it() {
        Page page = read(DESK, "k2");
        open(page, "");
        page.click("nav a[href^=team]");
        assertThat(page.locator("main h1")).hasText("Team Ådal");
        page.locator(".page-header .unit-picker select").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("main h1")).hasText("Team Havn");
        assertThat(page).hasURL(Pattern.compile(".*team/T1.*"));
        page.goBack();
        assertThat(page.locator("main h1")).hasText("Team Ådal");
    }

    @Test
    void who_has_no_team_is_told_where_to_go() {
        Page page = signIn(DESK, "admin");
        open(page, "team");
        assertThat(page.locator(".notice")).containsText("Du har ikke et team");
        inspect(page, "team-none", DESK);
    }
}
