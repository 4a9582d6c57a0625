package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.Barriers;
import dk.maanedsbog.fixture.RealBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of slide on every screen: large enough, whole, and open to all. */
@Tag("slow")
class BoardPageLooksTest {

    private static final String TOKEN = "Yk3-one";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Browser browser;

    private ScriptedServer server;
    private Wall wall;

    @BeforeAll
    static void launch() {
        browser = RealBrowser.find();
    }

    @BeforeEach
    void serve() {
        server = new ScriptedServer();
    }

    @AfterEach
    void takeDown() {
        if (wall != null) {
            wall.close();
            assertThat(wall.complaints()).isEmpty();
        }
        server.close();
    }

    private Page hang(int width, int height, String document, String unit) {
        server.show(TOKEN, Wall.document(document));
        wall = new Wall(browser, width, height);
        Page page = wall.open(server.address(TOKEN));
        Wall.showsSlides(page, unit);
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, integration, Integration",
        "3840, 2160, integration, Integration",
        "1080, 1920, integration, Integration",
        "1280, 1024, integration, Integration",
        "1920, 1080, longest,",
        "3840, 2160, longest,",
        "1080, 1920, longest,",
        "1280, 1024, longest,"
    })
    void nothing_is_small_cut_or_sticks_out(int width, int height, String document, String unit) {
        String longest = "Afdelingen for Integration, Sprog og Beskæftigelse, Nordvest";
        Page page = hang(width, height, document, unit == null ? longest : unit);
        List<String> faults = new ArrayList<>();
        int slides = 0;
        int notes = 0;
        do {
            String kind = page.locator("body").getAttribute("data-kind");
            String name = "tavle-%s-%d-%s-%dx%d".formatted(document, slides, kind, width, height);
            for (String fault : WallFaults.of(page)) {
                faults.add(name + ": " + fault);
            }
            picture(page, name);
            notes += page.locator(".list > li").count();
            slides++;
            page.keyboard().press("ArrowRight");
        } while (!page.locator(".dot").first().getAttribute("class").contains("here"));
        assertThat(slides).isGreaterThan(3);
        assertThat(faults).isEmpty();
        assertThat(notes).as("nothing that was written is left out").isEqualTo(written(document));
    }

    private static int written(String document) {
        JsonNode slides = JSON.readTree(Wall.document(document)).get("slides");
        int written = 0;
        for (JsonNode slide : slides) {
            if (slide.get("kind").asString().equals("notes")) {
                written += slide.get("since").size() + slide.get("agreements").size();
            }
        }
        return written;
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1080, 1920", "3840, 2160"})
    void as_much_as_a_leader_may_write_stands_on_the_wall(int width, int height) {
        String line =
                "Vi har fået tre nye virksomhedspraktikker i Nordhavn, og beskæftigelsen stiger ";
        String what = "Ring til alle, hvis virksomhedspraktik slutter, og spørg til uddannelse ";
        var since = new ArrayList<String>();
        var agreements = new ArrayList<Map<String, String>>();
        for (int i = 0; i < 5; i++) {
            since.add((line + line).substring(0, 109 - 1) + " " + i);
            agreements.add(
                    Map.of(
                            "what", (what + what).substring(0, 89 - 1) + " " + i,
                            "who", "virksomhedskonsulenterne på 2.",
                            "deadline", "13. november"));
        }
        ObjectNode document = (ObjectNode) JSON.readTree(Wall.document("integration"));
        ObjectNode notes = (ObjectNode) document.get("slides").get(3);
        notes.set("since", JSON.valueToTree(since));
        notes.set("agreements", JSON.valueToTree(agreements));
        document.set("slides", JSON.createArrayNode().add(notes));
        server.show(TOKEN, JSON.writeValueAsString(document));
        wall = new Wall(browser, width, height);
        Page page = wall.open(server.address(TOKEN));
        Wall.showsSlides(page, "Integration");
        var seen = new ArrayList<String>();
        int slides = Math.max(1, page.locator(".dot").count());
        for (int slide = 0; slide < slides; slide++) {
            assertThat(WallFaults.of(page)).isEmpty();
            seen.addAll(page.locator(".list > li").allInnerTexts());
            picture(page, "tavle-noter-%d-%dx%d".formatted(slide, width, height));
            page.keyboard().press("ArrowRight");
        }
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
        if (slides > 1) {
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("h1 .about")).containsText("fortsat");
        }
    }

    @Test
    void every_slide_and_word_is_open_to_all() {
        Page page = hang(1920, 1080, "integration", "Integration");
        for (int slide = 0; slide < 4; slide++) {
            withoutBarriers(page);
            page.keyboard().press("ArrowRight");
        }
        server.stop();
        page.clock().fastForward("48:00:00");
        assertThat(Wall.status(page)).containsText("2 dage");
        assertThat(WallFaults.of(page)).isEmpty();
        withoutBarriers(page);
        picture(page, "tavle-uden-forbindelse-1920x1080");
        server.start();
        server.mood(ScriptedServer.Mood.REVOKED);
        page.clock().fastForward("01:01");
        Wall.says(page, "Denne skærm er afmeldt");
        assertThat(WallFaults.of(page)).isEmpty();
        withoutBarriers(page);
        picture(page, "tavle-afmeldt-1920x1080");
    }

    @Test
    void the_layout_moves_a_little_each_hour() {
        Page page = hang(1920, 1080, "integration", "Integration");
        double before = page.locator("#title").boundingBox().x;
        page.clock().fastForward("01:00:05");
        page.waitForCondition(() -> page.locator("#title").boundingBox().x != before);
        assertThat(Math.abs(page.locator("#title").boundingBox().x - before)).isLessThan(9);
        assertThat(WallFaults.of(page)).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    private static void withoutBarriers(Page page) {
        assertThat(Barriers.on(page)).isEmpty();
    }
}
