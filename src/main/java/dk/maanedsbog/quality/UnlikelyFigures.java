package dk.maanedsbog.quality;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.quality.Observed.Series;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a figure lies outside what its past makes likely: further from the median of the periods
 * before than so many times their usual deviation, and a good part away from that median, from the
 * last period and from the same period a year before. So a dip that comes each July is no news, nor
 * is a level that somebody signed for the period before.
 *
 * <p>The usual deviation is 1.4826 times the median absolute deviation, which is the standard
 * deviation of a normal distribution and is not moved by a few odd periods. It is never taken to be
 * less than what chance alone moves: the root of a count, a twentieth of any other figure.
 */
record UnlikelyFigures(QualitySettings.History limits) implements Rule {

    static final int FEWEST_PERIODS = 6;

    private static final String NAME = "historik";
    private static final double TO_STANDARD_DEVIATION = 1.4826;
    private static final double LEAST = 0.05;

    @Override
    public List<Finding> judge(Observed observed) {
        List<Series> judged =
                observed.series().stream()
                        .filter(series -> series.past().earlier().size() >= FEWEST_PERIODS)
                        .toList();
        if (judged.isEmpty()) {
            return List.of(
                    Finding.green(
                            NAME,
                            "Der er færre end %d tidligere perioder at måle mod."
                                    .formatted(FEWEST_PERIODS)));
        }
        List<Finding> found = judged.stream().filter(this::unlikely).map(this::finding).toList();
        return found.isEmpty()
                ? List.of(Finding.green(NAME, "Tallene ligger, hvor de plejer."))
                : found;
    }

    private boolean unlikely(Series series) {
        double[] earlier = values(series);
        double median = median(earlier);
        if (series.subjects() < limits.atLeast() && (!series.counting() || few(median))) {
            return false;
        }
        double now = series.now().doubleValue();
        return Math.abs(now - median) > limits.factor() * deviation(series, earlier, median)
                && farFrom(median, now)
                && farFrom(earlier[0], now)
                && series.past()
                        .yearBefore()
                        .filter(before -> !farFrom(before.doubleValue(), now))
                        .isEmpty();
    }

    private boolean farFrom(double known, double now) {
        return Math.abs(now - known) > limits.difference() * Math.abs(known);
    }

    private boolean few(double median) {
        return median < limits.atLeast();
    }

    private static double deviation(Series series, double[] earlier, double median) {
        double[] apart = new double[earlier.length];
        for (int i = 0; i < earlier.length; i++) {
            apart[i] = Math.abs(earlier[i] - median);
        }
        double least = series.counting() ? Math.sqrt(Math.abs(median)) : LEAST * Math.abs(median);
        return Math.max(TO_STANDARD_DEVIATION * median(apart), least);
    }

    private double[] values(Series series) {
        return series.past().earlier().stream()
                .limit(limits.periods())
                .mapToDouble(Number::doubleValue)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Without the numbers, as they may be too small to be shown to whoever signs. */
    private Finding finding(Series series) {
        double[] earlier = values(series);
        boolean above = series.now().doubleValue() > median(earlier);
        return new Finding(
                Colour.YELLOW,
                NAME,
                "Tallet ligger langt %s det, som de seneste %d perioder gør sandsynligt."
                        .formatted(above ? "over" : "under", earlier.length),
                "%s, %s".formatted(series.label(), series.unitName()),
                "Se efter i fagsystemet, om tallet er rigtigt, før der skrives under.");
    }
}
