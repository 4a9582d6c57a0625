package dk.maanedsbog.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is usual for a run of figures, as an XmR chart says it: their mean, and 2.66 times their
 * mean moving range to both sides.
 */
record ControlLimits(BigDecimal lower, BigDecimal mean, BigDecimal upper) {

    /** With fewer points there is no telling what is usual. */
    static final int POINTS_NEEDED = 12;

    /** Three standard deviations, estimated from the mean distance of neighbours: 3 / 1.128. */
    private static final BigDecimal REACH = new BigDecimal("2.66");

    private static final int DECIMALS = 4;

    /**
     * @param points the figures as they are drawn, oldest first; a gap parts its neighbours
     * @param ceiling the highest value that can be, 100 for a share
     */
    static Optional<ControlLimits> of(
            List<Optional<BigDecimal>> points, Optional<BigDecimal> ceiling) {
        List<BigDecimal> values = points.stream().flatMap(Optional::stream).toList();
        List<BigDecimal> ranges = ranges(points);
        if (values.size() < POINTS_NEEDED || ranges.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = mean(values);
        BigDecimal reach = mean(ranges).multiply(REACH);
        BigDecimal lower = mean.subtract(reach).max(BigDecimal.ZERO);
        BigDecimal above = mean.add(reach);
        return Optional.of(
                new ControlLimits(
                        lower.setScale(DECIMALS, RoundingMode.HALF_UP),
                        mean.setScale(DECIMALS, RoundingMode.HALF_UP),
                        ceiling.map(above::min)
                                .orElse(above)
                                .setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    private static List<BigDecimal> ranges(List<Optional<BigDecimal>> points) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Optional<BigDecimal> before = points.get(i - 1);
            points.get(i)
                    .flatMap(value -> before.map(value::subtract))
                    .map(BigDecimal::abs)
                    .ifPresent(ranges::add);
        }
        return ranges;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2 * DECIMALS, RoundingMode.HALF_UP);
    }

    /** The lowest figure that is still usual, as figures are written: no lower than the limit. */
    BigDecimal lowestUsual(int decimals) {
        return lower.setScale(decimals, RoundingMode.CEILING);
    }

    /** The highest figure that is still usual, as figures are written. */
    BigDecimal highestUsual(int decimals) {
        return upper.setScale(decimals, RoundingMode.FLOOR);
    }
}
