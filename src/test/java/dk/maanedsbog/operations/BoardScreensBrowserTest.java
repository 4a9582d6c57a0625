package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.BrowserTest;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leaders' and the administrator's pages of boards and displays in a real browser. */
class BoardScreensBrowserTest extends BrowserTest {

    @Autowired private Displays displays;
    @Autowired private Publication publication;

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

    @Test
    void a_board_on_a_wall_says_when_its_week_was_revised() {
        SmallMunicipality.publishNextWeek(publication, 1);
        Display.Issued issued =
                displays.issue(
                        "admin",
                        new Display.Wanted(
                                "Kantinen", Unit.department("A2"), "ugetavle", List.of()));
        Page wall = read(looks().getFirst(), "l1");
        wall.navigate(address("tavle/" + issued.token()));
        assertThat(wall.locator("body")).containsText("uge 45");
        assertThat(wall.locator(".revised")).hasCount(0);
        SmallMunicipality.publishNextWeek(publication, 2);
        assertThat(wall.locator(".revised").first())
                .hasText("revideret", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        inspect(wall, "board-revised", looks().getFirst());
        displays.revoke("admin", issued.display().id());
    }
}
