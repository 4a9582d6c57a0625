package dk.maanedsbog.board.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The line of the last periods as SVG, with the goal as it held in each, both limits of a range; a
 * gap hides nothing.
 */
final class LineDrawing {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 90;
    private static final int MARGIN = 8;

    private final List<Optional<BigDecimal>> values;
    private final List<List<Optional<BigDecimal>>> goals;
    private final double low;
    private final double high;

    private LineDrawing(List<Optional<BigDecimal>> values, List<List<Optional<BigDecimal>>> goals) {
        this.values = values;
        this.goals = goals;
        this.low = numbers().min().orElse(0);
        this.high = numbers().max().orElse(0);
    }

    /**
     * @param values the oldest first; empty where there is no value to show
     * @param goals the same periods' goals, a list for each limit
     * @return empty where there are too few values for a line
     */
    static Optional<String> of(
            List<Optional<BigDecimal>> values, List<List<Optional<BigDecimal>>> goals) {
        return values.stream().filter(Optional::isPresent).count() < 2
                ? Optional.empty()
                : Optional.of(new LineDrawing(values, goals).svg());
    }

    private DoubleStream numbers() {
        return Stream.concat(values.stream(), goals.stream().flatMap(List::stream))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue);
    }

    private String svg() {
        String limits =
                goals.stream()
                        .map(this::steps)
                        .filter(steps -> !steps.isEmpty())
                        .map(steps -> text("<path class=\"goal\" d=\"%s\"/>", steps))
                        .collect(Collectors.joining());
        return text(
                "<svg class=\"weeks\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s"
                        + "<path class=\"values\" d=\"%s\"/>%s</svg>",
                WIDTH, HEIGHT, limits, path(values), last());
    }

    private String path(List<Optional<BigDecimal>> points) {
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isPresent()) {
                double value = points.get(i).get().doubleValue();
                path.append(text("%s%.1f %.1f", pen ? "L" : "M", across(i), down(value)));
            }
            pen = points.get(i).isPresent();
        }
        return path.toString();
    }

    /** A goal holds until the next begins: it changes between two periods, and never slants. */
    private String steps(List<Optional<BigDecimal>> limit) {
        var path = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < limit.size(); i++) {
            if (limit.get(i).isPresent()) {
                double down = down(limit.get(i).get().doubleValue());
                path.append(
                        pen
                                ? text(
                                        "H%.1fV%.1fH%.1f",
                                        (across(i - 1) + across(i)) / 2, down, across(i))
                                : text("M%.1f %.1f", across(i), down));
            }
            pen = limit.get(i).isPresent();
        }
        return path.toString();
    }

    private String last() {
        return values.getLast()
                .map(
                        value ->
                                text(
                                        "<circle class=\"last\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>",
                                        across(values.size() - 1), down(value.doubleValue())))
                .orElse("");
    }

    private double across(int place) {
        return MARGIN + (WIDTH - 2.0 * MARGIN) * place / Math.max(1, values.size() - 1);
    }

    private double down(double value) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
    }

    private static String text(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
