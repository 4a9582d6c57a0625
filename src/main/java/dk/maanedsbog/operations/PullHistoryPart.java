package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.pull.PullHistory;
import org.springframework.core.annotation.Order;

/** The past pulls. */
@org.springframework.stereotype.Component
@Order(20)
class PullHistoryPart implements DriftPart {

    private final PullHistory history;

    PullHistoryPart(PullHistory history) {
        this.history = history;
    }

    @Override
    public Component section() {
        return new PullHistoryPanel(history);
    }
}
