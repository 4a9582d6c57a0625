package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where everything in the picture of a basket lies: worked out once, for every form of the picture.
 * The line of the goal lies just above the places up to it. What is missing stands as empty places
 * under it, and what is more lies above it, as a heap or in a basket that is higher than its goal.
 * Where the total is hidden the basket is empty, and tells nothing but its goal.
 *
 * @param each for how many citizens a large ball stands
 * @param line the height of the goal's line; empty where there is none
 * @param wallTop half the width of the basket at the top, which lies at {@code top}
 * @param wallBottom half the width of its floor
 */
record BasketDrawing(
        BallScale each,
        List<Mark> marks,
        double middle,
        double floor,
        double top,
        double wallTop,
        double wallBottom,
        Optional<Line> line) {

    static final double WIDTH = 900;
    static final double HEIGHT = 480;

    /** The goal's line, and where its words end and stand. */
    record Line(double y, double from, double to, double textX) {}

    private static final double MARGIN = 20;
    private static final double FOOT = 16;
    private static final double TEXT = 54;
    private static final double TEXT_BESIDE = 170;
    private static final double BEYOND = 12;
    private static final double LARGEST = 88;
    private static final double RADIUS = 0.44;
    private static final double FINEST_ASPECT = 2;

    /** The places of a basket that holds nothing and should hold nothing. */
    private static final int EMPTY = 14;

    static BasketDrawing of(Basket basket) {
        return of(basket, BallScale.of(basket));
    }

    static BasketDrawing of(Basket basket, BallScale scale) {
        List<BallScale.Piece> pieces = scale.pieces(basket);
        int goal = basket.goal().orElse(0);
        boolean line = goal > 0;
        int below = line ? toTheGoal(pieces, goal) : pieces.size();
        int above = pieces.size() - below;
        if (below == 0) {
            below = line ? Math.ceilDiv(goal, scale.each()) : EMPTY;
        }
        double left = above > 0 ? TEXT_BESIDE : MARGIN;
        double wide = WIDTH - left - MARGIN;
        double high = HEIGHT - FOOT - (line && above == 0 ? TEXT : MARGIN);
        BasketShape shape = best(BasketRows.ways(below, above), wide, high);
        double unit = unit(shape, wide, high);
        double middle = left + wide / 2;
        double floor = HEIGHT - FOOT;
        double wallTop = unit * (shape.bottom() + shape.slope() * shape.top());
        return new BasketDrawing(
                scale,
                marks(pieces, shape, middle, floor, unit, scale),
                middle,
                floor,
                floor - unit * shape.top(),
                wallTop,
                unit * shape.bottom(),
                line ? Optional.of(line(shape, middle, floor, unit, above)) : Optional.empty());
    }

    /** The marks that are balls, and not empty places. */
    List<Mark> balls() {
        return marks.stream().filter(mark -> mark.kind() != BallKind.MISSING).toList();
    }

    /** The pieces up to the goal. */
    private static int toTheGoal(List<BallScale.Piece> pieces, int goal) {
        int found = 0;
        int citizens = 0;
        while (found < pieces.size() && citizens < goal) {
            citizens += pieces.get(found++).stands();
        }
        return found;
    }

    /** The rows that leave the balls largest; where they are at their largest, the finest shape. */
    private static BasketShape best(List<BasketRows> ways, double wide, double high) {
        return ways.stream()
                .map(BasketShape::around)
                .max(
                        Comparator.comparingDouble((BasketShape shape) -> unit(shape, wide, high))
                                .thenComparingDouble(
                                        shape ->
                                                -Math.abs(
                                                        Math.log(
                                                                shape.width()
                                                                        / shape.height()
                                                                        / FINEST_ASPECT))))
                .orElseThrow();
    }

    private static double unit(BasketShape shape, double wide, double high) {
        return Math.min(LARGEST, Math.min(wide / shape.width(), high / shape.height()));
    }

    private static List<Mark> marks(
            List<BallScale.Piece> pieces,
            BasketShape shape,
            double middle,
            double floor,
            double unit,
            BallScale scale) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < shape.rows().size(); row++) {
            int places = shape.rows().get(row);
            for (int place = 0; place < places && marks.size() < pieces.size(); place++) {
                BallScale.Piece piece = pieces.get(marks.size());
                marks.add(
                        new Mark(
                                piece.kind(),
                                piece.fresh(),
                                piece.stands(),
                                middle + unit * (place - (places - 1) / 2.0),
                                floor - unit * shape.heights().get(row),
                                unit * RADIUS * scale.part(piece.stands())));
            }
        }
        return marks;
    }

    private static Line line(
            BasketShape shape, double middle, double floor, double unit, int above) {
        double half = unit * (shape.bottom() + shape.slope() * shape.rim()) + BEYOND;
        double from = above > 0 ? MARGIN : middle - half;
        return new Line(floor - unit * shape.rim(), from, middle + half, from);
    }
}
