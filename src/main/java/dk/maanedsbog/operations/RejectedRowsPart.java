package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.ui.Folding;
import java.util.HashSet;
import org.springframework.core.annotation.Order;

/** The rows that pulls turned away. */
@org.springframework.stereotype.Component
@Order(25)
class RejectedRowsPart implements DriftPart {

    private final PullHistory history;
    private final Administration administration;
    private final AuditTrail trail;

    RejectedRowsPart(PullHistory history, Administration administration, AuditTrail trail) {
        this.history = history;
        this.administration = administration;
        this.trail = trail;
    }

    @Override
    public Component section() {
        String heading = I18NProvider.translate("pulls.rejects");
        var panel = new RejectedRowsPanel(history, administration, trail);
        return new Folding(heading, panel, new HashSet<>());
    }
}
