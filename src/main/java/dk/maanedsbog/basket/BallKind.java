package dk.maanedsbog.basket;

import java.util.List;

/** What a place in the basket shows; each kind has its own shape, not only its own colour. */
public enum BallKind {
    JOB("job"),
    IGU("igu"),
    EDUCATION("education"),
    /** A citizen in the basket whose kind is not told, as the figures do not tell it either. */
    UNTOLD("untold"),
    /** No ball at all, but a place that is empty as long as the goal is not reached. */
    MISSING("missing");

    /** The kinds that have an indicator, in the order in which they are laid in the basket. */
    public static final List<BallKind> COUNTED = List.of(JOB, IGU, EDUCATION);

    private final String code;

    BallKind(String code) {
        this.code = code;
    }

    /** The kind as drawings and documents write it. */
    public String code() {
        return code;
    }

    String indicator() {
        return "basket_" + code;
    }
}
