package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** The pull that runs, those that will, and the way to start one. */
@org.springframework.stereotype.Component
@Order(10)
class PullsNowPart implements DriftPart {

    private final PullHistory history;
    private final PullOrders orders;
    private final Administration administration;
    private final AuditTrail trail;
    private final Clock clock;

    PullsNowPart(
            PullHistory history,
            PullOrders orders,
            Administration administration,
            AuditTrail trail,
            Clock clock) {
        this.history = history;
        this.orders = orders;
        this.administration = administration;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Component section() {
        return new PullsNowPanel(
                history, orders, new PullStart(orders, administration, trail, clock), clock);
    }
}
