package dk.maanedsbog.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

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
        addClassName("sparkline");
        Span words = new Span(inWords);
        words.addClassName("only-heard");
        // a single point is no line
        if (values.stream().filter(Optional::isPresent).count() > 1) {
            add(new Svg(drawing(values)));
        }
        add(words);
    }

    static String drawing(List<Optional<BigDecimal>> values) {
        double low = numbers(values).min().orElse(0);
        double high = numbers(values).max().orElse(0);
        StringBuilder line = new StringBuilder();
        String dot = "";
        boolean pen = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                double x = MARGIN + (WIDTH - 2.0 * MARGIN) * i / Math.max(1, values.size() - 1);
                double y = height(values.get(i).get().doubleValue(), low, high);
                line.append(text("%s%.1f %.1f", pen ? "L" : "M", x, y));
                dot = text("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y);
            }
            pen = values.get(i).isPresent();
        }
        return text(
                "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><path d=\"%s\"/>%s</svg>",
                WIDTH, HEIGHT, line, pen ? dot : "");
    }

    private static double height(double value, double low, double high) {
        double share = high == low ? 0.5 : (value - low) / (high - low);
        return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * share;
    }

    private static DoubleStream numbers(List<Optional<BigDecimal>> values) {
        return values.stream().flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
