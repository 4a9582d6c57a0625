package dk.maanedsbog.book.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what adds up in an edition. */
final class Sums {

    private final Grid grid;

    Sums(Grid grid) {
        this.grid = grid;
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
                                sums.add(new Sum(grid, total, parts, series));
                            }
                        });
        return sums;
    }

    /** Indicators that in every unit add up to the one they are parts of. */
    List<Sum> overParts() {
        return wholes().entrySet().stream()
                .map(whole -> overParts(whole.getKey(), whole.getValue()))
                .filter(sums -> sums.stream().allMatch(Sum::addsUp))
                .flatMap(Collection::stream)
                .toList();
    }

    /** Single parts beside their whole, whether or not there are more parts. */
    List<Sum> partsOfWholes() {
        List<Sum> pairs = new ArrayList<>();
        wholes().forEach(
                        (whole, parts) ->
                                parts.forEach(
                                        part -> pairs.addAll(overParts(whole, List.of(part)))));
        return pairs;
    }

    private List<Sum> overParts(String whole, List<String> parts) {
        return grid.units()
                .map(unit -> new Cell(whole, unit))
                .filter(grid.cells()::containsKey)
                .map(total -> new Sum(grid, total, parts.stream().map(total::of).toList(), 0))
                .toList();
    }

    private Map<String, List<String>> wholes() {
        Map<String, List<String>> wholes = new TreeMap<>();
        grid.indicators()
                .forEach(
                        (indicator, rule) ->
                                rule.partOf()
                                        .filter(grid.indicators()::containsKey)
                                        .ifPresent(
                                                whole ->
                                                        wholes.computeIfAbsent(
                                                                        whole,
                                                                        none -> new ArrayList<>())
                                                                .add(indicator)));
        return wholes;
    }
}
