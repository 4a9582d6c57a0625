package dk.maanedsbog.book.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.configuration.Settings.SmallNumbers;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is too small is hidden, and can't be worked out from what is shown. */
class SuppressionTest {

    private static final SmallNumbers RULE = SmallNumbers.USUAL;

    @Test
    void a_reader_from_outside_sees_zero_and_five_but_not_one_to_four() {
        assertThat(hidden(counts(20, 0, 5, 30), Set.of())).isEmpty();
        assertThat(hidden(counts(20, 3, 4, 30), Set.of())).containsExactlyInAnyOrder("A1", "A2");
        assertThat(hidden(counts(20, 3, 4, 30), Set.of("A1", "A2", "A0", "A3"))).isEmpty();
    }

    @Test
    void a_lone_hidden_part_takes_the_next_smallest_with_it() {
        assertThat(hidden(counts(20, 3, 9, 30), Set.of())).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void the_readers_own_department_can_not_be_the_cover() {
        assertThat(hidden(counts(20, 3, 9, 30), Set.of("A2")))
                .containsExactlyInAnyOrder("A1", "A0");
    }

    @Test
    void hidden_parts_that_are_few_together_take_one_more() {
        assertThat(hidden(counts(20, 1, 2, 30), Set.of()))
                .containsExactlyInAnyOrder("A0", "A1", "A2");
    }

    @Test
    void five_hidden_ones_would_each_be_one() {
        assertThat(hidden(counts(1, 1, 1, 1, 1, 40), Set.of()))
                .containsExactlyInAnyOrder("A0", "A1", "A2", "A3", "A4", "A5");
    }

    @Test
    void where_nothing_else_covers_the_total_goes() {
        assertThat(hidden(counts(3, 0, 0), Set.of())).containsExactlyInAnyOrder("A0", "");
        assertThat(hidden(counts(30, 3), Set.of("A0"))).containsExactlyInAnyOrder("A1", "");
    }

    @Test
    void a_part_that_leaves_few_of_the_total_goes() {
        // two departments and three citizens without one
        Grid grid = counts(40, 20);
        grid.cells().put(new Cell("n", Cell.MUNICIPALITY), new Counted(List.of(63L), null));
        assertThat(hidden(grid, Set.of())).containsExactlyInAnyOrder("A0", "A1");
        assertThat(hidden(grid, Set.of("A0", "A1"))).isEmpty();
        grid = counts(40, 0);
        grid.cells().put(new Cell("n", Cell.MUNICIPALITY), new Counted(List.of(43L), null));
        assertThat(hidden(grid, Set.of())).contains("A0");
        assertThat(hidden(grid, Set.of("A0"))).containsExactly("");
    }

    @Test
    void a_share_is_hidden_by_its_part_its_rest_and_its_whole() {
        assertThat(shares(10, 50)).isEmpty();
        assertThat(shares(3, 50)).contains("A0");
        assertThat(shares(47, 50)).contains("A0");
        assertThat(shares(2, 2)).contains("A0");
        assertThat(shares(0, 50)).isEmpty();
        assertThat(shares(50, 50)).isEmpty();
    }

    @Test
    void work_is_not_citizens_but_a_department_of_one_is_a_person() {
        Grid grid = counts(2, 7, 9);
        grid.indicators().put("n", new Grid.Rule(Kind.COUNT, false, List.of()));
        assertThat(hidden(grid, Set.of())).isEmpty();
        grid.ofOnePerson().add(new Cell("n", "A1"));
        assertThat(hidden(grid, Set.of())).containsExactlyInAnyOrder("A1", "A0");
        assertThat(hidden(grid, Set.of("A1"))).isEmpty();
    }

    @Test
    void a_small_number_that_moves_little_is_hidden_and_a_large_one_is_not() {
        assertThat(hidden(counts(7, 400, 30), counts(9, 403, 30), Set.of()))
                .containsExactlyInAnyOrder("A0", "A2");
        assertThat(hidden(counts(7, 400, 30), counts(7, 403, 30), Set.of())).isEmpty();
        // the earlier number was hidden itself, so there is no difference to take
        assertThat(hidden(counts(6, 400, 30), counts(4, 403, 30), Set.of())).isEmpty();
    }

    @Test
    void the_largest_of_all_does_not_tell_the_hidden_largest() {
        Grid grid = counts(20, 3, 9, 30);
        grid.indicators().put("n", new Grid.Rule(Kind.MAX, true, List.of()));
        grid.cells()
                .replaceAll(
                        (cell, counted) ->
                                new Counted(
                                        counted.counts(),
                                        BigDecimal.valueOf(
                                                Set.of("", "A1").contains(cell.department())
                                                        ? 90
                                                        : 40)));
        assertThat(hidden(grid, Set.of())).containsExactlyInAnyOrder("", "A1", "A2");
    }

    @Test
    void jobindsats_hides_one_and_two_and_differences_of_them() {
        var jobindsats = new SmallNumbers(3, 2, 0);
        Set<Cell> hidden =
                Suppression.of(List.of(counts(20, 3, 4, 30)), List.of(), Set.of(), jobindsats);
        assertThat(hidden).isEmpty();
        hidden = Suppression.of(List.of(counts(20, 2, 4, 30)), List.of(), Set.of(), jobindsats);
        assertThat(departments(hidden)).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void one_revision_does_not_tell_what_the_other_hides() {
        Set<Cell> hidden =
                Suppression.of(
                        List.of(counts(20, 3, 9, 30), counts(20, 3, 31, 30)),
                        List.of(),
                        Set.of(),
                        RULE);
        assertThat(departments(hidden)).contains("A1", "A2");
    }

    @Test
    void small_revisions_of_a_small_number_do_not_tell_who_came_late() {
        assertThat(
                        departments(
                                Suppression.of(
                                        List.of(counts(7, 30, 50), counts(8, 30, 50)),
                                        List.of(),
                                        Set.of(),
                                        RULE)))
                .contains("A0");
    }

    @Test
    void six_placements_of_one_citizen_are_the_citizens() {
        Grid grid = counts(20, 1, 30);
        grid.indicators().put("wait", new Grid.Rule(Kind.MEAN, true, List.of("n")));
        put(grid, "wait", 56, 20, 6, 30);
        assertThat(cells(grid)).contains(new Cell("wait", "A1"), new Cell("n", "A1"));
    }

    @Test
    void a_shares_whole_that_leaves_few_of_the_cases_goes() {
        Grid grid = counts(93, 200, 300);
        grid.indicators().put("share", new Grid.Rule(Kind.SHARE, true, List.of("n")));
        for (String unit : List.of("A0", "A1", "A2", "")) {
            long whole = grid.count(new Cell("n", unit), 0) - (unit.equals("A0") ? 3 : 50);
            grid.cells().put(new Cell("share", unit), share(whole / 2, whole));
        }
        assertThat(cells(grid)).contains(new Cell("share", "A0"));
    }

    @Test
    void what_several_parts_leave_together_is_not_few() {
        Grid grid = counts(20, 40, 60);
        grid.indicators().put("soon", new Grid.Rule(Kind.COUNT, true, List.of("n")));
        grid.indicators().put("open", new Grid.Rule(Kind.COUNT, true, List.of("n")));
        put(grid, "soon", 50, 10, 20, 20);
        put(grid, "open", 38, 8, 10, 20);
        assertThat(cells(grid)).contains(new Cell("open", "A0"));
    }

    private static Set<Cell> cells(Grid grid) {
        return Suppression.of(List.of(grid), List.of(), Set.of(), RULE);
    }

    private static void put(Grid grid, String indicator, long total, long... ofDepartments) {
        grid.cells().put(new Cell(indicator, ""), new Counted(List.of(total), null));
        for (int i = 0; i < ofDepartments.length; i++) {
            grid.cells()
                    .put(
                            new Cell(indicator, "A" + i),
                            new Counted(List.of(ofDepartments[i]), null));
        }
    }

    private static Set<String> shares(long part, long whole) {
        Grid grid = counts(20, 30, 40);
        grid.indicators().put("n", new Grid.Rule(Kind.SHARE, true, List.of()));
        grid.cells().put(new Cell("n", "A0"), share(part, whole));
        grid.cells().put(new Cell("n", "A1"), share(20, 45));
        grid.cells().put(new Cell("n", "A2"), share(30, 70));
        grid.cells().put(new Cell("n", ""), share(part + 50, whole + 115));
        return hidden(grid, Set.of());
    }

    private static Counted share(long part, long whole) {
        return Counted.of(
                Kind.SHARE,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                whole,
                Citizens.UNKNOWN);
    }

    private static Grid counts(long... ofDepartments) {
        Map<Cell, Counted> cells = new HashMap<>();
        Set<String> departments = new TreeSet<>();
        long total = 0;
        for (int i = 0; i < ofDepartments.length; i++) {
            departments.add("A" + i);
            cells.put(new Cell("n", "A" + i), new Counted(List.of(ofDepartments[i]), null));
            total += ofDepartments[i];
        }
        cells.put(new Cell("n", Cell.MUNICIPALITY), new Counted(List.of(total), null));
        return new Grid(
                1,
                new HashMap<>(Map.of("n", new Grid.Rule(Kind.COUNT, true, List.of()))),
                departments,
                cells,
                new HashSet<>());
    }

    private static Set<String> hidden(Grid grid, Set<String> within) {
        return departments(Suppression.of(List.of(grid), List.of(), within, RULE));
    }

    private static Set<String> hidden(Grid grid, Grid before, Set<String> within) {
        return departments(Suppression.of(List.of(grid), List.of(before), within, RULE));
    }

    private static Set<String> departments(Set<Cell> cells) {
        return cells.stream().map(Cell::department).collect(Collectors.toSet());
    }
}
