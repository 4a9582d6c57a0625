package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which counts are about citizens that another count holds too, by what the indicators declare:
 * directly and through others, and a share's part within its whole.
 */
final class Containments {

    private final Grid grid;
    private final Map<Series, List<Series>> directly = new HashMap<>();

    Containments(Grid grid) {
        this.grid = grid;
        grid.indicators().forEach(this::read);
    }

    private void read(String indicator, Grid.Rule rule) {
        List<Series> wholes = new ArrayList<>();
        rule.partOf().stream()
                .map(Indicator.Whole::parse)
                .filter(whole -> grid.indicators().containsKey(whole.indicator()))
                .forEach(whole -> wholes.add(series(whole)));
        directly.put(new Series(indicator, grid.main(indicator)), wholes);
        if (rule.kind() == Kind.SHARE) {
            var whole = new Series(indicator, Series.WHOLE);
            directly.put(new Series(indicator, Series.PART), List.of(whole));
            directly.put(new Series(indicator, Series.REST), List.of(whole));
        }
    }

    private Series series(Indicator.Whole whole) {
        return new Series(
                whole.indicator(), whole.numerator() ? Series.PART : grid.main(whole.indicator()));
    }

    /** The counts of other indicators that hold all of this indicator's. */
    Set<Series> wholesOf(String indicator) {
        Set<Series> found = new LinkedHashSet<>();
        var open = new ArrayDeque<Series>(directly.get(main(indicator)));
        while (!open.isEmpty()) {
            Series next = open.poll();
            if (!next.indicator().equals(indicator) && found.add(next)) {
                open.addAll(directly.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** The plain counts that are declared parts of a count, none of which holds another of them. */
    Map<Series, List<String>> partsSideBySide() {
        Map<Series, List<String>> sideBySide = new HashMap<>();
        parts().forEach(
                        (whole, parts) ->
                                sideBySide.put(
                                        whole,
                                        parts.stream().filter(one -> !holds(one, parts)).toList()));
        return sideBySide;
    }

    private boolean holds(String one, List<String> others) {
        return others.stream()
                .filter(other -> !other.equals(one))
                .anyMatch(other -> wholesOf(other).contains(main(one)));
    }

    /** The plain counts that are declared parts of a count. */
    Map<Series, List<String>> parts() {
        Map<Series, List<String>> parts = new HashMap<>();
        new TreeMap<>(grid.indicators())
                .forEach(
                        (indicator, rule) -> {
                            if (rule.kind() == Kind.COUNT) {
                                directly.get(main(indicator))
                                        .forEach(
                                                whole ->
                                                        parts.computeIfAbsent(
                                                                        whole,
                                                                        none -> new ArrayList<>())
                                                                .add(indicator));
                            }
                        });
        return parts;
    }

    private Series main(String indicator) {
        return new Series(indicator, grid.main(indicator));
    }
}
