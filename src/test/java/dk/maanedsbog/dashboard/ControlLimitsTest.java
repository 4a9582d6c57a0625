package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits and signals by numbers worked out by hand. */
class ControlLimitsTest {

    /** Mean 126 / 12 = 10.5; all eleven ranges are 1; 2.66 to both sides. */
    private static final List<Optional<BigDecimal>> STEPS =
            points(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11);

    @Test
    void limits_lie_2_66_mean_ranges_from_the_mean() {
        ControlLimits limits = limits(STEPS);
        assertThat(limits.mean()).isEqualByComparingTo("10.5");
        assertThat(limits.lower()).isEqualByComparingTo("7.84");
        assertThat(limits.upper()).isEqualByComparingTo("13.16");
    }

    @Test
    void what_is_usual_is_written_as_the_figures_that_are_no_signal() {
        assertThat(limits(STEPS).lowestUsual(0)).isEqualByComparingTo("8");
        assertThat(limits(STEPS).highestUsual(0)).isEqualByComparingTo("13");
    }

    @Test
    void eleven_points_are_too_few() {
        assertThat(ControlLimits.of(STEPS.subList(0, 11), Optional.empty())).isEmpty();
    }

    @Test
    void the_lower_limit_is_never_under_nothing_at_all() {
        // mean 2, ranges all 4: 2 - 10.64
        assertThat(limits(points(0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4)).lower())
                .isEqualByComparingTo("0");
    }

    @Test
    void a_share_never_goes_past_all_of_them() {
        List<Optional<BigDecimal>> shares = points(90, 98, 90, 98, 90, 98, 90, 98, 90, 98, 90, 98);
        ControlLimits limits =
                ControlLimits.of(shares, Optional.of(BigDecimal.valueOf(100))).orElseThrow();
        assertThat(limits.upper()).isEqualByComparingTo("100");
        // 94 - 2.66 * 8
        assertThat(limits.lower()).isEqualByComparingTo("72.72");
    }

    @Test
    void a_gap_parts_its_neighbours_and_counts_for_nothing() {
        List<Optional<BigDecimal>> gapped = new ArrayList<>(STEPS);
        gapped.add(Optional.empty());
        gapped.add(Optional.of(new BigDecimal("10.5")));
        // the same mean; no range of 0.5 over the gap
        assertThat(limits(gapped)).isEqualTo(limits(STEPS));
    }

    @Test
    void a_point_outside_is_a_signal_and_one_on_the_limit_is_none() {
        Optional<ControlLimits> limits =
                Optional.of(
                        new ControlLimits(
                                new BigDecimal("8"), new BigDecimal("10"), new BigDecimal("12")));
        Signals signals = Signals.of(points(12, 13, 8, 7), limits);
        assertThat(signals.beyond(0)).isZero();
        assertThat(signals.beyond(1)).isOne();
        assertThat(signals.beyond(2)).isZero();
        assertThat(signals.beyond(3)).isEqualTo(-1);
        assertThat(signals.signal(0)).isFalse();
        assertThat(signals.signal(3)).isTrue();
    }

    @Test
    void eight_in_a_row_on_one_side_are_all_signals_and_seven_are_none() {
        Optional<ControlLimits> limits =
                Optional.of(
                        new ControlLimits(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(20)));
        Signals eight = Signals.of(points(9, 11, 11, 12, 11, 13, 11, 11, 14), limits);
        assertThat(marked(eight, 9)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(eight.run(8)).isEqualTo(8);
        assertThat(marked(Signals.of(points(9, 11, 11, 12, 11, 13, 11, 11), limits), 8)).isEmpty();
    }

    @Test
    void a_gap_and_a_figure_on_the_mean_end_a_run() {
        Optional<ControlLimits> limits =
                Optional.of(
                        new ControlLimits(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(20)));
        assertThat(marked(Signals.of(points(9, 9, 9, 9, 10, 9, 9, 9, 9), limits), 9)).isEmpty();
        List<Optional<BigDecimal>> gapped = new ArrayList<>(points(9, 9, 9, 9));
        gapped.add(Optional.empty());
        gapped.addAll(points(9, 9, 9, 9));
        assertThat(marked(Signals.of(gapped, limits), 9)).isEmpty();
    }

    @Test
    void without_limits_nothing_is_a_signal() {
        List<Optional<BigDecimal>> rising =
                Stream.concat(
                                Collections.nCopies(8, Optional.of(BigDecimal.ONE)).stream(),
                                points(500).stream())
                        .toList();
        assertThat(marked(Signals.of(rising, Optional.empty()), 9)).isEmpty();
    }

    private static List<Integer> marked(Signals signals, int count) {
        return IntStream.range(0, count).filter(signals::signal).boxed().toList();
    }

    private static ControlLimits limits(List<Optional<BigDecimal>> points) {
        return ControlLimits.of(points, Optional.empty()).orElseThrow();
    }

    private static List<Optional<BigDecimal>> points(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).map(Optional::of).toList();
    }
}
