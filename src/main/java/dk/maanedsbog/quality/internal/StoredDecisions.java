package dk.maanedsbog.quality.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewContribution;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.book.Publication.Rows;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.quality.Decisions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about editions: what is decided, published and told is one transaction. */
@Component
class StoredDecisions implements Decisions {

    private final Publication publication;
    private final HeldEditions held;
    private final Assessments assessments;
    private final DecisionRows rows;
    private final DecisionRules rules;
    private final HeldStaff staff;
    private final AuditTrail trail;

    StoredDecisions(
            Publication publication,
            HeldEditions held,
            Assessments assessments,
            DecisionRows rows,
            DecisionRules rules,
            HeldStaff staff,
            AuditTrail trail) {
        this.publication = publication;
        this.held = held;
        this.assessments = assessments;
        this.rows = rows;
        this.rules = rules;
        this.staff = staff;
        this.trail = trail;
    }

    @Override
    @Transactional
    public HeldEdition hold(
            EditionDraft draft,
            Rows<NewFigure> figures,
            Rows<NewContribution> contributions,
            Assessment assessment,
            StaffList list) {
        HeldEdition edition = publication.hold(draft, figures, contributions);
        if (assessments.ofEdition(edition.id()).isEmpty()) {
            assessments.add(assessment.of(edition.id()));
            staff.keep(edition.id(), list);
        }
        return edition;
    }

    @Override
    public List<Decision> of(long editionId) {
        return rows.of(editionId);
    }

    @Override
    public List<Kind> lacking(long editionId) {
        return rules.lacking(editionId);
    }

    @Override
    public boolean mayDecide(Viewer viewer, Kind kind, long editionId) {
        return rules.may(viewer, kind, editionId);
    }

    @Override
    @Transactional
    public Optional<Edition> decide(Viewer viewer, Kind kind, long editionId, String reason) {
        rules.check(kind, editionId, reason);
        if (!rules.may(viewer, kind, editionId)) {
            throw new DecisionRefused("Det har du ikke adgang til lige nu.");
        }
        return carryOut(viewer.userName(), kind, editionId, reason.strip());
    }

    @Override
    @Transactional
    public Optional<Edition> signAsOperator(long editionId, String reason) {
        rules.check(Kind.SIGNED, editionId, reason);
        return carryOut(AuditTrail.OPERATOR, Kind.SIGNED, editionId, reason.strip());
    }

    private Optional<Edition> carryOut(String by, Kind kind, long editionId, String reason) {
        HeldEdition edition = held.find(editionId).orElseThrow();
        rows.add(editionId, kind, by, reason);
        trail.add(by, action(kind), words(edition, reason), Optional.empty(), 0);
        if (kind == Kind.REJECTED) {
            publication.reject(editionId);
            staff.forget(editionId);
            return Optional.empty();
        }
        if (!rules.lacking(editionId).isEmpty()) {
            return Optional.empty();
        }
        Edition published = publication.release(editionId);
        staff.takeOver(editionId);
        return Optional.of(published);
    }

    private static AuditAction action(Kind kind) {
        return switch (kind) {
            case SIGNED -> AuditAction.EDITION_SIGNED;
            case APPROVED -> AuditAction.EDITION_APPROVED;
            case REJECTED -> AuditAction.EDITION_REJECTED;
        };
    }

    private static String words(HeldEdition edition, String reason) {
        String which = "%s, udgave %d".formatted(edition.period().code(), edition.revision());
        return reason.isEmpty() ? which : which + ": " + reason;
    }
}
