package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue of definitions in a real browser. */
class CatalogueBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);

    @Test
    void the_catalogue_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "k1");
        open(page, "indikatorer");
        inspect(page, "catalogue");
    }

    @Test
    void a_definition_is_found_by_keyboard() {
        Page page = signIn(DESK, "admin");
        page.click("nav a[href^=indikatorer]");
        Locator search = page.locator("input[type=search]");
        search.focus();
        page.keyboard().type("ventetid");
        assertThat(page.locator("[role=status]").first())
                .hasText(Pattern.compile("[1-5] af 23 indikatorer"));
        assertThat(page.locator(".definition:visible").first()).containsText("ventetid");
        inspect(page, "catalogue-search", DESK);
    }

    @Test
    void an_address_leads_to_one_definition() {
        Page page = read(DESK, "k1");
        open(page, "indikatorer?indikator=no_conversation_3m");
        assertThat(page.locator("#no_conversation_3m")).isInViewport();
        inspect(page, "catalogue-named", DESK);
        open(page, "indikatorer#job_ready_share");
        assertThat(page.locator("#job_ready_share")).isInViewport();
    }

    @Test
    void an_address_leads_to_its_definition_however_late_the_page_is_shown() {
        Page page = read(DESK, "k1");
        List<Route> waiting = new ArrayList<>();
        // Flow shows a page once the server has heard where it is
        page.route(
                Pattern.compile("v-r=uidl"),
                route -> {
                    if (route.request().postData().contains("ui-navigate")) {
                        waiting.add(route);
                    } else {
                        route.resume();
                    }
                });
        page.navigate(address("indikatorer#job_ready_share"));
        Locator named = page.locator("#job_ready_share");
        named.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForCondition(() -> !waiting.isEmpty());
        page.waitForFunction("from => performance.now() > from + 500", now(page));
        assertThat(named).isHidden();
        waiting.forEach(Route::resume);
        assertThat(named).isInViewport();
    }

    @Test
    void an_address_leads_to_its_definition_however_late_the_page_is_put_in_its_place() {
        Page page = read(DESK, "k1");
        // Flow looks every few milliseconds whether it may put a view into the document
        page.addInitScript(
                """
                const every = window.setInterval;
                window.setInterval = (action, pause, ...more) =>
                    every(action, Math.max(pause, 500), ...more);
                """);
        page.navigate(address("indikatorer#job_ready_share"));
        assertThat(page.locator("#job_ready_share")).isInViewport();
    }

    private static Object now(Page page) {
        return page.evaluate("performance.now()");
    }
}
