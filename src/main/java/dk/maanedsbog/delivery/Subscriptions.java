package dk.maanedsbog.delivery;

import dk.maanedsbog.access.Viewer;
import java.util.Optional;

/** Whether somebody gets the mails, as the person decides. */
public interface Subscriptions {

    /** The viewer's own; empty for somebody who gets none anyway, or while mails are off. */
    Optional<Subscription> of(Viewer viewer);

    /**
     * Turns the viewer's own mails on or off.
     *
     * @throws DeliveryRefused for somebody who gets none anyway
     */
    void set(Viewer viewer, boolean wanted);

    /**
     * Sends the viewer the newest month as it would come, to the address of the staff list.
     *
     * @return the address
     * @throws DeliveryRefused when there is no address, no edition, or one is on its way already
     */
    String sendSample(Viewer viewer);

    /**
     * @param address where the mails go, from the staff list
     * @param wanted whether the person has not turned them off
     */
    record Subscription(String address, boolean wanted) {}
}
