package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        return counted()
                .map(whole -> overParts(whole.getKey(), whole.getValue()))
                .filter(sums -> sums.stream().allMatch(Sum::addsUp))
                .flatMap(Collection::stream)
                .toList();
    }

    /** The wholes with those of their parts that are plain counts. */
    private Stream<Map.Entry<String, List<String>>> counted() {
        return wholes().entrySet().stream()
                .map(
                        whole ->
                                Map.entry(
                                        whole.getKey(),
                                        whole.getValue().stream()
                                                .filter(
                                                        part ->
                                                                grid.indicators().get(part).kind()
                                                                        == Kind.COUNT)
                                                .toList()))
                .filter(whole -> !whole.getValue().isEmpty());
    }

    /** Parts beside their whole, one by one and all counts together, add up as they may. */
    List<Sum> partsOfWholes() {
        List<Sum> pairs = new ArrayList<>();
        counted().forEach(whole -> pairs.addAll(overParts(whole.getKey(), whole.getValue())));
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
                .map(
                        total ->
                                new Sum(
                                        grid,
                                        total,
                                        parts.stream().map(total::of).toList(),
                                        Sum.MAIN))
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
