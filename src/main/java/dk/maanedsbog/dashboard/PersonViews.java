package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells the audit trail that persons' figures or cases were shown. A preview shows no number of
 * them, so it is told only once, as it begins.
 */
@Component
class PersonViews {

    private final AuditTrail audit;

    PersonViews(AuditTrail audit) {
        this.audit = audit;
    }

    /** Figures of the employee, or of those in the team or department. */
    void figures(Viewer viewer, String what, Unit unit, long shown) {
        add(viewer, AuditAction.PERSONS_VIEWED, what, unit, shown);
    }

    void cases(Viewer viewer, String what, Unit unit, long shown) {
        add(viewer, AuditAction.CASES_VIEWED, what, unit, shown);
    }

    private void add(Viewer viewer, AuditAction action, String what, Unit unit, long shown) {
        if (!viewer.preview()) {
            audit.add(viewer.userName(), action, what, Optional.of(unit), shown);
        }
    }
}
