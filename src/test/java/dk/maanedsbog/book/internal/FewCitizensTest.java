package dk.maanedsbog.book.internal;

import static dk.maanedsbog.book.internal.HandMadeGrid.of;
import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.Settings.SmallNumbers;
import dk.maanedsbog.indicator.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Few citizens are few, however many cases they have and whichever figures they are found in. */
class FewCitizensTest {

    private final HandMadeGrid made = new HandMadeGrid().indicator("cases", Kind.COUNT);

    @Test
    void ten_cases_of_two_citizens_are_two_citizens() {
        made.counts("cases", of(90, 80), of(10, 2), of(30, 28), of(50));
        assertThat(hidden()).containsExactly("cases@A0", "cases@A1");
    }

    @Test
    void where_the_citizens_are_not_known_the_cases_are_judged() {
        made.counts("cases", unknown(90), unknown(10), unknown(30), unknown(50));
        assertThat(hidden()).isEmpty();
    }

    @Test
    void a_mean_of_one_citizens_six_placements_is_hidden() {
        made.indicator("wait", Kind.MEAN);
        made.counts("wait", of(56, 50), of(6, 1), of(20), of(30));
        assertThat(hidden()).containsExactly("wait@A0", "wait@A1");
    }

    @Test
    void a_share_that_counts_six_cases_of_one_citizen_is_hidden() {
        made.indicator("share", Kind.SHARE);
        made.shares("share", of(66, 60), of(150), of(6, 1), of(50), of(60), of(100));
        assertThat(hidden()).containsExactly("share@A0", "share@A1");
    }

    @Test
    void nineteen_hidden_cases_of_four_citizens_need_one_more() {
        made.counts("cases", of(99, 84), of(10, 2), of(9, 2), of(30), of(50));
        assertThat(hidden()).containsExactly("cases@A0", "cases@A1", "cases@A2");
    }

    @Test
    void six_cases_of_two_citizens_without_a_department_are_not_left_over() {
        made.counts(2, "cases", of(63, 59), of(40), of(17));
        assertThat(hidden()).containsExactly("cases@A0", "cases@A1");
    }

    @Test
    void six_cases_of_six_citizens_without_a_department_may_be_left_over() {
        made.counts(6, "cases", of(63), of(40), of(17));
        assertThat(hidden()).isEmpty();
    }

    @Test
    void all_citizens_but_three_are_not_told_by_cases_less_citizens() {
        // 20 cases of 18 citizens, of whom 15 are active: 5 cases are left, but 3 citizens
        made.indicator("active", Kind.COUNT, "cases");
        made.counts("cases", of(180, 170), of(20, 18), of(80, 76), of(80, 76));
        made.counts("active", of(75), of(15), of(30), of(30));
        assertThat(hidden()).containsExactly("active@A0", "active@A1");
    }

    @Test
    void what_is_part_of_a_shares_numerator_does_not_leave_few_of_it() {
        made.indicator("share", Kind.SHARE);
        made.indicator("internship", Kind.COUNT, "share.numerator");
        made.shares("share", of(90), of(180), of(20), of(40), of(30), of(60), of(40), of(80));
        made.counts("internship", of(62), of(17), of(20), of(25));
        assertThat(hidden()).containsExactly("internship@A0", "internship@A1");
    }

    @Test
    void a_hidden_link_does_not_tell_what_the_ends_of_a_chain_leave() {
        // the share is hidden, but 47 of 50 cases would still tell of 3
        made.indicator("share", Kind.SHARE, "cases");
        made.indicator("internship", Kind.COUNT, "share.numerator");
        made.counts("cases", of(270), of(50), of(110), of(110));
        made.shares("share", of(107), of(250), of(47), of(50), of(30), of(100), of(30), of(100));
        made.counts("internship", of(97), of(47), of(25), of(25));
        assertThat(hidden()).contains("share@A0", "internship@A0");
    }

    @Test
    void two_placements_more_than_there_are_citizens_tell_of_one_or_two() {
        made.indicator("placed", Kind.COUNT);
        made.indicator("wait", Kind.MEAN, "placed");
        made.counts("placed", of(70), of(10), of(30), of(30));
        made.counts("wait", of(84, 70), of(12, 10), of(36, 30), of(36, 30));
        assertThat(hidden()).containsExactly("wait@A0", "wait@A1");
    }

    @Test
    void many_placements_more_than_there_are_citizens_tell_of_nobody() {
        made.indicator("placed", Kind.COUNT);
        made.indicator("wait", Kind.MEAN, "placed");
        made.counts("placed", of(70), of(10), of(30), of(30));
        made.counts("wait", of(87, 70), of(15, 10), of(36, 30), of(36, 30));
        assertThat(hidden()).isEmpty();
    }

    @Test
    void an_indicator_may_be_part_of_two() {
        made.indicator("basket", Kind.COUNT);
        made.indicator("in_education", Kind.COUNT, "basket");
        made.indicator("ball", Kind.COUNT, "basket", "in_education");
        made.counts("basket", of(150), of(50), of(50), of(50));
        made.counts("in_education", of(84), of(30), of(27), of(27));
        made.counts("ball", of(75), of(28), of(20), of(27));
        assertThat(hidden()).containsExactly("ball@A0", "ball@A1");
    }

    @Test
    void some_of_the_parts_may_add_up_where_all_do_not() {
        made.indicator("basket", Kind.COUNT);
        made.indicator("job", Kind.COUNT, "basket");
        made.indicator("igu", Kind.COUNT, "basket");
        made.indicator("in_education", Kind.COUNT, "basket");
        made.indicator("ball", Kind.COUNT, "basket", "in_education");
        made.counts("basket", of(100), of(50), of(50));
        made.counts("job", of(41), of(20), of(21));
        made.counts("igu", of(19), of(3), of(16));
        made.counts("ball", of(40), of(27), of(13));
        // six more of them have a job too
        made.counts("in_education", of(52), of(33), of(19));
        // 50 less 20 less 27 would be the three
        assertThat(hidden()).contains("igu@A0", "igu@A1", "job@A0");
    }

    @Test
    void a_citizen_more_is_hidden_though_the_cases_are_many() {
        made.counts("cases", of(112, 100), of(12, 7), of(50, 45), of(50, 48));
        Grid before = made.grid();
        Grid now =
                new HandMadeGrid()
                        .indicator("cases", Kind.COUNT)
                        .counts("cases", of(114, 101), of(14, 8), of(50, 45), of(50, 48))
                        .grid();
        assertThat(hidden(now, before)).containsExactly("cases@A0", "cases@A1");
    }

    private static HandMadeGrid.Of unknown(long cases) {
        return new HandMadeGrid.Of(cases, null);
    }

    private Set<String> hidden() {
        Grid grid = made.grid();
        grid.indicators().keySet().removeIf(id -> !grid.cells().containsKey(new Cell(id, "A0")));
        return hidden(grid);
    }

    private static Set<String> hidden(Grid grid, Grid... before) {
        return Suppression.of(List.of(grid), List.of(before), Set.of(), SmallNumbers.USUAL).stream()
                .map(cell -> cell.indicator() + "@" + cell.department())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
