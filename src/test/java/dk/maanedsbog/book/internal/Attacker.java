package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader who knows the definitions and has a computer: writes all that is shown as equations and
 * inequalities and finds, for each hidden number and for what a part leaves of its whole, the least
 * and the most that it can be. It shares no code with the gate.
 */
final class Attacker {

    private static final List<String> NUMBERS =
            List.of(
                    "all#0",
                    "job#0",
                    "igu#0",
                    "twin#0",
                    "cases#0",
                    "share#0",
                    "share#1",
                    "share#2",
                    "quiet#0",
                    "intern#0",
                    "soon#0",
                    "wait#0",
                    "longest#0",
                    "visits#0");

    /** What is part of what, in every unit. */
    private static final List<List<String>> WITHIN =
            List.of(
                    List.of("job#0", "all#0"),
                    List.of("igu#0", "all#0"),
                    List.of("share#1", "cases#0"),
                    List.of("share#0", "cases#0"),
                    List.of("share#0", "share#1"),
                    List.of("quiet#0", "share#1"),
                    List.of("quiet#0", "cases#0"),
                    List.of("intern#0", "share#0"),
                    List.of("intern#0", "share#1"),
                    List.of("intern#0", "cases#0"),
                    List.of("soon#0", "intern#0"),
                    List.of("soon#0", "share#0"),
                    List.of("soon#0", "share#1"),
                    List.of("soon#0", "cases#0"));

    private static final double MOST = 1_000_000;

    private final Map<String, Long> shown = new HashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Set<String> atLeastOne = new HashSet<>();
    private final Set<String> ofOnePerson = new HashSet<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();
    private final List<double[]> possible = new ArrayList<>();
    private final Set<String> units;
    private final Set<String> own;

    private Attacker(Grid grid, Set<Cell> hidden, Set<String> own) {
        this.own = own;
        this.units = new TreeSet<>(grid.departments());
        units.add("");
        grid.cells().forEach((cell, counted) -> look(grid, cell, counted, hidden));
        writeDown(RandomGrid.isWhole(grid));
    }

    /**
     * Hidden numbers of which it is certain that they are 1, 2, 3 or 4, and which; a single
     * employee's whatever they are; and few that are left for certain when one number is taken from
     * another. A larger number, or nought, may come out: it tells of nobody.
     *
     * @param own the departments that the reader knows all of
     */
    static List<String> certain(Grid grid, Set<Cell> hidden, Set<String> own) {
        var attacker = new Attacker(grid, hidden, own);
        List<String> found = new ArrayList<>();
        for (String number : attacker.unknown.keySet()) {
            attacker.only(Map.of(number, 1)).ifPresent(value -> found.add(number + " = " + value));
        }
        attacker.leftOfWholes(found);
        attacker.leftByOwn(found);
        return found;
    }

    private void look(Grid grid, Cell cell, Counted counted, Set<Cell> hidden) {
        for (int i = 0; i < counted.counts().size(); i++) {
            String name = cell.indicator() + "#" + i + "@" + cell.department();
            if (hidden.contains(cell)) {
                unknown.put(name, unknown.size());
                if (grid.ofOnePerson().contains(cell)) {
                    ofOnePerson.add(name);
                } else if (grid.indicators().get(cell.indicator()).kind() != Kind.SHARE) {
                    atLeastOne.add(name);
                }
            } else {
                shown.put(name, counted.count(i));
            }
        }
    }

    private void writeDown(boolean everybodyHasADepartment) {
        for (String number : NUMBERS) {
            Map<String, Integer> sum = new HashMap<>();
            units.stream().filter(u -> !u.isEmpty()).forEach(u -> sum.put(number + "@" + u, 1));
            sum.put(number + "@", -1);
            add(sum, everybodyHasADepartment ? Relationship.EQ : Relationship.LEQ, 0);
        }
        for (String unit : units) {
            add(
                    Map.of("job#0@" + unit, 1, "igu#0@" + unit, 1, "all#0@" + unit, -1),
                    Relationship.EQ,
                    0);
            add(Map.of("job#0@" + unit, 1, "twin#0@" + unit, -1), Relationship.EQ, 0);
            add(
                    Map.of("share#0@" + unit, 1, "share#2@" + unit, 1, "share#1@" + unit, -1),
                    Relationship.EQ,
                    0);
            WITHIN.forEach(pair -> add(difference(pair, unit), Relationship.GEQ, 0));
        }
        // a nought would have been shown, and nobody is more than everybody there is
        atLeastOne.forEach(number -> add(Map.of(number, 1), Relationship.GEQ, 1));
        unknown.keySet().forEach(number -> add(Map.of(number, 1), Relationship.LEQ, MOST));
    }

