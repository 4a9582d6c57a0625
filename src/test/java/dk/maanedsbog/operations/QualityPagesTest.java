package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of an edition that waits, to whom, and what they decide. */
class QualityPagesTest extends PageTest {

    private static final String APPROVAL = "drift/godkendelse";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired private Publication publication;
    @Autowired private Decisions decisions;
    @Autowired private HeldEditions held;
    @Autowired private Editions editions;

    @Test
    void an_administrator_signs_with_a_reason_and_then_all_can_see_it() {
        Period period = hold("2026-W40", Optional.empty());
        assertThat(open("admin", "drift"))
                .contains("uge 40, 2026, udgave 1", "Venter på, at en administrator skriver under")
                .contains("Team Vest (T2)", "Gul", "0 røde, 1 gule, 1 grønne")
                .doesNotContain("Godkend uge 40");
        assertThat(open("chef", "boeger")).doesNotContain("uge 40, 2026");
        open("admin", "drift");
        confirm("Skriv under");
        assertThat(shown()).contains("Skriv en begrundelse");
        reason("Team Vest er nedlagt");
        confirm("Skriv under");
        assertThat(shown())
                .contains("uge 40, 2026, udgave 1 er udgivet.", "Skrevet under af admin")
                .contains("Team Vest er nedlagt");
        assertThat(editions.newest(period)).isPresent();
        assertThat(told(AuditAction.EDITION_SIGNED).getFirst().what())
                .isEqualTo("2026-W40, udgave 1: Team Vest er nedlagt");
        assertThat(open("chef", "boeger"))
                .contains("uge 40, 2026", "Skrevet under af admin", "Team Vest er nedlagt");
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
        assertThat(open("chef", APPROVAL)).contains("uge 41, 2026", "Skrevet under af admin");
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

    /** An edition that waits for a signature, and that only. */
    private Period hold(String week, Optional<String> approver) {
        held.all().stream()
                .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                .forEach(edition -> publication.reject(edition.id()));
        Period period = Period.Week.parse(week);
        var draft =
                new EditionDraft(
                        period,
                        1,
                        "Demo Kommune",
                        true,
                        false,
                        Instant.parse("2026-10-05T05:12:00Z"),
                        period.lastDay(),
                        "0".repeat(64),
                        "1".repeat(64),
                        List.of(new EditionDraft.SourceTable("borgere", 1_812, 1_800, 12)),
                        List.of(),
                        List.of(
                                new EditionUnit(
                                        Unit.MUNICIPALITY,
                                        "Demo Kommune",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        var assessment =
                new Assessment(
                        period,
                        1,
                        draft.pulledAt(),
                        Optional.empty(),
                        approver,
                        List.of(
                                new Finding(Colour.GREEN, "raekker", "Som sidst.", "", ""),
                                new Finding(
                                        Colour.YELLOW,
                                        "teams",
                                        "1 af 4 teams har ingen tal.",
                                        "Team Vest (T2)",
                                        "Se efter i teams.")));
        // a list that reaches less far than the one that holds changes nobody's rights
        var nobody = new StaffList(LONG_AGO, List.of(), List.of(), List.of(), List.of());
        decisions.hold(draft, none -> {}, none -> {}, assessment, nobody);
        return period;
    }
}
