package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The page of an indicator in a real browser: how it looks, what its keys do, what it gives. */
class IndicatorBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final String WAITING =
            "indikator/awaiting_placement?periode=2026-10&enhed=department:A1";
    private static final String DAYS =
            "indikator/placement_waiting_days?periode=2026-10&enhed=team:T2";
    private static final String WHOLE =
            "indikator/job_ready_share?periode=2026-10&enhed=municipality:*";

    @Test
    void the_page_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "k1");
        open(page, WAITING);
        settle(page);
        inspect(page, "indicator");
        picture(page, "indicator-whole", looks().getFirst());
        open(page, DAYS);
        settle(page);
        inspect(page, "indicator-mean");
        open(page, WHOLE);
        settle(page);
        inspect(page, "indicator-municipality");
    }

    @Test
    void the_table_says_the_same_as_the_chart_with_its_signals_in_words() {
        Page page = read(DESK, "k1");
        open(page, WAITING);
        settle(page);
        page.locator("text=Tabel").focus();
        page.keyboard().press("Enter");
        Locator newest = page.locator(".chart table tbody tr").first();
        assertThat(newest).containsText("oktober 2026");
        assertThat(newest).containsText("over den øvre grænse");
        inspect(page, "indicator-table", DESK);
    }

    @Test
    void the_keyboard_reaches_teams_employees_and_back() {
        Page page = read(DESK, "k1");
        open(page, WAITING);
        settle(page);
        page.locator("a:has-text('Team Ådal')").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".units [aria-current]")).hasText("Team Ådal");
        assertThat(page).hasURL(Pattern.compile(".*enhed=team(:|%3A)T2.*"));
        page.locator("a:has-text('Mads Ærenlund')").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".page-header .unit-picker select")).hasValue("employee:K2");
        inspect(page, "indicator-person", DESK);
        page.goBack();
        assertThat(page.locator(".page-header .unit-picker select")).hasValue("team:T2");
        page.selectOption(".period-steps select", "2026-08");
        assertThat(page).hasURL(Pattern.compile(".*periode=2026-08.*"));
        page.goBack();
        assertThat(page.locator(".period-steps select")).hasValue("2026-10");
    }

    @Test
    void a_tile_leads_to_its_indicator() {
        Page page = read(DESK, "k1");
        open(page, "");
        page.locator("[aria-label='Åbn indikatoren: Borgere, der venter på placering']").click();
        assertThat(page.locator("main h1")).hasText("Borgere, der venter på placering");
        assertThat(page).hasURL(Pattern.compile(".*/indikator/awaiting_placement\\?.*enhed=.*"));
    }

    @Test
    void the_chart_is_saved_as_a_large_picture_on_white_from_chart_and_table() throws IOException {
        Page page = read(new Look(390, 844, true), "k1");
        open(page, WAITING);
        settle(page);
        for (String shown : new String[] {"Graf", "Tabel"}) {
            page.click(".segments >> text=" + shown);
            Download download = page.waitForDownload(() -> page.click("text=Hent PNG"));
            assertThat(download.suggestedFilename()).isEqualTo("awaiting_placement-A1-2026-10.png");
            BufferedImage image = ImageIO.read(download.path().toFile());
            assertThat(image.getWidth()).isEqualTo(2560);
            assertThat(image.getHeight()).isEqualTo(1376);
            assertThat(image.getRGB(4, 4)).isEqualTo(0xffffffff);
            assertThat(inked(image)).as("something is drawn").isGreaterThan(20_000);
            Files.copy(
                    download.path(),
                    Path.of("target/screenshots", "picture-of-chart-" + shown + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void the_figures_are_saved_as_a_file_and_the_address_is_nobody_elses() throws IOException {
        Page page = signIn(DESK, "k1");
        open(page, WAITING);
        settle(page);
        String address = page.locator("text=Hent CSV").getAttribute("href");
        Download download = page.waitForDownload(() -> page.click("text=Hent CSV"));
        assertThat(download.suggestedFilename()).isEqualTo("awaiting_placement-A1-2026-10.csv");
        String csv = Files.readString(download.path());
        assertThat(csv)
                .startsWith(
                        "\ufeffperiode;tæller;nævner;værdi;mål mindst;mål højst\r\n2024-10;48;;48;;\r\n");
        assertThat(csv).endsWith("2026-10;63;;63;;\r\n");
        Page other = signIn(DESK, "s1");
        APIResponse replayed = other.request().get(address(address));
        assertThat(replayed.text()).doesNotContain("2026-10;63");
        page.click(".user-opener");
        page.click(".sign-out");
        assertThat(page).hasURL(Pattern.compile(".*/login"));
        assertThat(page.request().get(address(address)).text()).doesNotContain("2026-10;63");
    }

    @Test
    void an_unknown_indicator_is_told_calmly() {
        Page page = read(DESK, "k1");
        openUnknown(page, "indikator/findes-ikke");
        assertThat(page.getByText("Siden findes ikke")).isVisible();
    }

    /** Waits for the chart and for the parts that come after the page. */
    private static void settle(Page page) {
        page.waitForFunction("!document.querySelector('.deferred > .skeleton')");
        chartStands(page);
    }

    private static void picture(Page page, String name, Look look) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots", name + "-" + look + ".png")));
    }

    private static long inked(BufferedImage image) {
        long inked = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += image.getRGB(x, y) == 0xffffffff ? 0 : 1;
            }
        }
        return inked;
    }
}
