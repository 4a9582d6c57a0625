package dk.maanedsbog.book.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts that are the same in every unit of an edition: the whole of a share and the number of
 * cases that it is a share of, citizens in job and balls for job. What is hidden in one indicator
 * must be hidden in the other.
 */
final class Likenesses {

    private Likenesses() {}

    /** Groups of counts, of two or more indicators each. */
    static List<Set<Series>> in(Grid grid) {
        Map<List<Long>, Set<Series>> same = new HashMap<>();
        List<String> units = grid.units().sorted().toList();
        grid.indicators()
                .forEach(
                        (indicator, rule) -> {
                            for (int index = 0; index < rule.series(); index++) {
                                List<Long> counts = new ArrayList<>();
                                for (String unit : units) {
                                    counts.add(grid.count(new Cell(indicator, unit), index));
                                }
                                if (counts.stream().anyMatch(count -> count > 0)) {
                                    same.computeIfAbsent(counts, none -> new HashSet<>())
                                            .add(new Series(indicator, index));
                                }
                            }
                        });
        return same.values().stream()
                .filter(alike -> alike.stream().map(Series::indicator).distinct().count() > 1)
                .toList();
    }
}
