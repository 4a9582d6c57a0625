package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says whether the last figure of a trend moved more than chance explains, and how. */
final class SignalLine extends Paragraph {

    private static final long serialVersionUID = 1;
    private static final int LARGEST_WORD = 12;

    private final transient Trend trend;
    private final transient Signals signals;

    SignalLine(Trend trend) {
        this.trend = trend;
        signals = trend.signals();
        addClassName("signal-line");
        int last = trend.periods().size() - 1;
        if (trend.limits().isEmpty()) {
            add(new Span(tooFew()));
        } else if (signals.signal(last)) {
            Span word = new Span(getTranslation("signal.mark"));
            word.addClassName("signal");
            add(word, new Span(" " + reasons(last)));
        } else {
            add(new Span(calm(last)));
        }
    }

    /** The whole line as it is read. */
    String words() {
        return getElement().getTextRecursively();
    }

    private String tooFew() {
        long points =
                trend.points(trend.lines().getFirst()).stream()
                        .filter(point -> point.isPresent())
                        .count();
        return getTranslation(
                "signal.too-few." + kind(),
                Integer.toString(ControlLimits.POINTS_NEEDED),
                Long.toString(points));
    }

    private String reasons(int last) {
        String period = Dates.period(trend.periods().get(last));
        List<String> reasons = new ArrayList<>();
        if (signals.inRun(last) != 0) {
            reasons.add(
                    getTranslation(
                            (signals.inRun(last) > 0 ? "signal.run.above." : "signal.run.below.")
                                    + kind(),
                            count(signals.run(last))));
        }
        if (signals.beyond(last) != 0) {
            reasons.add(
                    getTranslation(
                            signals.beyond(last) > 0
                                    ? "signal.beyond.above"
                                    : "signal.beyond.below",
                            period));
        }
        return reasons.size() == 1
                ? getTranslation("signal.one", reasons.getFirst())
                : getTranslation("signal.both", reasons.getFirst(), reasons.getLast());
    }

    private String calm(int last) {
        long earlier = IntStream.range(0, last).filter(signals::signal).count();
        boolean known = trend.points(trend.lines().getFirst()).get(last).isPresent();
        String now =
                known
                        ? getTranslation(
                                "signal.none",
                                Dates.period(trend.periods().get(last)),
                                UsualValues.of(trend.limits().orElseThrow(), trend.amounts()))
                        : getTranslation("signal.unknown");
        return earlier == 0
                ? now
                : now + " " + getTranslation("signal.earlier", Long.toString(earlier));
    }

    private String count(int number) {
        return number <= LARGEST_WORD
                ? getTranslation("number." + number)
                : Integer.toString(number);
    }

    private String kind() {
        return trend.periods().getFirst().kind() == Period.Kind.MONTH ? "month" : "week";
    }
}
