package dk.maanedsbog.delivery;

/** A wish about mails was not met; the message says in Danish why. */
public final class DeliveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DeliveryRefused(String message) {
        super(message);
    }
}
