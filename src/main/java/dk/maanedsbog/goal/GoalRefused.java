package dk.maanedsbog.goal;

/** A goal was not set; the message says in Danish why, and what to do instead. */
public final class GoalRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public GoalRefused(String message) {
        super(message);
    }
}
