package dk.maanedsbog.book.internal;

import java.util.List;

/**
 * A total and the parts that add up to it, as anybody can work out who sees them: departments of
 * the municipality, or parts of a whole within one unit.
 *
 * @param series which of the figures' counts is added
 */
record Sum(Grid grid, Cell total, List<Cell> parts, int series) {

    /** The count that an indicator is about: of a share, the whole of it. */
    static final int MAIN = -1;

    long value(Cell cell) {
        return series == MAIN ? grid.main(cell) : grid.count(cell, series);
    }

    /** Whether the parts are all of the total, as far as the numbers tell. */
    boolean addsUp() {
        return parts.stream().mapToLong(this::value).sum() == value(total);
    }
}
