package dk.maanedsbog.ui;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart draws, as the browser's element reads it.
 *
 * @param labels the periods along the bottom
 * @param series one line each, the first the most important
 * @param decimals the decimals that figures are written with
 * @param suffix what follows each figure, for example {@code %}
 * @param missing what stands where there is no figure
 * @param description the finding, for those who do not see the chart
 * @param band what is usual for the first line; null where that is not known
 * @param marks the points of the first line that stand out
 * @param goals the first line's goals, as they held in each period: dashed, and in steps
 */
public record ChartOptions(
        List<String> labels,
        List<Line> series,
        int decimals,
        String suffix,
        String missing,
        String description,
        Band band,
        Marks marks,
        List<Line> goals) {

    /** A chart of lines alone. */
    public ChartOptions(
            List<String> labels,
            List<Line> series,
            int decimals,
            String suffix,
            String missing,
            String description) {
        this(labels, series, decimals, suffix, missing, description, null, Marks.NONE, List.of());
    }

    /**
     * One line.
     *
     * @param values a value a label; null where there is none
     */
    public record Line(String name, List<BigDecimal> values) {}

    /** A stretch of values behind the lines, with its middle. */
    public record Band(String name, BigDecimal low, BigDecimal middle, BigDecimal high) {}

    /**
     * Points that differ by shape, colour and word.
     *
     * @param word what is said of each, for example {@code signal}
     * @param points their places along the bottom, from 0
     */
    public record Marks(String word, List<Integer> points) {

        public static final Marks NONE = new Marks("", List.of());
    }

    ChartOptions described(String finding) {
        return new ChartOptions(
                labels, series, decimals, suffix, missing, finding, band, marks, goals);
    }
}
