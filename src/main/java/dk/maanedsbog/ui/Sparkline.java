package dk.maanedsbog.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A quiet line of the last periods, drawn on the server; a period without a figure is a gap. */
public final class Sparkline extends Div {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 120;
    private static final int HEIGHT = 36;
    private static final int MARGIN = 5;

    /**
     * @param values oldest first; empty where there is no figure
     * @param inWords what the line shows, for those who do not see it
     */
    public Sparkline(List<Optional<BigDecimal>> values, String inWords) {
        this(values, List.of(), List.of(), inWords);
    }

    /**
     * @param beside what the line is held against, drawn thinner on the same scale; may be empty
     */
    public Sparkline(
            List<Optional<BigDecimal>> values, List<Optional<BigDecimal>> beside, String inWords) {
        this(values, beside, List.of(), inWords);
    }

    /**
     * @param goals the limits of the goal in each period, each drawn dashed and in steps on the
     *     same scale; may be empty
     */
    public Sparkline(
            List<Optional<BigDecimal>> values,
            List<Optional<BigDecimal>> beside,
            List<List<Optional<BigDecimal>>> goals,
            String inWords) {
        addClassName("sparkline");
        Span words = new Span(inWords);
        words.addClassName("only-heard");
        // a single point is no line
        if (values.stream().filter(Optional::isPresent).count() > 1) {
            add(new Svg(drawing(values, beside, goals)));
        }
        add(words);
    }

    static String drawing(
            List<Optional<BigDecimal>> values,
            List<Optional<BigDecimal>> beside,
            List<List<Optional<BigDecimal>>> goals) {
        List<List<Optional<BigDecimal>>> all =
                Stream.concat(Stream.of(values, beside), goals.stream()).toList();
        double low = numbers(all).min().orElse(0);
        double high = numbers(all).max().orElse(0);
        String aim =
                goals.stream()
                        .map(goal -> steps(goal, low, high))
                        .filter(steps -> !steps.isEmpty())
                        .map(steps -> text("<path class=\"goal-line\" d=\"%s\"/>", steps))
                        .collect(Collectors.joining());
        String thin =
                beside.isEmpty()
                        ? ""
                        : text("<path class=\"beside\" d=\"%s\"/>", line(beside, low, high));
        String dot =
                values.isEmpty()
                        ? ""
                        : values.getLast()
                                .map(
                                        last ->
                                                text(
                                                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>",
                                                        across(values.size() - 1, values.size()),
                                                        height(last.doubleValue(), low, high)))
                                .orElse("");
        return text(
                "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s%s<path d=\"%s\"/>%s</svg>",
                WIDTH, HEIGHT, aim, thin, line(values, low, high), dot);
    }

    /** Each period's goal over the period's whole width, so that a change is a step. */
    private static String steps(List<Optional<BigDecimal>> goal, double low, double high) {
        StringBuilder line = new StringBuilder();
        double half = (across(1, goal.size()) - across(0, goal.size())) / 2;
        boolean pen = false;
        for (int i = 0; i < goal.size(); i++) {
            if (goal.get(i).isPresent()) {
                double middle = across(i, goal.size());
                line.append(
                        text(
                                "%s%.1f %.1fH%.1f",
                                pen ? "L" : "M",
                                Math.max(MARGIN, middle - half),
                                height(goal.get(i).get().doubleValue(), low, high),
                                Math.min(WIDTH - MARGIN, middle + half)));
            }
            pen = goal.get(i).isPresent();
        }
        return line.toString();
    }

    private static String line(List<Optional<BigDecimal>> values, double low, double high) {
        StringBuilder line = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                line.append(
                        text(
                                "%s%.1f %.1f",
                                pen ? "L" : "M",
                                across(i, values.size()),
                                height(values.get(i).get().doubleValue(), low, high)));
            }
            pen = values.get(i).isPresent();
        }
        return line.toString();
    }

    private static double across(int place, int count) {
        return MARGIN + (WIDTH - 2.0 * MARGIN) * place / Math.max(1, count - 1);
    }

    private static double height(double value, double low, double high) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
    }

    private static DoubleStream numbers(List<List<Optional<BigDecimal>>> lines) {
        return lines.stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
