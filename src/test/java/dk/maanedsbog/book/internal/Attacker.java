package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader who knows the rule and has a computer: writes all that is shown as equations and finds,
 * for each hidden number, the least and the most that it can be. It shares no code with the gate.
 */
final class Attacker {

    private final Map<String, Long> shown = new HashMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<Map<String, Integer>> equations = new ArrayList<>();
    private final Set<String> atLeastOne = new HashSet<>();
    private final Grid grid;
    private final Set<String> departments;

    private Attacker(Grid grid) {
        this.grid = grid;
        this.departments = new TreeSet<>(grid.departments());
    }

    /** Hidden numbers that have only one possible value. */
    static List<String> certain(Grid grid, Set<Cell> hidden) {
        var attacker = new Attacker(grid);
        grid.cells().forEach((cell, counted) -> attacker.look(cell, counted, hidden));
        attacker.writeDownWhatAddsUp();
        return attacker.certain();
    }

    private void look(Cell cell, Counted counted, Set<Cell> hidden) {
        for (int i = 0; i < counted.counts().size(); i++) {
            String name = cell.indicator() + "#" + i + "@" + cell.department();
            if (hidden.contains(cell)) {
                unknown.put(name, unknown.size());
                if (grid.indicators().get(cell.indicator()).kind() != Kind.SHARE
                        && !grid.ofOnePerson().contains(cell)) {
                    atLeastOne.add(name);
                }
            } else {
                shown.put(name, counted.count(i));
            }
        }
    }

    private void writeDownWhatAddsUp() {
        for (String number :
                List.of(
                        "all#0",
                        "job#0",
                        "igu#0",
                        "twin#0",
                        "share#0",
                        "share#1",
                        "share#2",
                        "wait#0",
                        "longest#0",
                        "visits#0")) {
            Map<String, Integer> equation = new HashMap<>();
            departments.forEach(department -> equation.put(number + "@" + department, 1));
            equation.put(number + "@", -1);
            equations.add(equation);
        }
        Set<String> units = new TreeSet<>(departments);
        units.add("");
        for (String unit : units) {
            equations.add(Map.of("job#0@" + unit, 1, "igu#0@" + unit, 1, "all#0@" + unit, -1));
            equations.add(Map.of("job#0@" + unit, 1, "twin#0@" + unit, -1));
            equations.add(
                    Map.of("share#0@" + unit, 1, "share#2@" + unit, 1, "share#1@" + unit, -1));
        }
    }

    private List<String> certain() {
        Collection<LinearConstraint> constraints = constraints();
        List<String> found = new ArrayList<>();
        for (String number : unknown.keySet()) {
            double least = extreme(number, constraints, GoalType.MINIMIZE);
            double most = extreme(number, constraints, GoalType.MAXIMIZE);
            if (most - least < 0.5) {
                found.add(number + " = " + Math.round(least));
            }
        }
        return found;
    }

    private Collection<LinearConstraint> constraints() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Map<String, Integer> equation : equations) {
            double[] factors = new double[unknown.size()];
            double known = 0;
            boolean open = false;
            for (var term : equation.entrySet()) {
                if (unknown.containsKey(term.getKey())) {
                    factors[unknown.get(term.getKey())] += term.getValue();
                    open = true;
                } else {
                    known += term.getValue() * shown.get(term.getKey());
                }
            }
            if (open) {
                constraints.add(new LinearConstraint(factors, Relationship.EQ, -known));
            }
        }
        // a nought would have been shown
        for (String number : atLeastOne) {
            double[] one = new double[unknown.size()];
            one[unknown.get(number)] = 1;
            constraints.add(new LinearConstraint(one, Relationship.GEQ, 1));
        }
        // nobody's number can be more than everybody there is
        for (int place : unknown.values()) {
            double[] one = new double[unknown.size()];
            one[place] = 1;
            constraints.add(new LinearConstraint(one, Relationship.LEQ, 1_000_000));
        }
        return constraints;
    }

    private double extreme(String number, Collection<LinearConstraint> constraints, GoalType goal) {
        double[] factors = new double[unknown.size()];
        factors[unknown.get(number)] = 1;
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(factors, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
