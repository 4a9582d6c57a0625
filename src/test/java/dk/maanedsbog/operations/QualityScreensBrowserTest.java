package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.cause.CauseWriting;
import dk.maanedsbog.fixture.BrowserTest;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The quality gate, what a revision changed and the cause of a figure, in a real browser. */
class QualityScreensBrowserTest extends BrowserTest {

    private static final List<Look> LOOKS =
            List.of(
                    new Look(1440, 900, false),
                    new Look(1440, 900, true),
                    new Look(390, 844, false));

    @Autowired private Decisions decisions;
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
        for (Look look : LOOKS) {
            look("admin", "drift", "quality", look);
            look("chef", "drift/godkendelse", "approval", look);
            look("l1", "boeger", "editions-revised", look);
            look(
                    "l1",
                    "boeger/bevaegelser?fra=2026-09.1&til=2026-09.2&enhed=department:A1",
                    "movements",
                    look);
            look(
                    "l1",
                    "indikator/awaiting_placement?periode=2026-10&enhed=department:A1",
                    "cause",
                    look);
        }
    }

    private void look(String user, String path, String name, Look look) {
        Page page = read(look, user);
        open(page, path);
        inspect(page, name, look);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + ": nothing sticks out to the side")
                .isLessThanOrEqualTo(look.width());
    }
}
