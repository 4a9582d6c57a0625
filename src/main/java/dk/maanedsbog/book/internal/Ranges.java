package dk.maanedsbog.book.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Between what a reader knows each hidden number to lie, as a part is never more than its whole and
 * nothing is less than nought: narrowed step by step by all that adds up or lies within another.
 */
final class Ranges {

    /** A few rounds find what there is to find; more would only creep. */
    private static final int ROUNDS = 12;

    private static final long MOST = 1_000_000_000_000L;

    /**
     * A number of a figure, or what a part leaves of it.
     *
     * @param part the figure taken away; null for none
     */
    private record Unknown(Cell cell, int series, Cell part) {

        Unknown(Cell cell, int series) {
            this(cell, series, null);
        }
    }

    /** The factors of some unknowns, added, are a number: or at least that. */
    private record Relation(int[] places, int[] factors, long value, boolean exact) {}

    private final Grid grid;
    private final Set<Cell> hidden;
    private final Map<Unknown, Integer> places = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private long[] least;
    private long[] most;

    private Ranges(Grid grid, Set<Cell> hidden) {
        this.grid = grid;
        this.hidden = hidden;
    }

    /** The hidden figures of an edition of which a number can have one value only. */
    static Set<Cell> single(
            Grid grid,
            Set<Cell> hidden,
            Collection<Sum> sums,
            Collection<Sum> pairs,
            Collection<Set<Series>> alike) {
        var ranges = new Ranges(grid, hidden);
        sums.stream().filter(sum -> sum.grid() == grid).forEach(sum -> ranges.add(sum, true));
        ranges.addLeft(pairs.stream().filter(pair -> pair.grid() == grid).toList());
        ranges.addShares();
        ranges.addAlike(alike);
        return ranges.narrowed();
    }

    private void add(Sum sum, boolean exact) {
        Map<Unknown, Integer> terms = new LinkedHashMap<>();
        terms.put(new Unknown(sum.total(), sum.series()), 1);
        sum.parts().forEach(part -> terms.put(new Unknown(part, sum.series(part)), -1));
        add(terms, exact);
    }

    /** What a part leaves of its whole is never less than nought, and adds up over departments. */
    private void addLeft(List<Sum> pairs) {
        Map<List<String>, Map<Unknown, Integer>> overDepartments = new LinkedHashMap<>();
        for (Sum pair : pairs) {
            if (pair.parts().size() > 1) {
                if (pair.left(pair.parts()) >= 0) {
                    add(pair, false);
                }
                continue;
            }
            Cell part = pair.parts().getFirst();
            if (pair.left(pair.parts()) < 0) {
                continue;
            }
            var whole = new Unknown(pair.total(), pair.series());
            var left = new Unknown(pair.total(), pair.series(), part);
            add(Map.of(whole, 1, new Unknown(part, pair.series(part)), -1, left, -1), true);
            overDepartments
                    .computeIfAbsent(
                            List.of(
                                    part.indicator(),
                                    pair.total().indicator(),
                                    String.valueOf(pair.series())),
                            none -> new LinkedHashMap<>())
                    .put(left, pair.total().municipality() ? -1 : 1);
        }
        overDepartments.values().stream()
                .filter(terms -> terms.size() == grid.departments().size() + 1)
                .forEach(terms -> add(terms, true));
    }

    /** The part and the rest of a share are its whole. */
    private void addShares() {
        for (Cell cell : hidden) {
            if (grid.at(cell).counts().size() > Series.REST) {
                add(
                        Map.of(
                                new Unknown(cell, Series.WHOLE), 1,
                                new Unknown(cell, Series.PART), -1,
                                new Unknown(cell, Series.REST), -1),
                        true);
            }
        }
    }

    private void addAlike(Collection<Set<Series>> alike) {
        for (Set<Series> same : alike) {
            List<Series> series = List.copyOf(same);
            for (Series other : series.subList(1, series.size())) {
                grid.units()
                        .forEach(
                                unit ->
                                        add(
                                                Map.of(
                                                        unknown(series.getFirst(), unit), 1,
                                                        unknown(other, unit), -1),
                                                true));
            }
        }
    }

    private static Unknown unknown(Series series, String unit) {
        return new Unknown(new Cell(series.indicator(), unit), series.index());
    }

    /** Exact sums hold as they are, also where somebody is in no department; others as bounds. */
    private void add(Map<Unknown, Integer> terms, boolean exact) {
        List<Unknown> open = terms.keySet().stream().filter(this::isHidden).toList();
        if (open.isEmpty()) {
            return;
        }
        long value = 0;
        for (var term : terms.entrySet()) {
            boolean known = !open.contains(term.getKey());
            if (exact != known) {
                value += (exact ? 1 : -1) * term.getValue() * count(term.getKey());
            }
        }
        relations.add(
                new Relation(
                        open.stream().mapToInt(this::place).toArray(),
                        open.stream().mapToInt(terms::get).toArray(),
                        value,
                        exact));
    }

    private boolean isHidden(Unknown one) {
        return isHidden(one.cell()) || one.part() != null && isHidden(one.part());
    }

    private boolean isHidden(Cell cell) {
        return hidden.contains(cell) && grid.cells().containsKey(cell);
    }

    private long count(Unknown one) {
        return grid.count(one.cell(), one.series())
                - (one.part() == null
                        ? 0
                        : grid.count(one.part(), grid.main(one.part().indicator())));
    }

    private int place(Unknown one) {
        return places.computeIfAbsent(one, none -> places.size());
    }

    private Set<Cell> narrowed() {
        least = new long[places.size()];
        most = new long[places.size()];
        Arrays.fill(most, MOST);
        // a nought is shown, but for a share's and a single employee's
        places.forEach((one, place) -> least[place] = count(one) > 0 && shownIfNone(one) ? 1 : 0);
        boolean narrower = true;
        for (int round = 0; round < ROUNDS && narrower; round++) {
            narrower = false;
            for (Relation relation : relations) {
                narrower |= narrow(relation);
            }
        }
        Set<Cell> single = new HashSet<>();
        places.forEach(
                (one, place) -> {
                    if (least[place] == most[place] && one.part() == null) {
                        single.add(one.cell());
                    }
                });
        return single;
    }

    private boolean shownIfNone(Unknown one) {
        return one.part() == null
                && grid.at(one.cell()).counts().size() == 1
                && !grid.ofOnePerson().contains(one.cell());
    }

    private boolean narrow(Relation relation) {
        long lowest = 0;
        long highest = 0;
        for (int i = 0; i < relation.places().length; i++) {
            lowest += low(relation, i);
            highest += high(relation, i);
        }
        boolean narrower = false;
        for (int i = 0; i < relation.places().length; i++) {
            long from = relation.value() - (highest - high(relation, i));
            long to = relation.exact() ? relation.value() - (lowest - low(relation, i)) : MOST;
            int place = relation.places()[i];
            narrower |= relation.factors()[i] > 0 ? set(place, from, to) : set(place, -to, -from);
        }
        return narrower;
    }

    private boolean set(int place, long from, long to) {
        boolean narrower = from > least[place] || to < most[place];
        least[place] = Math.max(least[place], from);
        most[place] = Math.min(most[place], to);
        return narrower;
    }

    private long low(Relation relation, int i) {
        int place = relation.places()[i];
        return relation.factors()[i] > 0 ? least[place] : -most[place];
    }

    private long high(Relation relation, int i) {
        int place = relation.places()[i];
        return relation.factors()[i] > 0 ? most[place] : -least[place];
    }
}
