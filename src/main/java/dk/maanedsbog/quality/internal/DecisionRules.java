package dk.maanedsbog.quality.internal;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.shared.LikelyCpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may decide what about an edition that waits, and what it still lacks. */
@Component
class DecisionRules {

    private static final int LONGEST_REASON = 1000;

    private final HeldEditions held;
    private final Assessments assessments;
    private final DecisionRows decisions;
    private final NamesInText names;

    DecisionRules(
            HeldEditions held, Assessments assessments, DecisionRows decisions, NamesInText names) {
        this.held = held;
        this.assessments = assessments;
        this.decisions = decisions;
        this.names = names;
    }

    List<Kind> lacking(long editionId) {
        List<Kind> lacking = new ArrayList<>();
        if (waits(editionId)) {
            List<Kind> made = decisions.of(editionId).stream().map(Decision::kind).toList();
            Optional<Assessment> assessment = assessments.ofEdition(editionId);
            if (assessment.filter(one -> one.colour() == Colour.YELLOW).isPresent()
                    && !made.contains(Kind.SIGNED)) {
                lacking.add(Kind.SIGNED);
            }
            if (approver(editionId).isPresent() && !made.contains(Kind.APPROVED)) {
                lacking.add(Kind.APPROVED);
            }
        }
        return lacking;
    }

    private boolean waits(long editionId) {
        return held.find(editionId)
                .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                .isPresent();
    }

    /** The role that the edition was told to wait for, whatever the settings say by now. */
    private Optional<Role> approver(long editionId) {
        return assessments.ofEdition(editionId).flatMap(Assessment::approver).flatMap(Role::ofCode);
    }

    boolean may(Viewer viewer, Kind kind, long editionId) {
        if (viewer.preview() || !waits(editionId)) {
            return false;
        }
        boolean approves = approver(editionId).filter(viewer.roles()::contains).isPresent();
        return switch (kind) {
            case SIGNED -> viewer.administrator();
            case APPROVED -> approves;
            case REJECTED -> viewer.administrator() || approves;
        };
    }

    void check(Kind kind, long editionId, String reason) {
        if (!waits(editionId)) {
            throw new DecisionRefused(
                    "Udgaven venter ikke længere. Åbn siden igen, og se, hvad der er sket.");
        }
        if (kind != Kind.REJECTED && !lacking(editionId).contains(kind)) {
            throw new DecisionRefused(
                    kind == Kind.SIGNED
                            ? "Udgaven venter ikke på en underskrift."
                            : "Udgaven venter ikke på en godkendelse.");
        }
        if (kind != Kind.APPROVED && reason.isBlank()) {
            throw new DecisionRefused(
                    "Skriv en begrundelse. Den bliver stående ved udgaven, så andre kan se"
                            + " hvorfor.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new DecisionRefused(
                    "Begrundelsen er på %d tegn. Der er plads til %d."
                            .formatted(reason.length(), LONGEST_REASON));
        }
        if (LikelyCpr.isIn(reason)) {
            throw new DecisionRefused(
                    "Begrundelsen ser ud til at have et CPR-nummer. Skriv den uden.");
        }
        names.first(reason)
                .ifPresent(
                        name -> {
                            throw new DecisionRefused(
                                    ("Begrundelsen ses af alle, og »%s« er en medarbejders navn."
                                                    + " Skriv rollen i stedet, fx teamleder.")
                                            .formatted(name));
                        });
    }
}
