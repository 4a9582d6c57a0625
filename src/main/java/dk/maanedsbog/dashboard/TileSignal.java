package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The sign on a tile whose figure moved more than chance explains, judged by the periods that the
 * tile's own line shows; without a signal nothing is said, and the change stands calmly alone.
 */
final class TileSignal extends Paragraph {

    private static final long serialVersionUID = 1;

    static Optional<TileSignal> of(Definition definition, Series series, Period period) {
        var amounts = new Amounts(definition);
        List<Optional<BigDecimal>> points =
                series.run(period, Overview.LINE).stream()
                        .map(value -> value.map(amounts::shown))
                        .toList();
        Optional<ControlLimits> limits = ControlLimits.of(points, Trend.ceiling(definition));
        Signals signals = Signals.of(points, limits);
        int last = points.size() - 1;
        return limits.filter(usual -> signals.signal(last))
                .map(usual -> new TileSignal(signals, last, usual, amounts, period));
    }

    private TileSignal(
            Signals signals, int last, ControlLimits limits, Amounts amounts, Period period) {
        addClassName("tile-signal");
        Span word = new Span(getTranslation("signal.mark"));
        word.addClassName("signal");
        boolean beyond = signals.beyond(last) != 0;
        int way = beyond ? signals.beyond(last) : signals.inRun(last);
        String key =
                (beyond ? "tile-signal" : "signal.run")
                        + (way > 0 ? ".above." : ".below.")
                        + period.kind().code();
        String reason =
                beyond
                        ? getTranslation(
                                key,
                                UsualValues.of(limits, amounts),
                                Integer.toString(Overview.LINE))
                        : getTranslation(key, Integer.toString(signals.run(last)));
        add(word, new Span(" " + reason));
    }
}
