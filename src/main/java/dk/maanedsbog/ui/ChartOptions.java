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
 */
public record ChartOptions(
        List<String> labels,
        List<Line> series,
        int decimals,
        String suffix,
        String missing,
        String description) {

    /**
     * One line.
     *
     * @param values a value a label; null where there is none
     */
    public record Line(String name, List<BigDecimal> values) {}

    ChartOptions described(String finding) {
        return new ChartOptions(labels, series, decimals, suffix, missing, finding);
    }
}
