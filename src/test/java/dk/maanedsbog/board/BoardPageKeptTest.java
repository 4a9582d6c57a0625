package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dk.maanedsbog.board.ScriptedServer.Mood;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a wall board keeps in its browser, how a new version takes over, and when nothing is kept.
 */
class BoardPageKeptTest extends OnTheWall {

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
        settle(page);
        server.run("1.0.2+three");
        page.clock().fastForward("00:46");
        assertThat(page.locator("meta[name=app]")).hasAttribute("content", "1.0.2+three");
        Wall.showsSlides(page, UNIT);
        page.evaluate("document.body.dataset.same = 'yes'");
        server.run("1.0.3+four");
        settle(page);
        page.clock().fastForward("00:50");
        settle(page);
        assertThat(page.locator("body")).hasAttribute("data-same", "yes");
        aMinutePasses(page);
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
        aMinutePasses(page);
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
    void a_clock_that_lags_behind_what_was_kept_tells_the_day() {
        Page page = shownAndKept();
        server.stop();
        page.clock().setSystemTime("2001-01-01T08:00:00");
        Wall.reload(page);
        Wall.showsSlides(page, UNIT);
        page.clock().fastForward(5_000);
        assertThat(Wall.status(page))
                .hasText(
                        Pattern.compile(
                                "Sidst opdateret \\d+\\. \\S+ 20\\d\\d kl\\. .* – ingen forbindelse"));
    }
}
