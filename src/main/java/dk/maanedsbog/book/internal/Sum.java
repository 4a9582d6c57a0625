package dk.maanedsbog.book.internal;

import java.util.Collection;
import java.util.List;

/**
 * A total and parts of it, as anybody can put them together who sees them: departments of the
 * municipality, or parts of a whole within one unit.
 *
 * @param series which of the total's counts the parts belong to
 */
record Sum(Grid grid, Cell total, int series, List<Cell> parts) {

    /** Which of a cell's counts is meant: what is part of a whole is so by what it is about. */
    int series(Cell cell) {
        return cell.indicator().equals(total.indicator()) ? series : grid.main(cell.indicator());
    }

    long value(Cell cell) {
        return grid.count(cell, series(cell));
    }

    long citizens(Cell cell) {
        return grid.at(cell).citizens(series(cell));
    }

    /** How much of the total is left when these parts are taken away. */
    long left(Collection<Cell> taken) {
        return value(total) - taken.stream().mapToLong(this::value).sum();
    }

    /**
     * How many citizens are left then. Who is counted in two departments is counted twice here;
     * what is part of a whole within a unit has no others than the whole's.
     */
    long citizensLeft(Collection<Cell> taken) {
        if (!overDepartments()) {
            return citizens(total) - taken.stream().mapToLong(this::citizens).sum();
        }
        long inOthers =
                parts.stream()
                        .filter(part -> !taken.contains(part))
                        .mapToLong(this::citizens)
                        .sum();
        long inNone = Math.max(0, left(parts));
        Long known = grid.at(total).withoutDepartment();
        return inOthers + (known == null ? inNone : Math.min(known, inNone));
    }

    boolean overDepartments() {
        return !parts.isEmpty() && parts.getFirst().indicator().equals(total.indicator());
    }

    /** The same parts of the same whole in a department. */
    Sum in(String department) {
        return new Sum(
                grid, new Cell(total.indicator(), department), series, in(department, parts));
    }

    static List<Cell> in(String department, Collection<Cell> cells) {
        return cells.stream().map(cell -> new Cell(cell.indicator(), department)).toList();
    }

    /** Whether the parts are all of the total, as far as the numbers tell. */
    boolean addsUp() {
        return left(parts) == 0;
    }
}
