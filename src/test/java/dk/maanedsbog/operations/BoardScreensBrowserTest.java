package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The leaders' and the administrator's pages of boards and displays in a real browser. */
class BoardScreensBrowserTest extends BrowserTest {

    @ParameterizedTest
    @MethodSource("looks")
    void displays_are_issued_with_a_code(Look look) {
        Page page = signIn(look, "admin");
        open(page, "drift/skaerme");
        page.locator(".access-form label:has-text('Navn') input").fill("Gangen " + look);
        page.click("text=Udsted skærm");
        page.click(".confirmed .yes");
        assertThat(page.locator(".display-once code")).containsText("/tavle/");
        assertThat(page.locator(".display-once svg")).isVisible();
        seen(page, "displays", look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_leader_writes_for_the_wall(Look look) {
        Page page = signIn(look, "l1");
        open(page, "tavler");
        page.locator(".board-notes > input >> nth=0").fill("To nye virksomheder er kommet med");
        page.click("text=Vis på tavlen");
        assertThat(page.locator(".notice >> nth=0")).containsText("Teksten er gemt");
        assertThat(page.locator(".board-preview")).containsText("To nye virksomheder");
        seen(page, "boards", look);
    }

    private void seen(Page page, String name, Look look) {
        inspect(page, name, look);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + ": nothing sticks out to the side")
                .isLessThanOrEqualTo(look.width());
    }
}
