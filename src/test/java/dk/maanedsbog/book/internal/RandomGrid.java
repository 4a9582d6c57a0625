package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An edition of a job centre made up at random, with many small departments: a count with two
 * parts, its twin under another name, cases of which a share is a part, what the share counts in
 * parts of parts, a mean, a largest and a count of work. In some, citizens stand in no department.
 */
final class RandomGrid {

    private static final String NOWHERE = "none";

    private final Random random;
    private final Map<String, Grid.Rule> indicators = new HashMap<>();
    private final Map<Cell, Counted> cells = new HashMap<>();
    private final Set<String> departments = new TreeSet<>();
    private final Set<Cell> ofOnePerson = new HashSet<>();

    private RandomGrid(Random random) {
        this.random = random;
    }

    static Grid of(Random random) {
        return new RandomGrid(random).grid();
    }

    /** Whether everybody stands in a department. */
    static boolean isWhole(Grid grid) {
        return grid.indicators().keySet().stream()
                .allMatch(id -> grid.at(new Cell(id, "")).withoutDepartment() == 0);
    }

    /** The same job centre a little later: some numbers have moved a little. */
    static Grid later(Grid grid, Random random) {
        var later = new RandomGrid(random);
        later.indicators.putAll(grid.indicators());
        later.departments.addAll(grid.departments());
        later.ofOnePerson.addAll(grid.ofOnePerson());
        boolean redrawn = random.nextBoolean();
        for (String department : grid.departments()) {
            later.drawn(department);
            if (!redrawn) {
                grid.indicators()
                        .keySet()
                        .forEach(id -> later.keep(grid, new Cell(id, department)));
            }
            for (String id : List.of("job", "visits", "wait")) {
                long was = grid.count(new Cell(id, department), 0);
                later.put(id, department, Math.max(0, was + random.nextInt(-3, 4)));
            }
            later.addUp(department);
        }
        later.indicators.forEach(later::total);
        return later.made();
    }

    private void keep(Grid grid, Cell cell) {
        cells.put(cell, grid.at(cell));
    }

    private Grid grid() {
        rule("all", Kind.COUNT);
        rule("job", Kind.COUNT, "all");
        rule("igu", Kind.COUNT, "all");
        rule("twin", Kind.COUNT);
        rule("cases", Kind.COUNT);
        rule("share", Kind.SHARE, "cases");
        rule("quiet", Kind.COUNT, "share");
        rule("intern", Kind.COUNT, "share.numerator");
        rule("soon", Kind.COUNT, "intern");
        rule("wait", Kind.MEAN);
        rule("longest", Kind.MAX);
        indicators.put("visits", new Grid.Rule(Kind.COUNT, false, List.of()));
        int count = random.nextInt(1, 6);
        for (int i = 0; i < count; i++) {
            String department = "A" + i;
            departments.add(department);
            drawn(department);
            addUp(department);
            if (random.nextInt(8) == 0) {
                List.of("visits", "wait").forEach(id -> ofOnePerson.add(new Cell(id, department)));
            }
        }
        if (random.nextInt(3) == 0) {
            drawn(NOWHERE);
            addUp(NOWHERE);
        }
        indicators.forEach(this::total);
        return made();
    }

    private Grid made() {
        cells.keySet().removeIf(cell -> cell.department().equals(NOWHERE));
        return new Grid(1, indicators, departments, cells, ofOnePerson);
    }

    private void rule(String id, Kind kind, String... partOf) {
        indicators.put(id, new Grid.Rule(kind, true, List.of(partOf)));
    }

    private void drawn(String unit) {
        put("job", unit, few());
        put("igu", unit, few());
        long part = few();
        long whole = part + few();
        cells.put(
                new Cell("share", unit),
                Counted.of(Kind.SHARE, big(part), big(whole), 0, Citizens.UNKNOWN));
        put("cases", unit, whole + (random.nextBoolean() ? 0 : few()), whole);
        put("quiet", unit, within(whole));
        long intern = within(part);
        put("intern", unit, intern);
        put("soon", unit, within(intern));
        long placements = few();
        put("wait", unit, placements, random.nextInt(5) == 0 ? (placements + 5) / 6 : placements);
        long waiting = few();
        cells.put(
                new Cell("longest", unit),
                Counted.of(
                        Kind.MAX,
                        waiting == 0 ? null : big(random.nextInt(1, 90)),
                        null,
                        waiting,
                        Citizens.UNKNOWN));
        put("visits", unit, few());
    }

    private void addUp(String unit) {
        put("twin", unit, count("job", unit));
        put("all", unit, count("job", unit) + count("igu", unit));
    }

    private long count(String indicator, String unit) {
        return cells.get(new Cell(indicator, unit)).count(0);
    }

    private void put(String indicator, String unit, long count) {
        put(indicator, unit, count, count);
    }

    private void put(String indicator, String unit, long count, long citizens) {
        cells.put(
                new Cell(indicator, unit),
                new Counted(List.of(count), List.of(citizens), true, null, null));
    }

    private void total(String indicator, Grid.Rule rule) {
        var nowhere = cells.get(new Cell(indicator, NOWHERE));
        List<Counted> parts =
                cells.entrySet().stream()
                        .filter(entry -> entry.getKey().indicator().equals(indicator))
                        .map(Map.Entry::getValue)
                        .toList();
        BigDecimal largest =
                parts.stream()
                        .map(Counted::value)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null);
        cells.put(
                new Cell(indicator, Cell.MUNICIPALITY),
                new Counted(
                        IntStream.range(0, rule.series())
                                .mapToObj(i -> parts.stream().mapToLong(p -> p.count(i)).sum())
                                .toList(),
                        IntStream.range(0, rule.series())
                                .mapToObj(i -> parts.stream().mapToLong(p -> p.citizens(i)).sum())
                                .toList(),
                        true,
                        nowhere == null ? 0 : nowhere.citizens(rule.series() == 3 ? 1 : 0),
                        largest));
    }

    /** Nothing, a few or many, all of them often. */
    private long few() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1, 2 -> random.nextInt(1, 6);
            case 3 -> random.nextInt(5, 12);
            default -> random.nextInt(12, 400);
        };
    }

    /** Some of them, or nearly all. */
    private long within(long whole) {
        return switch (random.nextInt(4)) {
            case 0 -> whole;
            case 1 -> Math.max(0, whole - random.nextInt(6));
            default -> random.nextLong(whole + 1);
        };
    }

    private static BigDecimal big(long number) {
        return BigDecimal.valueOf(number);
    }
}
