package dk.maanedsbog.basket;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A unit's basket for a period: what lies in it, what lay in it before, and how much should.
 *
 * @param before the filling of the period just before
 * @param goal the least that should be in it, in whole balls; empty where none is set
 * @param goalBefore the goal that the period before had, which may have been another
 * @param elsewhere how many more are in education, each with a ball of another kind, so that two
 *     numbers that are both shown differ; 0 where none are, or where it may not be told
 * @param expectation what the leader expects, in words; empty for nothing said
 */
public record Basket(
        Unit unit,
        Period period,
        Filling now,
        Filling before,
        OptionalInt goal,
        OptionalInt goalBefore,
        int elsewhere,
        String expectation) {

    /** The indicator that counts all balls, and that goals are set for. */
    public static final String TOTAL = "basket_total";

    /** The indicator that counts everybody in education, whatever else they do. */
    static final String IN_EDUCATION = "in_education";

    /**
     * Balls of one kind that lie together.
     *
     * @param fresh whether they are marked as new
     */
    record Layer(BallKind kind, boolean fresh, int balls) {}

    public Count total() {
        return now.total();
    }

    /** How many are missing to the goal; empty when none are, or when it may not be told. */
    public OptionalInt missing() {
        return missing(goal, now.total());
    }

    /** How many were missing to the goal of the period before. */
    public OptionalInt missingBefore() {
        return missing(goalBefore, before.total());
    }

    private static OptionalInt missing(OptionalInt goal, Count total) {
        if (goal.isEmpty() || total.number().isEmpty()) {
            return OptionalInt.empty();
        }
        int missing = goal.getAsInt() - total.number().getAsInt();
        return missing > 0 ? OptionalInt.of(missing) : OptionalInt.empty();
    }

    /** Whether the goal is known to be reached. */
    public boolean reached() {
        return goal.isPresent() && total().number().isPresent() && missing().isEmpty();
    }

    /** How many more there are than in the period before; empty unless both are shown. */
    public OptionalInt change() {
        return difference(now.total(), before.total());
    }

    /**
     * How many of a kind are marked as new: by how much it has grown since the period before, and
     * nobody when it has not. That is the difference of two figures that are shown, so the marks
     * tell no more than they do; one who came in another's place is not among them.
     */
    public int fresh(BallKind kind) {
        OptionalInt grown =
                kind == BallKind.UNTOLD ? change() : difference(now.part(kind), before.part(kind));
        return Math.max(0, grown.orElse(0));
    }

    /**
     * The balls in the order in which they are laid: the kinds always in the same order, and in
     * each the old ones first, so that the eye finds what is new. Empty when the total is hidden.
     */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (now.sorted()) {
            BallKind.COUNTED.forEach(kind -> lay(layers, kind, now.part(kind).number().getAsInt()));
        } else {
            lay(layers, BallKind.UNTOLD, total().number().orElse(0));
        }
        return layers;
    }

    private void lay(List<Layer> layers, BallKind kind, int balls) {
        int fresh = fresh(kind);
        layers.add(new Layer(kind, false, balls - fresh));
        layers.add(new Layer(kind, true, fresh));
    }

    private static OptionalInt difference(Count now, Count before) {
        if (now.number().isEmpty() || before.number().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(now.number().getAsInt() - before.number().getAsInt());
    }
}
