package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.maanedsbog.board.ScriptedServer.Mood;
import dk.maanedsbog.fixture.RealBrowser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall board in a real browser, when all is well and when nothing is. */
@Tag("slow")
class BoardPageTest {

    private static final String TOKEN = "Yk3-one";
    private static final String OTHER = "Yk3-two";
    private static final String UNIT = "Integration";

    private static Browser browser;

    private ScriptedServer server;
    private Wall wall;

    @BeforeAll
    static void launch() {
        browser = RealBrowser.find();
    }

    @BeforeEach
    void hang() {
        server = new ScriptedServer();
        server.show(TOKEN, Wall.document("integration"));
        wall = new Wall(browser, 1920, 1080);
    }

    @AfterEach
    void takeDown() {
        wall.close();
        server.close();
        assertThat(wall.complaints()).isEmpty();
    }

    /** The next edition, which says so on every slide. */
    private static String later() {
        return Wall.document("integration").replace("kl. 05.40", "kl. 06.15");
    }

    private static void hasLater(Page page) {
        assertThat(page.locator("#freshness")).containsText("kl. 06.15");
    }

    private Page shown() {
        Page page = wall.open(server.address(TOKEN));
        Wall.showsSlides(page, UNIT);
        return page;
    }

    private Page shownAndKept() {
        Page page = shown();
        Wall.keptByWorker(page);
        return page;
    }

