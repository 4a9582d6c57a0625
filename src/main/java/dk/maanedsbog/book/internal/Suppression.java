package dk.maanedsbog.book.internal;

import dk.maanedsbog.configuration.Settings.SmallNumbers;
import dk.maanedsbog.indicator.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which figures of a period a reader outside a department must not see: those of too few
 * citizens or of a department's only employee, and as many more as it takes that none of them can
 * be worked out from what is left. All revisions of a period are decided together, so that one does
 * not tell what another hides. See decision 0010.
 */
final class Suppression {

    /** How a reader works out what is hidden. */
    enum Reasoning {
        ELIMINATION,
        RANGES
    }

    private final List<Grid> revisions;
    private final Telling telling;
    private final Remainder remainder;
    private final Set<String> within;
    private final SmallNumbers rule;
    private final Set<Reasoning> reasonings;
    private final Set<Cell> hidden = new HashSet<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Sum> pairs = new ArrayList<>();
    private final Map<Grid, List<Set<Series>>> alike = new IdentityHashMap<>();

    private Suppression(
            List<Grid> revisions,
            List<Grid> before,
            Set<String> within,
            SmallNumbers rule,
            Set<Reasoning> reasonings) {
        this.revisions = revisions;
        // a revision that differs by a few from the other tells of them just as well
        this.telling =
                new Telling(Stream.concat(before.stream(), revisions.stream()).toList(), rule);
        this.remainder = new Remainder(within, rule);
        this.within = within;
        this.rule = rule;
        this.reasonings = reasonings;
        for (Grid grid : revisions) {
            var found = new Sums(grid);
            sums.addAll(found.overDepartments());
            sums.addAll(found.overParts());
            pairs.addAll(found.partsOfWholes());
            alike.put(grid, Likenesses.in(grid));
        }
    }

    /**
     * The figures to hide in every revision of a period.
     *
     * @param revisions what the period's editions tell
     * @param before the same of the period before
     * @param within the departments that the reader sees from within
     */
    static Set<Cell> of(
            List<Grid> revisions, List<Grid> before, Set<String> within, SmallNumbers rule) {
        return of(revisions, before, within, rule, EnumSet.allOf(Reasoning.class));
    }

    /** The same against readers who can reason in fewer ways, to see that each is needed. */
    static Set<Cell> of(
            List<Grid> revisions,
            List<Grid> before,
            Set<String> within,
            SmallNumbers rule,
            Set<Reasoning> reasonings) {
        return new Suppression(revisions, before, within, rule, reasonings).hidden();
    }

    private Set<Cell> hidden() {
        for (Grid grid : revisions) {
            grid.cells().keySet().stream()
                    .filter(cell -> outside(grid, cell))
                    .filter(cell -> telling.tooMuch(grid, cell))
                    .forEach(hidden::add);
        }
        do {
            while (grow()) {
                // each round may open the next
            }
        } while (hideMoreAroundSolved());
        return Set.copyOf(hidden);
    }

    private boolean grow() {
        boolean grown = hideAlike();
        for (Sum sum : sums) {
            grown |= protect(sum);
        }
        for (Sum pair : pairs) {
            grown |= hideSmallRest(pair);
        }
        for (Grid grid : revisions) {
            grown |= hideLargest(grid);
        }
        return grown;
    }

    /** Where several sums together still give a number away, more of its own sum goes. */
    private boolean hideMoreAroundSolved() {
        boolean grown = false;
        for (Grid grid : revisions) {
            Set<Cell> solved =
                    reasonings.contains(Reasoning.ELIMINATION)
                            ? Deduction.of(grid, hidden, sums, alike.get(grid))
                            : Set.of();
            for (Sum sum : sums) {
                if (sum.grid() == grid && sum.parts().stream().anyMatch(solved::contains)) {
                    grown |= hidden.add(next(sum).orElse(sum.total()));
                }
            }
            if (reasonings.contains(Reasoning.RANGES)) {
                grown |=
                        hideMoreAround(
                                grid, Ranges.single(grid, hidden, sums, pairs, alike.get(grid)));
            }
        }
        return grown;
    }

    /** What lies between a part and a whole that are as good as equal is told by both. */
    private boolean hideMoreAround(Grid grid, Set<Cell> single) {
        boolean grown = false;
        for (Sum pair : pairs) {
            if (pair.grid() == grid
                    && Stream.concat(pair.parts().stream(), Stream.of(pair.total()))
                            .anyMatch(single::contains)) {
                grown |= hideOneOf(pair);
            }
        }
        for (Sum sum : sums) {
            if (!grown && sum.grid() == grid && sum.parts().stream().anyMatch(single::contains)) {
                grown = hidden.add(next(sum).orElse(sum.total()));
            }
        }
        return grown;
    }

