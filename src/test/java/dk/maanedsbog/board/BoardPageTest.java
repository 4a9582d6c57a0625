package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.board.ScriptedServer.Mood;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall board in a real browser, when all is well and when the server is not. */
class BoardPageTest extends OnTheWall {

    /** Whether the second part stands at the edge of a line of its own, without a dot in sight. */
    private static final String IN_NARROW_TILES =
            """
            () => [...document.querySelectorAll('p.goal .parted')].map((goal) => {
              goal.parentElement.style.width = '9rem';
              const edge = goal.getBoundingClientRect().left;
              const [first, second] = [...goal.children].map((part) =>
                part.getBoundingClientRect());
              return second.top > first.top && Math.abs(second.left - edge) < 1;
            })
            """;

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
    void a_board_whose_slides_are_empty_shows_that_and_is_no_lost_connection() {
        String frame =
                """
                "title":"%s","unit":"Integration","seconds":25,"period":"%s",
                "freshness":"Ingen data endnu",
                """;
        String waits = frame.formatted("Ugens tal", "Den første uge er ikke hentet endnu");
        String calm = frame.formatted("Hvad kræver handling", "uge 45");
        String board =
                """
                {"app":"1.0.0+one","display":"Gangen","municipality":"Demo","unit":"Integration",
                 "dataUntil":"","poll":30,"slides":[%s]}""";
        String figures = "{\"kind\":\"figures\"," + waits + "\"tiles\":[]}";
        server.show(TOKEN, board.formatted(figures));
        Page page = wall.open(server.address(TOKEN));
        assertThat(page.locator(".calm")).containsText("Ingen tal endnu");
        assertThat(page.locator("#period")).hasText("Den første uge er ikke hentet endnu");
        server.show(
                TOKEN,
                board.formatted(figures + ",{\"kind\":\"action\"," + calm + "\"items\":[]}"));
        aMinutePasses(page);
        assertThat(page.locator(".calm")).containsText("Intet på listen lige nu");
        assertThat(page.locator("h1 .about")).hasText("Hvad kræver handling");
        assertThat(Wall.status(page)).isEmpty();
    }

    @Test
    void a_number_that_is_not_told_has_no_sign_of_being_well() {
        server.show(
                TOKEN,
                """
                {"app":"1.0.0+one","display":"Gangen","municipality":"Demo","unit":"Integration",
                 "dataUntil":"","poll":30,"slides":[{"kind":"action","title":"Handling",
                 "unit":"Integration","seconds":25,"period":"uge 45","freshness":"Data","items":[
                 {"value":"–","text":"slutter","state":"untold","note":"for få"},
                 {"value":"0","text":"uden slutdato","state":"calm","note":null}]}]}""");
        Page page = wall.open(server.address(TOKEN));
        assertThat(page.locator(".item")).hasCount(2);
        assertThat(page.locator(".item").first().locator(".mark")).hasCount(0);
        assertThat(page.locator(".item").last().locator(".mark.met")).hasCount(1);
    }

    @Test
    void a_deadline_that_has_passed_is_marked_by_a_word_and_a_sign_from_the_next_day_on() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        server.show(
                TOKEN,
                Wall.document("integration")
                        .replace("\"deadline\": \"13. nov.\"", due("13. nov.", today))
                        .replace(
                                "\"deadline\": \"11. nov.\"", due("11. nov.", today.minusDays(1))));
        Page page = shown();
        for (int slide = 0; slide < 3; slide++) {
            page.keyboard().press("ArrowRight");
        }
        Locator passed = page.locator(".agreement.passed");
        assertThat(passed.locator(".what")).hasText("Slutdato på de tre forløb uden");
        assertThat(passed).containsText("frist overskredet: 11.");
        assertThat(passed.locator(".mark.attention")).isVisible();
        // the server's own clock would tell the page that no day has passed
        server.stop();
        page.clock().fastForward("24:00:00");
        page.keyboard().press("ArrowLeft");
        assertThat(passed).hasCount(2);
    }

    private static String due(String deadline, LocalDate day) {
        return "\"due\": \"%s\", \"deadline\": \"%s\"".formatted(day, deadline);
    }

    @Test
    void a_dot_between_two_parts_neither_begins_nor_ends_a_line() {
        Page page = shown();
        Object lines = page.evaluate(IN_NARROW_TILES);
        assertThat((List<?>) lines).isNotEmpty().allMatch(Boolean.TRUE::equals);
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
        aMinutePasses(page);
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
        aMinutePasses(page);
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
        aMinutePasses(page);
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
        aMinutePasses(page);
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
        settle(page);
    }

    private int asked() {
        return server.asked("/tavle/" + TOKEN + "/data.json");
    }
}