    private static Map<String, Integer> difference(List<String> pair, String unit) {
        return Map.of(pair.get(1) + "@" + unit, 1, pair.get(0) + "@" + unit, -1);
    }

    private void add(Map<String, Integer> terms, Relationship relationship, double value) {
        if (terms.keySet().stream().anyMatch(unknown::containsKey)) {
            constraints.add(
                    new LinearConstraint(factors(terms), relationship, value - known(terms)));
        }
    }

    private double[] factors(Map<String, Integer> terms) {
        double[] factors = new double[unknown.size()];
        terms.forEach(
                (number, factor) -> {
                    if (unknown.containsKey(number)) {
                        factors[unknown.get(number)] += factor;
                    }
                });
        return factors;
    }

    private double known(Map<String, Integer> terms) {
        return terms.entrySet().stream()
                .filter(term -> !unknown.containsKey(term.getKey()))
                .mapToDouble(term -> term.getValue() * shown.get(term.getKey()))
                .sum();
    }

    /** Foreign citizens who are in the whole and not in the part. */
    private void leftOfWholes(List<String> found) {
        for (List<String> pair : WITHIN) {
            for (String unit : units) {
                if (!own.contains(unit)) {
                    Map<String, Integer> left = new HashMap<>(difference(pair, unit));
                    if (unit.isEmpty()) {
                        own.forEach(
                                mine ->
                                        difference(pair, mine)
                                                .forEach((n, factor) -> left.put(n, -factor)));
                    }
                    few(left, found);
                }
            }
        }
    }

    /** Those of the municipality who are not in the reader's own departments. */
    private void leftByOwn(List<String> found) {
        for (String number : NUMBERS) {
            Map<String, Integer> left = new HashMap<>(Map.of(number + "@", 1));
            own.forEach(mine -> left.put(number + "@" + mine, -1));
            if (!number.startsWith("visits")) {
                few(left, found);
            }
        }
    }

    private void few(Map<String, Integer> left, List<String> found) {
        only(left).filter(Attacker::isFew).ifPresent(value -> found.add(left + " is " + value));
    }

    private static boolean isFew(long value) {
        return value >= 1 && value <= 4;
    }

    /** The one whole number that it can be; empty when there are more. */
    private Optional<Long> only(Map<String, Integer> terms) {
        long known = Math.round(known(terms));
        if (terms.keySet().stream().noneMatch(unknown::containsKey)) {
            return Optional.of(known);
        }
        var sought = new LinearObjectiveFunction(factors(terms), 0);
        if (isKnownToVary(sought)) {
            return Optional.empty();
        }
        long least = least(extreme(sought, GoalType.MINIMIZE));
        long most = most(extreme(sought, GoalType.MAXIMIZE));
        return least == most ? Optional.of(known + least) : Optional.empty();
    }

    private static long least(double value) {
        return (long) Math.ceil(value - 1e-4);
    }

    private static long most(double value) {
        return (long) Math.floor(value + 1e-4);
    }

    /** Whether it is not the same in all that was found to be possible while looking for others. */
    private boolean isKnownToVary(LinearObjectiveFunction sought) {
        DoubleSummaryStatistics values =
                possible.stream().mapToDouble(sought::value).summaryStatistics();
        return least(values.getMin()) < most(values.getMax());
    }

    private double extreme(LinearObjectiveFunction sought, GoalType goal) {
        Collection<LinearConstraint> all = constraints;
        PointValuePair found =
                new SimplexSolver()
                        .optimize(
                                sought,
                                new LinearConstraintSet(all),
                                goal,
                                new NonNegativeConstraint(true));
        possible.add(found.getPoint());
        return found.getValue();
    }
}
