package dk.maanedsbog.basket;

import java.util.List;
import java.util.stream.Stream;

/** How many balls lie in a basket, all together and of each kind. */
public record Filling(Count total, Count job, Count igu, Count education) {

    /** A period without figures. */
    public static final Filling NONE =
            new Filling(Count.MISSING, Count.MISSING, Count.MISSING, Count.MISSING);

    /** The count of a kind that has an indicator. */
    public Count part(BallKind kind) {
        return switch (kind) {
            case JOB -> job;
            case IGU -> igu;
            case EDUCATION -> education;
            case UNTOLD, MISSING -> throw new IllegalArgumentException(kind + " is not counted");
        };
    }

    /**
     * Whether the kinds may be told apart in a drawing: all are shown and make up the total. With
     * one of them hidden none is drawn in its colour, as the others would leave just that number.
     */
    public boolean sorted() {
        if (total.number().isEmpty() || parts().anyMatch(part -> part.number().isEmpty())) {
            return false;
        }
        int sum = parts().mapToInt(part -> part.number().getAsInt()).sum();
        return sum == total.number().getAsInt();
    }

    public boolean anyHidden() {
        return total.hidden() || partsHidden();
    }

    boolean partsHidden() {
        return parts().anyMatch(Count::hidden);
    }

    private Stream<Count> parts() {
        return List.of(job, igu, education).stream();
    }
}
