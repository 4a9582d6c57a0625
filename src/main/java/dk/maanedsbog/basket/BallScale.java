package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For how many citizens a ball stands: one, as long as there are no more than can be counted.
 * Beyond that balls have sizes, as coins have: a large one stands for a round number, and what is
 * left over lies in smaller ones down to one citizen, so that nothing is rounded away.
 */
public record BallScale(int each) {

    /** So many balls can still be counted one by one. */
    static final int COUNTABLE = 150;

    /** So many places, balls and empty ones, still fit without the balls becoming dots. */
    private static final int PLACES = 400;

    /** What a large ball may stand for; the last is more than any number needs. */
    private static final int[] STEPS = {
        5, 10, 25, 50, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    /** How large a ball is beside the next larger. */
    private static final double SMALLER = 0.6;

    /** A ball without a place yet. */
    record Piece(BallKind kind, boolean fresh, int stands) {}

    /** The scale of one basket. */
    public static BallScale of(Basket basket) {
        return of(List.of(basket));
    }

    /** The one scale with which several baskets can be held against each other. */
    public static BallScale of(Collection<Basket> baskets) {
        int most = baskets.stream().mapToInt(one -> one.total().number().orElse(0)).max().orElse(0);
        int goal = baskets.stream().mapToInt(one -> one.goal().orElse(0)).max().orElse(0);
        if (most <= COUNTABLE && goal <= PLACES) {
            return new BallScale(1);
        }
        return IntStream.of(STEPS)
                .filter(step -> most <= COUNTABLE * (long) step && goal <= PLACES * (long) step)
                .mapToObj(BallScale::new)
                .findFirst()
                .orElseThrow();
    }

    public boolean oneEach() {
        return each == 1;
    }

    /** For how many citizens balls of each size stand, the largest first and one at last. */
    List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int size = each; size > 1; size = smaller(size)) {
            sizes.add(size);
        }
        sizes.add(1);
        return sizes;
    }

    /** A fifth or a tenth, whichever is a five, a ten or a power of ten. */
    private static int smaller(int size) {
        return size == 5 || size == 25 || size == 50 ? size / 5 : size / 10;
    }

    /** How large a ball that stands for so many is drawn beside the largest. */
    double part(int stands) {
        return Math.pow(SMALLER, sizes().indexOf(stands));
    }

    /**
     * The balls of a basket, and after them the empty places up to its goal. No ball lies across
     * the goal: those up to it and those beyond are laid apart.
     */
    List<Piece> pieces(Basket basket) {
        List<Piece> pieces = new ArrayList<>();
        int toGoal = basket.goal().orElse(0);
        for (Basket.Layer layer : basket.layers()) {
            int under = Math.clamp(toGoal, 0, layer.balls());
            split(pieces, layer.kind(), layer.fresh(), under);
            split(pieces, layer.kind(), layer.fresh(), layer.balls() - under);
            toGoal -= under;
        }
        split(pieces, BallKind.MISSING, false, basket.missing().orElse(0));
        return pieces;
    }

    private void split(List<Piece> pieces, BallKind kind, boolean fresh, int citizens) {
        int left = citizens;
        for (int size : sizes()) {
            for (; left >= size; left -= size) {
                pieces.add(new Piece(kind, fresh, size));
            }
        }
    }
}
