package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For how many citizens a ball stands: one, as long as there are no more than can be counted.
 * Beyond that each kind is laid in balls for a round number, and what is left over is a smaller
 * ball that stands for just that many: nothing is rounded away.
 */
public record BallScale(int each) {

    /** So many balls can still be counted one by one. */
    static final int COUNTABLE = 150;

    /** So many places, balls and empty ones, still fit without the balls becoming dots. */
    private static final int PLACES = 400;

    private static final int[] STEPS = {5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000};

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
                .orElseGet(() -> new BallScale(Math.ceilDiv(Math.max(most, goal), COUNTABLE)));
    }

    public boolean oneEach() {
        return each == 1;
    }

    /** The balls of a basket, and after them the empty places up to its goal. */
    List<Piece> pieces(Basket basket) {
        List<Piece> pieces = new ArrayList<>();
        basket.layers().forEach(layer -> split(pieces, layer.kind(), layer.fresh(), layer.balls()));
        split(pieces, BallKind.MISSING, false, basket.missing().orElse(0));
        return pieces;
    }

    private void split(List<Piece> pieces, BallKind kind, boolean fresh, int citizens) {
        for (int left = citizens; left > 0; left -= each) {
            pieces.add(new Piece(kind, fresh, Math.min(left, each)));
        }
    }
}
