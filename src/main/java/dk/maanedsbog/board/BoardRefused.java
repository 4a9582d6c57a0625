package dk.maanedsbog.board;

/** A wish about a board or a display was not met; the message says in Danish why. */
public final class BoardRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BoardRefused(String message) {
        super(message);
    }
}
