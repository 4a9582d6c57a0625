package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.MailLog;
import dk.maanedsbog.delivery.Subscriptions;
import dk.maanedsbog.ui.CurrentViewer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;

/** Drift's section on mails: what was sent, what was not and why, and what can be done about it. */
@org.springframework.stereotype.Component
@Order(40)
class MailsPart implements DriftPart {

    private final MailLog log;
    private final Subscriptions subscriptions;
    private final Administration administration;
    private final CurrentViewer viewer;

    MailsPart(
            MailLog log,
            Subscriptions subscriptions,
            Administration administration,
            CurrentViewer viewer) {
        this.log = log;
        this.subscriptions = subscriptions;
        this.administration = administration;
        this.viewer = viewer;
    }

    @Override
    public Component section() {
        return new MailsPanel(this);
    }

    MailLog log() {
        return log;
    }

    /**
     * @param done what is told of the address that it goes to
     */
    Told sendSample(UnaryOperator<String> done) {
        return act(
                "Send mig en prøve",
                by -> Told.of(done.apply(subscriptions.sendSample(viewer.get()))));
    }

    Told sendAgain(long mailId, String done) {
        return act(
                "Send mail " + mailId + " igen",
                by -> {
                    log.sendAgain(by, mailId);
                    return Told.of(done);
                });
    }

    Told takeAsSent(long mailId, String done) {
        return act(
                "Regn mail " + mailId + " som sendt",
                by -> {
                    log.takeAsSent(by, mailId);
                    return Told.of(done);
                });
    }

    private Told act(String what, Function<String, Told> action) {
        return administration.act(
                what,
                by -> {
                    try {
                        return action.apply(by);
                    } catch (DeliveryRefused refused) {
                        return Told.of(refused.getMessage());
                    }
                });
    }
}
