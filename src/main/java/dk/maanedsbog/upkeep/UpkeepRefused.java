package dk.maanedsbog.upkeep;

/** Nothing was touched; the message says in Danish why and what to do. */
public final class UpkeepRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UpkeepRefused(String message) {
        super(message);
    }

    UpkeepRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
