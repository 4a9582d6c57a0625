package dk.maanedsbog.book.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what adds up in an edition. */
final class Sums {

    /** With more parts than these only all of them together are looked at. */
    private static final int MANY = 10;

    private final Grid grid;
    private final Containments containments;

    Sums(Grid grid) {
        this.grid = grid;
        this.containments = new Containments(grid);
    }

    /** Every indicator's departments add up to the municipality. */
    List<Sum> overDepartments() {
        List<Sum> sums = new ArrayList<>();
        grid.indicators()
                .forEach(
                        (indicator, rule) -> {
                            var total = new Cell(indicator, Cell.MUNICIPALITY);
                            List<Cell> parts =
                                    grid.departments().stream()
                                            .map(department -> new Cell(indicator, department))
                                            .filter(grid.cells()::containsKey)
                                            .toList();
                            for (int series = 0; series < rule.series(); series++) {
                                sums.add(new Sum(grid, total, series, parts));
                            }
                        });
        return sums;
    }

    /** Parts that in every unit add up to their whole: all of them, or some. */
    List<Sum> overParts() {
        List<Sum> sums = new ArrayList<>();
        containments
                .parts()
                .forEach(
                        (whole, parts) ->
                                families(parts)
                                        .map(family -> inUnits(whole, family))
                                        .filter(found -> found.stream().allMatch(Sum::addsUp))
                                        .forEach(sums::addAll));
        return sums;
    }

    /** Two or more of the parts that have anything at all, or the only part there is. */
    private Stream<List<String>> families(List<String> parts) {
        List<String> some = parts.stream().filter(this::hasAny).toList();
        if (some.size() < 2 || some.size() > MANY) {
            return Stream.of(parts);
        }
        return IntStream.range(0, 1 << some.size())
                .filter(chosen -> Integer.bitCount(chosen) > 1)
                .mapToObj(
                        chosen ->
                                IntStream.range(0, some.size())
                                        .filter(i -> (chosen >> i & 1) == 1)
                                        .mapToObj(some::get)
                                        .toList());
    }

    private boolean hasAny(String indicator) {
        return grid.units().anyMatch(unit -> grid.count(new Cell(indicator, unit), 0) > 0);
    }

    /** Parts beside their whole, one by one and those side by side together, add up or not. */
    List<Sum> partsOfWholes() {
        List<Sum> sums = new ArrayList<>();
        containments
                .partsSideBySide()
                .forEach(
                        (whole, parts) -> {
                            List<Sum> found = inUnits(whole, parts);
                            if (parts.size() > 1 && found.stream().allMatch(Sums::mayBeApart)) {
                                sums.addAll(found);
                            }
                        });
        for (String part : grid.indicators().keySet()) {
            for (Series whole : containments.wholesOf(part)) {
                sums.addAll(inUnits(whole, List.of(part)));
            }
        }
        return sums;
    }

    /** Parts that are more than their whole have citizens in common. */
    private static boolean mayBeApart(Sum sum) {
        return sum.left(sum.parts()) >= 0;
    }

    private List<Sum> inUnits(Series whole, List<String> parts) {
        return grid.units()
                .map(unit -> new Cell(whole.indicator(), unit))
                .filter(grid.cells()::containsKey)
                .map(
                        total ->
                                new Sum(
                                        grid,
                                        total,
                                        whole.index(),
                                        parts.stream().map(total::of).toList()))
                .toList();
    }
}