    @Test
    void the_slides_follow_each_other_from_the_address_alone() {
        Page page = shown();
        for (String title :
                List.of(
                        "Ugens tal",
                        "Hvad kræver handling",
                        "Kurv med bolde",
                        "Siden sidst og aftaler",
                        "Ugens tal")) {
            assertThat(page.locator("h1 .about")).hasText(title);
            page.clock().fastForward(26_000);
        }
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void the_first_load_is_small() throws IOException {
        String page = ScriptedServer.text("board/index.html");
        List<String> files =
                Stream.of(page.split("\""))
                        .filter(part -> part.startsWith("../app/"))
                        .map(part -> part.substring("../app/".length()))
                        .toList();
        int bytes = packed(page) + packed(Wall.document("integration"));
        for (String file : files) {
            bytes += packed(ScriptedServer.text(file));
        }
        assertThat(files).hasSizeGreaterThan(9);
        assertThat(bytes).isLessThan(30_000);
    }

    private static int packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void the_worker_keeps_every_file_of_the_page() {
        Page page = shownAndKept();
        Object missing =
                page.evaluate(
                        """
                        async () => {
                          const kept = await (await caches.open('tavle-1.0.0+one')).keys();
                          const names = kept.map((request) => request.url);
                          return performance.getEntriesByType('resource')
                            .map((entry) => entry.name)
                            .filter((name) => name.includes('/app/') && !names.includes(name));
                        }""");
        assertThat((List<?>) missing).isEmpty();
    }

    @Test
    void two_days_without_network_go_on_with_the_last_data_and_say_how_old() {
        Page page = shownAndKept();
        server.stop();
        page.clock().fastForward("48:10:00");
        assertThat(Wall.status(page))
                .hasText("Sidst opdateret for 2 dage siden – ingen forbindelse");
        Wall.showsSlides(page, UNIT);
        String before = page.locator("h1 .about").textContent();
        page.clock().fastForward(26_000);
        assertThat(page.locator("h1 .about")).not().hasText(before);
        Wall.reload(page);
        Wall.showsSlides(page, UNIT);
        assertThat(Wall.status(page)).containsText("Sidst opdateret");
        server.start();
        page.clock().fastForward("01:01");
        assertThat(Wall.status(page)).isEmpty();
    }

    @Test
    void a_restart_of_the_server_is_not_worth_a_word() {
        Page page = shown();
        server.stop();
        page.clock().fastForward("01:30");
        Wall.showsSlides(page, UNIT);
        assertThat(Wall.status(page)).isEmpty();
        server.start();
        server.show(TOKEN, later());
        page.clock().fastForward("01:01");
        hasLater(page);
        assertThat(Wall.status(page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WELL", "REVOKED"})
    void an_answer_that_is_no_board_changes_nothing(Mood mood) {
        Page page = shownAndKept();
        server.mood(mood);
        page.clock().fastForward("05:00");
        page.clock().fastForward("01:01");
        assertThat(Wall.status(page)).containsText("Sidst opdateret for");
        Wall.showsSlides(page, UNIT);
        Wall.reload(page);
        Wall.showsSlides(page, UNIT);
        server.mood(Mood.WELL);
        page.clock().fastForward("01:01");
        assertThat(Wall.status(page)).isEmpty();
    }

    @Test
    void a_revoked_display_says_so_calmly_forgets_its_data_and_comes_back() {
        Page page = shownAndKept();
        server.mood(Mood.REVOKED);
        page.clock().fastForward("01:00");
        Wall.says(page, "Denne skærm er afmeldt");
        assertThat(page.locator("body")).not().containsText(UNIT);
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        server.stop();
        page.clock().fastForward("05:00");
        Wall.says(page, "Denne skærm er afmeldt");
        server.start();
        server.mood(Mood.WELL);
        page.clock().fastForward("01:01");
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void a_revocation_is_told_at_once() {
        Page page = shown();
        heard();
        server.mood(Mood.REVOKED);
        server.tell("revoked");
        Wall.says(page, "Denne skærm er afmeldt");
    }

    @Test
    void a_new_edition_comes_by_itself_when_the_server_tells() {
        Page page = shown();
        heard();
        server.show(TOKEN, later());
        server.tell("edition");
        // sooner than any poll
        page.clock().runFor(5_000);
        hasLater(page);
    }

    private void heard() {
        wall.context().pages().getFirst().waitForCondition(() -> server.listeners() > 0);
    }

    @Test
    void a_new_edition_comes_by_itself_where_no_stream_gets_through() {
        server.withoutStreams();
        Page page = shown();
        server.show(TOKEN, later());
        page.clock().fastForward("00:31");
        hasLater(page);
    }

    @Test
    void a_new_version_takes_over_by_itself() {
        Page page = shownAndKept();
        server.run("1.0.1+two");
        page.clock().fastForward("01:31");
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.1+two");
        Wall.showsSlides(page, UNIT);
        assertThat(page.evaluate("async () => (await caches.keys()).join()"))
                .isEqualTo("tavle-1.0.1+two");
        server.stop();
        Wall.reload(page);
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.1+two");
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void versions_that_change_all_the_time_load_the_page_once_a_minute_at_most() {
        Page page = shownAndKept();
        server.run("1.0.1+two");
        page.clock().fastForward("00:45");
        server.run("1.0.2+three");
        page.clock().fastForward("00:46");
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.2+three");
        Wall.showsSlides(page, UNIT);
        page.evaluate("document.body.dataset.same = 'yes'");
        server.run("1.0.3+four");
        page.clock().fastForward("00:50");
        page.clock().fastForward(2_000);
        assertThat(page.locator("body")).hasAttribute("data-same", "yes");
        page.clock().fastForward("01:01");
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.3+four");
    }

    @Test
    void two_displays_in_one_browser_keep_each_their_own() {
        server.show(OTHER, Wall.document("integration").replace(UNIT, "Ungeteamet"));
        Page one = shownAndKept();
        Page two = wall.open(server.address(OTHER));
        Wall.showsSlides(two, "Ungeteamet");
        server.stop();
        Wall.reload(one);
        Wall.reload(two);
        Wall.showsSlides(one, UNIT);
        Wall.showsSlides(two, "Ungeteamet");
        assertThat((String) one.evaluate("JSON.stringify(localStorage) + document.title"))
                .contains("Ungeteamet")
                .doesNotContain(TOKEN)
                .doesNotContain(OTHER);
    }

    @Test
    void a_display_without_data_or_network_waits_calmly() {
        shownAndKept();
        server.show(OTHER, Wall.document("integration"));
        server.stop();
        Page page = wall.open(server.address(OTHER));
        Wall.says(page, "Venter på forbindelse");
        server.start();
        page.clock().fastForward("01:01");
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void a_browser_that_stores_nothing_shows_the_board_all_the_same() {
        wall.context()
                .addInitScript(
                        """
                        const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
                        Storage.prototype.getItem = full;
                        Storage.prototype.setItem = full;
                        Storage.prototype.removeItem = full;
                        CacheStorage.prototype.open = () => Promise.reject(new Error('full'));
                        """);
        Page page = shown();
        server.show(TOKEN, later());
        page.clock().fastForward("00:31");
        hasLater(page);
        server.stop();
        page.clock().fastForward("48:10:00");
        assertThat(Wall.status(page)).containsText("for 2 dage siden");
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void a_full_disk_still_lets_the_next_version_in() {
        Page page = shownAndKept();
        var quota = new JsonObject();
        quota.addProperty("origin", server.address("").replaceAll("/tavle/$", ""));
        quota.addProperty("quotaSize", 1);
        wall.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", quota);
        server.run("1.0.1+two");
        page.clock().fastForward("01:31");
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.1+two");
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void a_display_whose_page_is_lost_waits_for_the_server_and_never_shows_an_error() {
        Page page = shownAndKept();
        page.evaluate("caches.delete('tavle-1.0.0+one')");
        server.mood(Mood.BAD_GATEWAY);
        Wall.reload(page);
        assertThat(page.locator("h1")).hasText("Venter på forbindelse");
        server.mood(Mood.LOGIN);
        Wall.reload(page);
        assertThat(page.locator("h1")).hasText("Venter på forbindelse");
        server.mood(Mood.WELL);
        Wall.reload(page);
        Wall.showsSlides(page, UNIT);
    }

    @Test
    void a_clock_that_jumps_tells_no_untruth() {
        Page page = shownAndKept();
        server.stop();
        page.clock().fastForward("03:00:00");
        page.clock().setSystemTime("2001-01-01T08:00:00");
        page.clock().fastForward(2_000);
        assertThat(Wall.status(page)).containsText("for 3 timer siden");
        page.clock().setSystemTime("2071-01-01T08:00:00");
        page.clock().fastForward(2_000);
        assertThat(Wall.status(page)).containsText("for 3 timer siden");
    }

    @Test
    void a_clock_that_lags_behind_what_was_kept_tells_the_day() {
        Page page = shownAndKept();
        server.stop();
        page.clock().setSystemTime("2001-01-01T08:00:00");
        Wall.reload(page);
        Wall.showsSlides(page, UNIT);
        page.clock().fastForward(5_000);
        assertThat(Wall.status(page)).containsText("Sidst opdateret");
    }

    @Test
    void displays_that_lost_their_server_come_back_spread_over_a_minute() {
        Page page = shown();
        page.evaluate("() => { Math.random = () => 0; }");
        server.mood(Mood.BAD_GATEWAY);
        for (int i = 0; i < 6; i++) {
            asksWithin(page, 61_000);
        }
        asksWithin(page, 37_000);
        page.evaluate("() => { Math.random = () => 0.99; }");
        asksWithin(page, 61_000);
        int before = asked();
        page.clock().runFor(55_000);
        assertThat(asked()).isEqualTo(before);
        asksWithin(page, 6_000);
    }

    private void asksWithin(Page page, int milliseconds) {
        int before = asked();
        page.clock().fastForward(milliseconds);
        page.waitForCondition(() -> asked() > before);
        // an answer to a later question: the page has heard the first one too
        page.evaluate("async () => { await (await fetch('/login')).text(); }");
    }

    private int asked() {
        return server.asked("/tavle/" + TOKEN + "/data.json");
    }
}
