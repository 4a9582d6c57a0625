package dk.maanedsbog.book.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader with pencil and paper can work out: the hidden numbers that the sums between shown
 * and hidden ones leave only one value for, found by elimination.
 */
final class Deduction {

    /** Elimination over the remainders of a prime: exact where fractions would grow. */
    private static final long PRIME = 2_147_483_647L;

    /** One unknown number: a count of a hidden figure. */
    private record Unknown(Cell cell, int series) {}

    private final Grid grid;
    private final Set<Cell> hidden;
    private final Map<Unknown, Integer> places = new LinkedHashMap<>();
    private final List<Map<Integer, Long>> equations = new ArrayList<>();

    private Deduction(Grid grid, Set<Cell> hidden) {
        this.grid = grid;
        this.hidden = hidden;
    }

    /** The hidden figures of an edition of which a number can be worked out. */
    static Set<Cell> of(
            Grid grid, Set<Cell> hidden, Collection<Sum> sums, List<Set<Series>> alike) {
        var deduction = new Deduction(grid, hidden);
        sums.stream().filter(sum -> sum.grid() == grid).forEach(deduction::add);
        deduction.addShares();
        alike.forEach(deduction::add);
        return deduction.solved();
    }

    private void add(Sum sum) {
        Map<Integer, Long> equation = new LinkedHashMap<>();
        sum.parts().forEach(part -> put(equation, part, sum.series(part), 1));
        put(equation, sum.total(), sum.series(), -1);
        equations.add(equation);
    }

    /** The part and the rest of a share are its whole. */
    private void addShares() {
        for (Cell cell : hidden) {
            if (grid.at(cell).counts().size() == 3) {
                Map<Integer, Long> equation = new LinkedHashMap<>();
                put(equation, cell, 0, 1);
                put(equation, cell, 2, 1);
                put(equation, cell, 1, -1);
                equations.add(equation);
            }
        }
    }

    private void add(Set<Series> same) {
        List<Series> alike = List.copyOf(same);
        grid.units()
                .forEach(
                        unit -> {
                            for (int i = 1; i < alike.size(); i++) {
                                Map<Integer, Long> equation = new LinkedHashMap<>();
                                put(equation, unit, alike.get(0), 1);
                                put(equation, unit, alike.get(i), -1);
                                equations.add(equation);
                            }
                        });
    }

    private void put(Map<Integer, Long> equation, String unit, Series series, long factor) {
        put(equation, new Cell(series.indicator(), unit), series.index(), factor);
    }

    private void put(Map<Integer, Long> equation, Cell cell, int series, long factor) {
        if (hidden.contains(cell) && grid.cells().containsKey(cell)) {
            int place = places.computeIfAbsent(new Unknown(cell, series), none -> places.size());
            equation.merge(place, factor, (one, other) -> Math.floorMod(one + other, PRIME));
        }
    }

    /** After elimination, an equation with one unknown left gives it away. */
    private Set<Cell> solved() {
        long[][] rows = new long[equations.size()][places.size()];
        for (int i = 0; i < rows.length; i++) {
            for (var term : equations.get(i).entrySet()) {
                rows[i][term.getKey()] = Math.floorMod(term.getValue(), PRIME);
            }
        }
        eliminate(rows);
        List<Unknown> unknowns = List.copyOf(places.keySet());
        Set<Cell> solved = new HashSet<>();
        for (long[] row : rows) {
            int only = only(row);
            if (only >= 0) {
                solved.add(unknowns.get(only).cell());
            }
        }
        return solved;
    }

    private static void eliminate(long[][] rows) {
        int done = 0;
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            long[] row = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = row;
            scale(row, inverse(row[column]));
            for (int other = 0; other < rows.length; other++) {
                if (other != done && rows[other][column] != 0) {
                    subtract(rows[other], row, rows[other][column]);
                }
            }
            done++;
        }
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] row, long[] pivot, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - pivot[i] * factor, PRIME);
        }
    }

    /** By Fermat: a number to the power of the prime less two. */
    private static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }

    private static int only(long[] row) {
        int found = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
