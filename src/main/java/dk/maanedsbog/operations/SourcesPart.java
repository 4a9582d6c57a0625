package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import org.springframework.core.annotation.Order;

/** What is pulled from, what was read last; and the ways to the other pages. */
@org.springframework.stereotype.Component
@Order(30)
class SourcesPart implements DriftPart {

    private final PullOrders orders;
    private final PullHistory history;

    SourcesPart(PullOrders orders, PullHistory history) {
        this.orders = orders;
        this.history = history;
    }

    @Override
    public Component section() {
        return new SourcesPanel(orders, history);
    }
}
