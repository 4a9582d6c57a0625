package dk.maanedsbog.cause;

/** A cause can't be written; the message says in Danish why. */
public final class CauseRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CauseRefused(String message) {
        super(message);
    }
}
