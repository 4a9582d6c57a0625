package dk.maanedsbog.goal;

import java.util.Optional;

/** A goal was not set; the message says in Danish why, and what to do instead. */
public final class GoalRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final GoalField field;

    public GoalRefused(String message) {
        this(null, message);
    }

    /**
     * @param field where it is mended; null for the goal as a whole
     */
    public GoalRefused(GoalField field, String message) {
        super(message);
        this.field = field;
    }

    /** Where it is mended. */
    public Optional<GoalField> field() {
        return Optional.ofNullable(field);
    }
}
