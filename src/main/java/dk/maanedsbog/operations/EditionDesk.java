package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pages know of editions that wait, and where they decide about them. */
@Component
class EditionDesk {

    private static final int NEWEST = 6;

    private final HeldEditions held;
    private final Assessments assessments;
    private final Decisions decisions;
    private final CurrentViewer viewer;
    private final AuditTrail trail;

    EditionDesk(
            HeldEditions held,
            Assessments assessments,
            Decisions decisions,
            CurrentViewer viewer,
            AuditTrail trail) {
        this.held = held;
        this.assessments = assessments;
        this.decisions = decisions;
        this.viewer = viewer;
        this.trail = trail;
    }

    /** What the gate said of the newest pulls. */
    List<Assessment> newest() {
        return assessments.newest(NEWEST);
    }

    /** The editions that wait, the oldest first, as the first to be decided. */
    List<HeldEdition> waiting() {
        return held.all().reversed().stream()
                .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                .toList();
    }

    /** The editions that wait for the one who looks, or that he or she may turn down. */
    List<HeldEdition> waitingForMe() {
        return waiting().stream().filter(edition -> !mine(edition).isEmpty()).toList();
    }

    /** What the one who looks may decide about an edition. */
    List<Kind> mine(HeldEdition edition) {
        Viewer looking = viewer.get();
        List<Kind> lacking = decisions.lacking(edition.id());
        return Arrays.stream(Kind.values())
                .filter(kind -> kind == Kind.REJECTED || lacking.contains(kind))
                .filter(kind -> decisions.mayDecide(looking, kind, edition.id()))
                .toList();
    }

    List<Kind> lacking(HeldEdition edition) {
        return decisions.lacking(edition.id());
    }

    Optional<Assessment> assessment(HeldEdition edition) {
        return assessments.ofEdition(edition.id());
    }

    Optional<HeldEdition> held(long editionId) {
        return held.find(editionId);
    }

    List<Decision> decided(long editionId) {
        return decisions.of(editionId);
    }

    /** Decides if the one who asks may at that very moment; answers what is told of it. */
    Told decide(Kind kind, HeldEdition edition, String reason) {
        Viewer asking = viewer.get();
        String which = name(edition);
        if (!decisions.mayDecide(asking, kind, edition.id())
                && decisions.lacking(edition.id()).contains(kind)) {
            trail.add(asking.userName(), AuditAction.REFUSED, which, Optional.empty(), 0);
        }
        try {
            Optional<Edition> published = decisions.decide(asking, kind, edition.id(), reason);
            String done = published.isPresent() ? "published" : kind.code();
            return Told.of(WaitingPanel.capital(translate("quality.done." + done, which)));
        } catch (DecisionRefused refused) {
            return Told.of(refused.getMessage());
        }
    }

    static String name(HeldEdition edition) {
        return translate(
                "quality.edition", Dates.period(edition.period()), "" + edition.revision());
    }
}
