package dk.maanedsbog.board.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.board.WallFaults;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.RealBrowser;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A display in a real browser that asks the running application itself. */
@Tag("slow")
@DirtiesContext
@SpringBootTest(
        classes = MaanedsbogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "maanedsbog.config=batch-config")
class RealBoardBrowserTest {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final Viewer LEADER =
            new Viewer("m1", "Birgit", Optional.of("M1"), Set.of(Role.LEADER), Set.of());

    /** Less than the page lets pass before it asks by itself: it must have been told. */
    private static final LocatorAssertions.ContainsTextOptions BEFORE_IT_ASKS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private static Browser browser;
    private static int revision = 1;

    @TempDir private static Path data;

    @LocalServerPort private int port;
    @Autowired private Displays displays;
    @Autowired private Goals goals;
    @Autowired private Publication publication;
    @Autowired private IndicatorCatalogue catalogue;
    @Autowired private Staff staff;
    @Autowired private BoardEvents events;

    private BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeAll
    static void launch() {
        browser = RealBrowser.find();
    }

    @BeforeEach
    void settle() {
        BoardTown.settle(staff);
        if (revision == 1) {
            BoardTown.publish(publication, catalogue, 12);
            goals.set(LEADER, List.of(goal("in_job", 90), goal("basket_total", 120)));
            revision++;
        }
    }

    @AfterEach
    void takeDown() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    private static WantedGoal goal(String indicator, int atLeast) {
        return new WantedGoal(
                BoardTown.INTEGRATION,
                indicator,
                YearMonth.of(2026, 1),
                Target.atLeast(BigDecimal.valueOf(atLeast)),
                "",
                "Aftalt");
    }

    @Test
    void a_display_is_told_of_an_edition_and_of_its_end() {
        Display.Issued issued = issue(BoardTown.INTEGRATION);
        Page page = hang(issued, 1920, 1080);
        assertThat(page.locator("h1 .unit")).hasText("Integration");
        assertThat(page.locator(".tile .value").first()).not().hasText("");
        listens(page);
        String before = page.locator(".tile .value").first().innerText();
        int more = 5 * revision;
        BoardTown.publish(publication, catalogue, BoardTown.WEEK, revision++, more);
        assertThat(page.locator("#period")).containsText("revideret", BEFORE_IT_ASKS);
        assertThat(page.locator(".tile .value").first()).hasText(Integer.toString(86 + more));
        assertThat(page.locator(".tile .value").first().innerText()).isNotEqualTo(before);
        displays.revoke("admin", issued.display().id());
        events.look();
        assertThat(page.locator("main .calm h1"))
                .containsText("Denne skærm er afmeldt", BEFORE_IT_ASKS);
        assertThat(page.locator("body")).not().containsText("Integration");
        assertThat(context.cookies()).isEmpty();
    }

    /** The application has an open stream of this page. */
    private static void listens(Page page) {
        page.waitForFunction("() => window.streams > 0");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "3840, 2160", "1080, 1920"})
    void every_unit_hangs_well_on_every_screen(int width, int height) {
        List<String> faults = new ArrayList<>();
        for (Unit unit :
                List.of(
                        Unit.MUNICIPALITY,
                        BoardTown.INTEGRATION,
                        BoardTown.BENEFITS,
                        BoardTown.LONG,
                        BoardTown.EMPTY)) {
            Page page = hang(issue(unit), width, height);
            int slides = page.locator(".dot").count();
            assertThat(slides).isGreaterThan(1);
            for (int slide = 0; slide < slides; slide++) {
                String kind = page.locator("body").getAttribute("data-kind");
                String name =
                        "tavle-virkelig-%s-%s-%dx%d".formatted(code(unit), kind, width, height);
                WallFaults.of(page).forEach(fault -> faults.add(name + ": " + fault));
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(Path.of("target/screenshots", name + ".png")));
                page.keyboard().press("ArrowRight");
            }
            context.close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void too_few_are_said_to_be_and_their_balls_are_grey_with_a_grey_legend() {
        Page page = hang(issue(BoardTown.BENEFITS), 1920, 1080);
        assertThat(page.locator(".tile").nth(3).locator(".value")).hasText("skjult");
        assertThat(page.locator(".tile").nth(3)).containsText("for få, her eller i et andet tal");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("svg.picture .ball.untold")).hasCount(40);
        assertThat(page.locator("svg.picture .ball:not(.untold)")).hasCount(0);
        assertThat(page.locator(".balls .sign .ball")).hasCount(3);
        assertThat(page.locator(".balls .sign .ball:not(.untold)")).hasCount(0);
        assertThat(page.locator("figcaption")).containsText("fordelingen er skjult: for få");
    }

    private static String code(Unit unit) {
        return unit.equals(Unit.MUNICIPALITY) ? "kommune" : unit.id();
    }

    private Display.Issued issue(Unit unit) {
        return displays.issue(
                "admin",
                new Display.Wanted(
                        "Gangen " + NAMES.incrementAndGet(), unit, "ugetavle", List.of()));
    }

    private Page hang(Display.Issued issued, int width, int height) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("da-DK")
                                .setTimezoneId("Europe/Copenhagen"));
        Page page = context.newPage();
        page.addInitScript(
                """
                window.streams = 0;
                window.EventSource = class extends EventSource {
                  constructor(address) {
                    super(address);
                    this.addEventListener('version', () => window.streams++);
                  }
                };""");
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(
                "http://localhost:%d/tavle/%s".formatted(port, issued.token()),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(page.locator("body[data-kind]")).isVisible();
        return page;
    }
}
