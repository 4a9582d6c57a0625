package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.List;

/**
 * The basket around given rows, measured in places: the distance of two balls is one. Heights are
 * counted from the floor upwards, widths from the middle outwards.
 *
 * @param rows the rows from the bottom
 * @param heights the middle of each row
 * @param bottom half the width of the floor
 * @param slope how far a wall leans outwards for each place upwards
 * @param rim the height of the line under which the places to the goal lie
 * @param top the height of the walls
 * @param height the height of everything
 */
record BasketShape(
        List<Integer> rows,
        List<Double> heights,
        double bottom,
        double slope,
        double rim,
        double top,
        double height) {

    private static final double FLOOR = 0.1;
    private static final double UNDER_LINE = 0.07;
    private static final double ROUND_LINE = 0.4;
    private static final double ROOM = 0.56;
    private static final double STEEPEST = 0.12;
    private static final double FLATTEST = 0.6;
    private static final double LONE_ROW = 0.3;

    /** The shape that fits around the rows. */
    static BasketShape around(BasketRows laid) {
        int below = laid.below().size();
        List<Integer> rows = new ArrayList<>(laid.below());
        rows.addAll(laid.above());
        List<Double> heights = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            heights.add(FLOOR + row + 0.5 + (row < below ? 0 : ROUND_LINE));
        }
        double full = heights.getLast() + 0.5 + UNDER_LINE;
        double rim = FLOOR + below + (laid.above().isEmpty() ? UNDER_LINE : ROUND_LINE / 2);
        int within = laid.walled() ? rows.size() : below;
        double slope = slope(rows, heights, within);
        return new BasketShape(
                rows,
                heights,
                bottom(rows, heights, within, slope),
                slope,
                rim,
                laid.walled() ? full : rim,
                Math.max(rim, full));
    }

    /** The width of everything. */
    double width() {
        return 2 * (bottom + slope * top);
    }

    private static double slope(List<Integer> rows, List<Double> heights, int within) {
        if (within == 1) {
            return LONE_ROW;
        }
        double wider = (rows.get(within - 1) - rows.getFirst()) / 2.0;
        double lean = wider / (heights.get(within - 1) - heights.getFirst());
        return Math.clamp(lean, STEEPEST, FLATTEST);
    }

    /** So wide that the outermost ball of each row keeps clear of the leaning wall. */
    private static double bottom(
            List<Integer> rows, List<Double> heights, int within, double slope) {
        double needed = 0;
        for (int row = 0; row < within; row++) {
            double outermost = (rows.get(row) - 1) / 2.0;
            double clear = ROOM * Math.sqrt(1 + slope * slope);
            needed = Math.max(needed, outermost + clear - slope * heights.get(row));
        }
        return needed;
    }
}
