package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many places each row of a basket has, from the bottom.
 *
 * @param below the rows under the rim line, each wider than the one under it
 * @param above the rows above it: a heap, or more of the basket where a heap would not hold
 * @param walled whether the walls reach up beside the rows above
 */
record BasketRows(List<Integer> below, List<Integer> above, boolean walled) {

    /** The narrowest bottom of a basket, as a part of its widest row. */
    private static final double NARROWEST = 0.5;

    /** Every way to lay so many places that looks like a basket. */
    static List<BasketRows> ways(int below, int above) {
        List<BasketRows> ways = new ArrayList<>();
        for (int rows = 1; rows <= below; rows++) {
            List<Integer> lower = narrowing(below, rows);
            if (!lower.isEmpty()) {
                heap(lower.getLast(), above)
                        .ifPresent(heap -> ways.add(new BasketRows(lower, heap, false)));
            }
        }
        // a heap at most half as large as what lies under it; else the basket itself is larger
        if (!ways.isEmpty() && above <= below / 2) {
            return ways;
        }
        ways.clear();
        for (int rows = 1; rows <= below + above; rows++) {
            List<Integer> all = narrowing(below + above, rows);
            if (!all.isEmpty()) {
                ways.add(split(all, below));
            }
        }
        return ways;
    }

    /** Rows one wider than the other upwards; what is left over widens the upper ones. */
    private static List<Integer> narrowing(int places, int rows) {
        int bottom = (places - rows * (rows - 1) / 2) / rows;
        if (bottom < 1) {
            return List.of();
        }
        int over = places - rows * (rows - 1) / 2 - bottom * rows;
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            found.add(bottom + row + (row >= rows - over ? 1 : 0));
        }
        boolean basket = bottom >= NARROWEST * found.getLast();
        return basket ? found : List.of();
    }

    private static Optional<List<Integer>> heap(int rim, int places) {
        List<Integer> found = new ArrayList<>();
        int left = places;
        for (int wide = rim - 1; wide > 0 && left > 0; wide--) {
            found.add(Math.min(left, wide));
            left -= wide;
        }
        return left > 0 ? Optional.empty() : Optional.of(found);
    }

    /** The row in which the goal is reached becomes two, with the line between them. */
    private static BasketRows split(List<Integer> all, int below) {
        List<Integer> under = new ArrayList<>();
        List<Integer> over = new ArrayList<>();
        int left = below;
        for (int row : all) {
            if (left > 0) {
                under.add(Math.min(left, row));
            }
            if (row > left) {
                over.add(row - left);
            }
            left = Math.max(0, left - row);
        }
        return new BasketRows(under, over, true);
    }
}
