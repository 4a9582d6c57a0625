package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.shared.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is shown of an edition that waits, to whom, and what they decide. */
class QualityPagesTest extends PageTest {

    private static final String APPROVAL = "drift/godkendelse";

    @Autowired private Publication publication;
    @Autowired private Decisions decisions;
    @Autowired private HeldEditions held;
    @Autowired private Editions editions;
    @Autowired private JdbcTemplate store;

    @Test
    void an_administrator_signs_with_a_reason_and_then_all_can_see_it() {
        Period period = hold("2026-W40", Optional.empty());
        assertThat(open("admin", "drift"))
                .contains("Uge 40, 2026, udgave 1", "Venter på, at en administrator skriver under")
                .contains("Team Vest (T2)", "Gul", "Rød: 0 · Gul: 1 · Grøn: 1")
                .doesNotContain("Godkend uge 40");
        assertThat(open("chef", "boeger")).doesNotContain("uge 40, 2026");
        open("admin", "drift");
        confirm("Skriv under");
        assertThat(shown()).contains("Skriv en begrundelse");
        reason("CPR 010190-1234 er flyttet");
        confirm("Skriv under");
        assertThat(shown()).contains("ser ud til at have et CPR-nummer");
        assertThat($(Input.class).first().getValue())
                .as("what was written can be mended")
                .isEqualTo("CPR 010190-1234 er flyttet");
        reason("Team Vest er nedlagt");
        confirm("Skriv under");
        assertThat(shown())
                .contains("Uge 40, 2026, udgave 1 er udgivet.", "Skrevet under af admin")
                .contains("Team Vest er nedlagt");
        assertThat(editions.newest(period)).isPresent();
        assertThat(told(AuditAction.EDITION_SIGNED).getFirst().what())
                .isEqualTo("2026-W40, udgave 1: Team Vest er nedlagt");
        assertThat(open("chef", "boeger"))
                .contains("uge 40, 2026", "Skrevet under af admin", "Team Vest er nedlagt");
    }

    @Test
    void what_tells_of_past_pulls_is_told_anew_after_a_signature() {
        hold("2026-W43", Optional.empty());
        store.update(
                "INSERT INTO pull_run (period, revision, checked, started_as, started_by, node,"
                        + " source, description, state, attempts, started_at, ended_at, rows_read,"
                        + " rows_rejected) VALUES ('2026-W43', 1, FALSE, 'TERMINAL', '', 'n', '/srv',"
                        + " 'standard', 'HELD', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0, 0)");
        String held = "Venter på underskrift eller godkendelse";
        assertThat(open("admin", "drift")).contains(held);
        confirm("Skriv under");
        assertThat(shown()).as("a reason is lacking").contains(held);
        reason("Team Vest er nedlagt");
        confirm("Skriv under");
        assertThat(shown()).contains("er udgivet").doesNotContain(held);
    }

    @Test
    void a_head_approves_what_waits_for_heads_and_an_administrator_does_not() {
        Period period = hold("2026-W41", Optional.of("chef"));
        assertThat(open("admin", "drift")).contains("Venter på, at en chef godkender.");
        reason("Team Vest er nedlagt");
        confirm("Skriv under");
        assertThat(shown()).contains("er skrevet under og venter nu på godkendelse");
        assertThat(editions.newest(period)).isEmpty();
        assertThat(open("l1", APPROVAL)).contains("Intet venter på dig").doesNotContain("uge 41");
        assertThat(open("k1", APPROVAL)).contains("Ikke for din rolle").doesNotContain("uge 41");
        assertThat(navigation()).doesNotContain("Godkendelse");
        assertThat(open("chef", APPROVAL)).contains("Uge 41, 2026", "Skrevet under af admin");
        confirm("Godkend");
        assertThat(shown()).contains("er udgivet", "Intet venter på dig");
        assertThat(editions.newest(period)).isPresent();
        assertThat(told(AuditAction.EDITION_APPROVED).getFirst().userName()).isEqualTo("chef");
    }

    @Test
    void one_who_is_no_administrator_any_more_signs_nothing() {
        Period period = hold("2026-W42", Optional.empty());
        open("admin", "drift");
        reason("Alt er i orden");
        signInAs("k1");
        confirm("Skriv under");
        assertThat(shown()).contains("Det har du ikke adgang til lige nu.");
        assertThat(held.newest(period)).map(HeldEdition::state).contains(HeldEdition.State.WAITING);
        assertThat(told(AuditAction.REFUSED).getFirst().what()).contains("uge 42");
    }

    private void reason(String text) {
        test($(Input.class).first()).setValue(text);
    }

    /** An edition that waits, and that only. */
    private Period hold(String week, Optional<String> approver) {
        held.all().stream()
                .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                .forEach(edition -> publication.reject(edition.id()));
        return HeldWeek.hold(decisions, week, approver);
    }
}
