package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import org.junit.jupiter.api.Test;

/** The leaders' and the administrator's pages of boards and displays in a real browser. */
class BoardScreensBrowserTest extends BrowserTest {

    @Test
    void displays_are_issued_with_a_code() {
        Page page = signIn(looks().getFirst(), "admin");
        open(page, "drift/skaerme");
        page.locator(".access-form label:has-text('Navn') input").fill("Gangen");
        page.click("text=Udsted skærm");
        page.click(".confirmed .yes");
        assertThat(page.locator(".display-once code")).containsText("/tavle/");
        assertThat(page.locator(".display-once svg")).isVisible();
        inspect(page, "displays");
    }

    @Test
    void a_leader_writes_for_the_wall() {
        Page page = signIn(looks().getFirst(), "l1");
        open(page, "tavler");
        page.locator(".board-notes > input >> nth=0").fill("To nye virksomheder er kommet med");
        page.click("text=Vis på tavlen");
        assertThat(page.locator(".notice >> nth=0")).containsText("Teksten er gemt");
        assertThat(page.locator(".board-preview")).containsText("To nye virksomheder");
        inspect(page, "boards");
    }
}
