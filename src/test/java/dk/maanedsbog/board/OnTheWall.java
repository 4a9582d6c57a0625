package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.RealBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A board on a wall, and a server that does what the test says. */
@Tag("slow")
abstract class OnTheWall {

    static final String TOKEN = "Yk3-one";
    static final String OTHER = "Yk3-two";
    static final String UNIT = "Integration";

    private static Browser browser;

    ScriptedServer server;
    Wall wall;

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
    static String later() {
        return Wall.document("integration").replace("kl. 05.40", "kl. 06.15");
    }

    static void hasLater(Page page) {
        assertThat(page.locator("#freshness")).containsText("kl. 06.15");
    }

    Page shown() {
        Page page = wall.open(server.address(TOKEN));
        Wall.showsSlides(page, UNIT);
        return page;
    }

    Page shownAndKept() {
        Page page = shown();
        Wall.keptByWorker(page);
        return page;
    }

    /** The page has settled what it asked before, and then has time to ask anew. */
    static void aMinutePasses(Page page) {
        settle(page);
        page.clock().fastForward("01:01");
    }

    /**
     * Waits for the answer to one more question, so that those before it have been heard. A
     * connection that the server let go of just then is asked anew.
     */
    static void settle(Page page) {
        page.evaluate(
                """
                async () => {
                  const ask = async () => (await fetch('/login')).text();
                  await ask().catch(ask);
                }""");
    }
}
