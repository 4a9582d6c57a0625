package dk.maanedsbog.quality;

/** A decision can't be made; the message says in Danish why. */
public final class DecisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DecisionRefused(String message) {
        super(message);
    }
}
