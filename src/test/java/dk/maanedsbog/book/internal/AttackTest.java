package dk.maanedsbog.book.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.internal.Grid.Rule;
import dk.maanedsbog.book.internal.Suppression.Reasoning;
import dk.maanedsbog.configuration.Settings.SmallNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many made-up job centres are hidden by the gate and attacked by somebody who knows the rule; then
 * by gates that were weakened on purpose, which must all be caught.
 */
class AttackTest {

    private static final SmallNumbers RULE = SmallNumbers.USUAL;
    private static final int WORLDS = 60;

    /** A gate, strong or weak: what it hides of the revisions of a period. */
    private interface Gate {
        Set<Cell> hidden(List<Grid> revisions, List<Grid> before, Set<String> within);
    }

    private static final Gate REAL =
            (revisions, before, within) -> Suppression.of(revisions, before, within, RULE);

    @Test
    void nothing_few_can_be_worked_out_in_any_of_many_worlds() {
        assertThat(leaks(REAL).toList()).isEmpty();
    }

    @Test
    void a_gate_that_hides_only_what_is_few_is_caught() {
        Gate gate = (revisions, before, within) -> tooFew(revisions, within);
        assertThat(leaks(gate).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_does_not_count_citizens_is_caught() {
        assertThat(leaks(changed(AttackTest::withoutCitizens)).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_does_not_know_what_is_part_of_what_is_caught() {
        assertThat(leaks(changed(AttackTest::withoutParts)).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_does_not_see_that_two_count_the_same_is_caught() {
        Gate gate =
                (revisions, before, within) -> {
                    Set<Cell> hidden = new HashSet<>(tooFew(revisions, within));
                    hidden.addAll(
                            changed(grid -> without(grid, "twin"))
                                    .hidden(revisions, before, within));
                    return hidden;
                };
        assertThat(leaks(gate).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_shows_what_leaves_a_few_is_caught() {
        assertThat(leaks(ruled(new SmallNumbers(5, 0, 10))).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_forgets_the_month_before_is_caught() {
        assertThat(leaks(ruled(new SmallNumbers(5, 4, 0))).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_decides_each_revision_alone_is_caught() {
        Gate gate =
                (revisions, before, within) ->
                        REAL.hidden(List.of(revisions.getLast()), before, within);
        assertThat(leaks(gate).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_leaves_out_the_smallest_cover_is_caught() {
        Gate gate =
                (revisions, before, within) -> {
                    Set<Cell> hidden =
                            new HashSet<>(
                                    existing(revisions, REAL.hidden(revisions, before, within)));
                    Set<Cell> few = tooFew(revisions, within);
                    Grid grid = revisions.getLast();
                    hidden.stream()
                            .filter(cell -> !few.contains(cell) && !cell.municipality())
                            .min(
                                    java.util.Comparator.comparingLong(
                                                    (Cell cell) -> grid.count(cell, 0))
                                            .thenComparing(Cell::toString))
                            .ifPresent(hidden::remove);
                    return hidden;
                };
        assertThat(leaks(gate).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_does_not_narrow_what_lies_within_what_is_caught() {
        assertThat(leaks(against(Reasoning.ELIMINATION)).findFirst()).isPresent();
    }

    @Test
    void a_gate_that_only_sees_each_sum_alone_is_caught() {
        assertThat(leaks(against()).findFirst()).isPresent();
    }

    private static Gate against(Reasoning... reasonings) {
        return (revisions, before, within) ->
                Suppression.of(revisions, before, within, RULE, Set.of(reasonings));
    }

    private static Gate ruled(SmallNumbers rule) {
        return (revisions, before, within) -> Suppression.of(revisions, before, within, rule);
    }

    private static Gate changed(java.util.function.UnaryOperator<Grid> change) {
        return (revisions, before, within) ->
                REAL.hidden(
                        revisions.stream().map(change).toList(),
                        before.stream().map(change).toList(),
                        within);
    }

    private static Stream<String> leaks(Gate gate) {
        return IntStream.range(0, WORLDS)
                .boxed()
                .flatMap(world -> leaks(gate, new Random(20261122 + world)).stream());
    }

    /** What an attacker finds in a month, sometimes with two revisions, and the month before. */
    private static List<String> leaks(Gate gate, Random random) {
        Grid before = RandomGrid.of(random);
        Grid first = RandomGrid.later(before, random);
        List<Grid> revisions =
                random.nextInt(3) == 0
                        ? List.of(first, RandomGrid.later(first, random))
                        : List.of(first);
        Set<String> within =
                before.departments().stream()
                        .filter(department -> random.nextInt(4) == 0)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> leaks = new ArrayList<>();
        if (within.containsAll(before.departments())) {
            return leaks;
        }
        Set<Cell> earlier =
                existing(List.of(before), gate.hidden(List.of(before), List.of(), within));
        Set<Cell> now = existing(revisions, gate.hidden(revisions, List.of(before), within));
        for (Grid revision : revisions) {
            steps(before, earlier, revision, now, within).forEach(leaks::add);
            steps(revisions.getFirst(), now, revision, now, within).forEach(leaks::add);
            attack(revision, now, within).forEach(leaks::add);
        }
        return leaks;
    }

    private static List<String> attack(Grid grid, Set<Cell> hidden, Set<String> within) {
        List<String> found = new ArrayList<>();
        tooFew(List.of(grid), within).stream()
                .filter(cell -> !hidden.contains(cell))
                .forEach(cell -> found.add("shown " + cell));
        Attacker.certain(grid, hidden, within).stream()
                .filter(leak -> !ownOnly(grid, leak, within))
                .forEach(found::add);
        return found;
    }

    /** Numbers below ten that are shown twice and moved by one to four. */
    private static List<String> steps(
            Grid then, Set<Cell> hiddenThen, Grid now, Set<Cell> hidden, Set<String> within) {
        List<String> steps = new ArrayList<>();
        now.cells()
                .forEach(
                        (cell, counted) -> {
                            Counted was = then.at(cell);
                            for (int i = 0; i < counted.counts().size(); i++) {
                                long step = Math.abs(counted.count(i) - was.count(i));
                                if (!within.contains(cell.department())
                                        && !hidden.contains(cell)
                                        && !hiddenThen.contains(cell)
                                        && !cell.indicator().equals("visits")
                                        && step >= 1
                                        && step <= 4
                                        && Math.min(counted.count(i), was.count(i)) < 10) {
                                    steps.add("step of %d in %s".formatted(step, cell));
                                }
                            }
                        });
        return steps;
    }

    /** The municipality's small number is no secret from a department that has all of it. */
    private static boolean ownOnly(Grid grid, String number, Set<String> within) {
        if (!number.contains("@ =")) {
            return false;
        }
        String indicator = number.substring(0, number.indexOf('#'));
        int series =
                Integer.parseInt(number.substring(number.indexOf('#') + 1, number.indexOf('@')));
        return grid.departments().stream()
                .filter(department -> !within.contains(department))
                .allMatch(department -> grid.count(new Cell(indicator, department), series) == 0);
    }

    /** The rule's first half, said a second time. */
    private static Set<Cell> tooFew(List<Grid> revisions, Set<String> within) {
        Set<Cell> few = new HashSet<>();
        for (Grid grid : revisions) {
            grid.cells()
                    .forEach(
                            (cell, counted) -> {
                                boolean own =
                                        cell.department().isEmpty()
                                                ? within.equals(grid.departments())
                                                : within.contains(cell.department());
                                boolean small =
                                        counted.citizens().stream().anyMatch(n -> n >= 1 && n <= 4)
                                                && !cell.indicator().equals("visits");
                                if (!own && (small || grid.ofOnePerson().contains(cell))) {
                                    few.add(cell);
                                }
                            });
        }
        return few;
    }

    private static Set<Cell> existing(List<Grid> grids, Set<Cell> cells) {
        return cells.stream()
                .filter(grids.getFirst().cells()::containsKey)
                .collect(Collectors.toSet());
    }

    private static Grid withoutCitizens(Grid grid) {
        Map<Cell, Counted> cells = new HashMap<>(grid.cells());
        cells.replaceAll((cell, counted) -> new Counted(counted.counts(), counted.value()));
        return copy(grid, grid.indicators(), cells);
    }

    private static Grid withoutParts(Grid grid) {
        Map<String, Rule> rules = new HashMap<>(grid.indicators());
        rules.replaceAll((id, rule) -> new Rule(rule.kind(), rule.countsCitizens(), List.of()));
        return copy(grid, rules, grid.cells());
    }

    private static Grid without(Grid grid, String indicator) {
        Map<String, Rule> rules = new HashMap<>(grid.indicators());
        Map<Cell, Counted> cells = new HashMap<>(grid.cells());
        rules.remove(indicator);
        cells.keySet().removeIf(cell -> cell.indicator().equals(indicator));
        return copy(grid, rules, cells);
    }

    private static Grid copy(Grid grid, Map<String, Rule> rules, Map<Cell, Counted> cells) {
        return new Grid(
                grid.edition(),
                rules,
                grid.departments(),
                cells,
                new HashSet<>(grid.ofOnePerson()));
    }
}
