package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edition of a job centre made up at random, with many small departments: a count with two
 * parts, its twin under another name, a share, a mean, a largest and a count of work.
 */
final class RandomGrid {

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

    private Grid grid() {
        indicators.put("all", new Grid.Rule(Kind.COUNT, true, List.of()));
        indicators.put("job", new Grid.Rule(Kind.COUNT, true, List.of("all")));
        indicators.put("igu", new Grid.Rule(Kind.COUNT, true, List.of("all")));
        indicators.put("twin", new Grid.Rule(Kind.COUNT, true, List.of()));
        indicators.put("share", new Grid.Rule(Kind.SHARE, true, List.of()));
        indicators.put("wait", new Grid.Rule(Kind.MEAN, true, List.of()));
        indicators.put("longest", new Grid.Rule(Kind.MAX, true, List.of()));
        indicators.put("visits", new Grid.Rule(Kind.COUNT, false, List.of()));
        int count = random.nextInt(1, 6);
        for (int i = 0; i < count; i++) {
            String department = "A" + i;
            departments.add(department);
            long job = few();
            long igu = few();
            put("job", department, job);
            put("igu", department, igu);
            put("all", department, job + igu);
            put("twin", department, job);
            long part = few();
            cells.put(
                    new Cell("share", department),
                    Counted.of(Kind.SHARE, big(part), big(part + few()), 0, Citizens.UNKNOWN));
            put("wait", department, few());
            long waiting = few();
            cells.put(
                    new Cell("longest", department),
                    Counted.of(
                            Kind.MAX,
                            waiting == 0 ? null : big(random.nextInt(1, 90)),
                            null,
                            waiting,
                            Citizens.UNKNOWN));
            put("visits", department, few());
            if (random.nextInt(8) == 0) {
                List.of("visits", "wait").forEach(id -> ofOnePerson.add(new Cell(id, department)));
            }
        }
        indicators.forEach(this::total);
        return new Grid(1, indicators, departments, cells, ofOnePerson);
    }

    private void put(String indicator, String department, long count) {
        cells.put(new Cell(indicator, department), new Counted(List.of(count), null));
    }

    private void total(String indicator, Grid.Rule rule) {
        List<Counted> parts =
                departments.stream().map(d -> cells.get(new Cell(indicator, d))).toList();
        List<Long> sums =
                java.util.stream.IntStream.range(0, rule.series())
                        .mapToObj(i -> parts.stream().mapToLong(part -> part.count(i)).sum())
                        .toList();
        BigDecimal largest =
                parts.stream()
                        .map(Counted::value)
                        .filter(java.util.Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null);
        cells.put(new Cell(indicator, Cell.MUNICIPALITY), new Counted(sums, largest));
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

    private static BigDecimal big(long number) {
        return BigDecimal.valueOf(number);
    }
}