    private boolean hideOneOf(Sum pair) {
        return pair.parts().stream().anyMatch(hidden::contains)
                ? outside(pair.grid(), pair.total()) && hidden.add(pair.total())
                : next(pair).map(hidden::add).orElse(false);
    }

    /** The municipality is seen from within only by those who see all its departments so. */
    private boolean outside(Grid grid, Cell cell) {
        return cell.municipality()
                ? !within.containsAll(grid.departments())
                : !within.contains(cell.department());
    }

    private boolean hideAlike() {
        boolean grown = false;
        for (var ofGrid : alike.values()) {
            for (Set<Series> same : ofGrid) {
                Set<String> indicators =
                        same.stream().map(Series::indicator).collect(Collectors.toSet());
                for (Cell cell : Set.copyOf(hidden)) {
                    if (indicators.contains(cell.indicator())) {
                        for (String other : indicators) {
                            grown |= hidden.add(cell.of(other));
                        }
                    }
                }
            }
        }
        return grown;
    }

    /** What is hidden in a sum must be several figures that are many together. */
    private boolean protect(Sum sum) {
        if (hidden.contains(sum.total())) {
            return hidePartOfHidden(sum);
        }
        List<Cell> covered = sum.parts().stream().filter(hidden::contains).toList();
        long together = covered.stream().mapToLong(sum::value).sum();
        boolean enough =
                covered.size() > 1
                        && together > covered.size()
                        && !rule.tooFew(covered.stream().mapToLong(sum::citizens).sum());
        if (!covered.isEmpty() && !enough) {
            return hidden.add(next(sum).orElse(sum.total()));
        }
        return hideSmallRest(sum);
    }

    /** A hidden total whose parts all are shown is no secret. */
    private boolean hidePartOfHidden(Sum sum) {
        return sum.parts().stream().noneMatch(hidden::contains)
                && sum.addsUp()
                && next(sum).map(hidden::add).orElse(false);
    }

    /** The smallest of the parts that are still shown and not the reader's own. */
    private Optional<Cell> next(Sum sum) {
        return sum.parts().stream()
                .filter(part -> !hidden.contains(part))
                .filter(part -> outside(sum.grid(), part))
                .filter(part -> sum.value(part) > 0)
                .min(
                        Comparator.comparingLong(sum::value)
                                .thenComparing(Cell::department)
                                .thenComparing(Cell::indicator));
    }

    /** A part, or the reader's own parts, that leave only a few of a shown total. */
    private boolean hideSmallRest(Sum sum) {
        if (hidden.contains(sum.total())
                || !sum.grid().countsCitizens(sum.total())
                || !outside(sum.grid(), sum.total())) {
            return false;
        }
        Predicate<Cell> foreign = part -> outside(sum.grid(), part);
        List<Cell> own =
                sum.parts().stream()
                        .filter(foreign.negate())
                        .filter(part -> sum.value(part) > 0)
                        .toList();
        if (!own.isEmpty() && remainder.few(sum, own)) {
            return hidden.add(sum.total());
        }
        boolean grown = false;
        if (sum.parts().stream().noneMatch(hidden::contains) && remainder.few(sum, sum.parts())) {
            grown |= hidden.add(next(sum).orElse(sum.total()));
        }
        for (Cell part : sum.parts()) {
            if (foreign.test(part)
                    && sum.value(part) > 0
                    && remainder.few(sum, Stream.concat(own.stream(), Stream.of(part)).toList())) {
                grown |= hidden.add(part);
            }
        }
        return grown;
    }

    /** The largest of all tells a hidden department's largest, when none that is shown has it. */
    private boolean hideLargest(Grid grid) {
        boolean grown = false;
        for (var indicator : grid.indicators().entrySet()) {
            var total = new Cell(indicator.getKey(), Cell.MUNICIPALITY);
            var largest = grid.at(total).value();
            if (indicator.getValue().kind() == Kind.MAX
                    && largest != null
                    && outside(grid, total)) {
                Collection<Cell> departments =
                        grid.departments().stream()
                                .map(d -> new Cell(indicator.getKey(), d))
                                .toList();
                boolean shown =
                        departments.stream()
                                .filter(cell -> !hidden.contains(cell))
                                .map(cell -> grid.at(cell).value())
                                .anyMatch(value -> value != null && value.compareTo(largest) == 0);
                boolean anyHidden = departments.stream().anyMatch(hidden::contains);
                if (anyHidden && !shown) {
                    grown |= hidden.add(total);
                }
            }
        }
        return grown;
    }
}
