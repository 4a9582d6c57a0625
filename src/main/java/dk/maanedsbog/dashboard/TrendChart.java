package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Chart;
import dk.maanedsbog.ui.ChartOptions;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a trend, with what is usual behind it and what is not marked. */
final class TrendChart {

    private final Trend trend;
    private final Amounts amounts;
    private final List<Trend.Line> lines;
    private final Optional<ControlLimits> limits;
    private final Signals signals;
    private final boolean goals;

    TrendChart(Trend trend) {
        this.trend = trend;
        amounts = trend.amounts();
        lines = trend.drawn();
        limits = trend.limits();
        signals = trend.signals();
        goals = trend.goals().any(trend.periods());
    }

    Chart chart(String title, List<? extends Component> actions) {
        return new Chart(title, finding(), options(), table(title), actions);
    }

    /** Where the figure stands in the run, in one sentence. */
    String finding() {
        return TrendFinding.of(trend);
    }

    private ChartOptions options() {
        return new ChartOptions(
                trend.periods().stream().map(Dates::shortPeriod).toList(),
                lines.stream().map(this::drawn).toList(),
                amounts.decimals(),
                trend.definition().kind() == Kind.SHARE ? "\u00a0%" : "",
                DanishFormat.MISSING,
                "",
                limits.map(this::band).orElse(null),
                new ChartOptions.Marks(translate("signal.word"), marked()),
                new GoalLines(trend).drawn());
    }

    private ChartOptions.Line drawn(Trend.Line line) {
        return new ChartOptions.Line(
                line.name(), trend.points(line).stream().map(value -> value.orElse(null)).toList());
    }

    private ChartOptions.Band band(ControlLimits usual) {
        return new ChartOptions.Band(
                translate("signal.band", UsualValues.of(usual, amounts)),
                usual.lower(),
                usual.mean(),
                usual.upper());
    }

    private List<Integer> marked() {
        return IntStream.range(0, trend.periods().size()).filter(signals::signal).boxed().toList();
    }

    private DataTable table(String title) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(translate("period")));
        lines.forEach(line -> columns.add(Column.figures(line.name())));
        if (limits.isPresent()) {
            columns.add(Column.text(translate("signal.heading")));
        }
        if (goals) {
            columns.add(Column.figures(translate("goal.heading")));
        }
        DataTable table = new DataTable(title, columns);
        for (int i = trend.periods().size() - 1; i >= 0; i--) {
            table.row(cells(i));
        }
        return table;
    }

    private List<String> cells(int index) {
        Period period = trend.periods().get(index);
        List<String> cells = new ArrayList<>();
        cells.add(Dates.period(period));
        for (Trend.Line line : lines) {
            Optional<BigDecimal> value = trend.points(line).get(index);
            cells.add(
                    trend.suppressed(line, period)
                            ? translate("hidden")
                            : value.map(amounts::written).orElse(DanishFormat.MISSING));
        }
        if (limits.isPresent()) {
            cells.add(signal(index));
        }
        if (goals) {
            cells.add(GoalLines.written(trend, period));
        }
        return cells;
    }

    private String signal(int index) {
        List<String> words = new ArrayList<>();
        if (signals.beyond(index) != 0) {
            words.add(translate(signals.beyond(index) > 0 ? "signal.above" : "signal.below"));
        }
        if (signals.inRun(index) != 0) {
            words.add(translate(signals.inRun(index) > 0 ? "signal.run.high" : "signal.run.low"));
        }
        return String.join(", ", words);
    }
}
