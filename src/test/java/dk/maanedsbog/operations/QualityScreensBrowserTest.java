package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.cause.CauseWriting;
import dk.maanedsbog.fixture.BrowserTest;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The quality gate, what a revision changed and the cause of a figure, in a real browser. */
class QualityScreensBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);

    @Autowired private Decisions decisions;
    @Autowired private HeldEditions held;
    @Autowired private CauseWriting causes;

    @Test
    void every_screen_looks_right_and_keeps_nobody_out() {
        HeldWeek.hold(decisions, "2026-W40", Optional.empty());
        HeldWeek.hold(decisions, "2026-W41", Optional.of("chef"));
        var leader = new Viewer("l1", "Leder", Optional.of("L1"), Set.of(Role.LEADER), Set.of());
        causes.set(
                leader,
                Period.Month.of(2026, 10),
                Unit.department("A1"),
                "awaiting_placement",
                "Tre virksomheder lukkede for praktik i oktober.");
        look("admin", "drift", "quality");
        look("chef", "drift/godkendelse", "approval");
        look("l1", "boeger", "editions-revised");
        look(
                "l1",
                "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=department:A1",
                "movements");
        look("l1", "indikator/awaiting_placement?periode=2026-10&enhed=department:A1", "cause");
    }

    @Test
    void a_head_approves_a_week_and_from_then_on_all_can_see_it() {
        HeldEdition edition =
                held.newest(HeldWeek.hold(decisions, "2026-W42", Optional.of("chef")))
                        .orElseThrow();
        decisions.decide(
                new Viewer("admin", "Admin", Optional.empty(), true),
                Decision.Kind.SIGNED,
                edition.id(),
                "Teamet er nedlagt");
        Page leader = read(DESK, "l1");
        open(leader, "boeger");
        assertThat(leader.content()).doesNotContain("uge 42, 2026");
        Page head = read(DESK, "chef");
        open(head, "drift/godkendelse");
        Locator waiting = head.locator("section:has(h2:has-text('Uge 42, 2026'))").last();
        waiting.getByText("Godkend", new Locator.GetByTextOptions().setExact(true)).click();
        waiting.locator(".confirmed .yes").first().click();
        PlaywrightAssertions.assertThat(head.locator("main"))
                .containsText("Uge 42, 2026, udgave 1 er udgivet.");
        inspect(head, "approved", DESK);
        open(leader, "boeger");
        PlaywrightAssertions.assertThat(leader.locator("main")).containsText("uge 42, 2026");
    }

    private void look(String user, String path, String name) {
        Page page = read(DESK, user);
        open(page, path);
        inspect(page, name);
    }
}
