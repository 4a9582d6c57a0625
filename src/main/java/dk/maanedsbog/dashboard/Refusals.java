package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts into the audit trail what was asked for in an address and not given. */
@Component
class Refusals {

    /** What an id may look like; a CPR number typed into an address is not kept. */
    private static final Pattern ID = Pattern.compile("(?!\\d{6}-?\\d{4}$)[\\p{L}\\d_.-]{1,64}");

    private final AuditTrail audit;

    Refusals(AuditTrail audit) {
        this.audit = audit;
    }

    /** A unit that does not exist or is not the viewer's to open: nobody is told which. */
    void unit(Viewer viewer, Optional<Unit> asked) {
        add(viewer, translate(DanishFormat.LOCALE, "refused.unit"), asked);
    }

    /** A file whose address the viewer may no longer use. */
    void file(Viewer viewer, String fileName, Unit unit) {
        add(viewer, fileName, Optional.of(unit));
    }

    /** A goal of a unit that the viewer does not lead. */
    void goal(Viewer viewer, Unit unit) {
        add(viewer, translate(DanishFormat.LOCALE, "refused.goal"), Optional.of(unit));
    }

    private void add(Viewer viewer, String what, Optional<Unit> unit) {
        audit.add(
                viewer.userName(),
                AuditAction.REFUSED,
                what,
                unit.filter(one -> ID.matcher(one.id()).matches()),
                0);
    }
}
