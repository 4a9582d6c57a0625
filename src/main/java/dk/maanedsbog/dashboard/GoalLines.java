package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.ChartOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A unit's goals beside its figures: a line for each limit, as it held in each period. */
final class GoalLines {

    private final Trend trend;

    GoalLines(Trend trend) {
        this.trend = trend;
    }

    /** The lines; none where no goal held in any of the periods. */
    List<ChartOptions.Line> drawn() {
        List<ChartOptions.Line> lines = new ArrayList<>();
        line("goal.line.lower", Target::lower).ifPresent(lines::add);
        line("goal.line.upper", Target::upper).ifPresent(lines::add);
        return lines;
    }

    /** The goal that held in the period, for a table. */
    static String written(Trend trend, Period period) {
        return trend.goals()
                .on(period)
                .map(goal -> GoalStanding.target(trend.definition(), goal))
                .orElse(DanishFormat.MISSING);
    }

    private Optional<ChartOptions.Line> line(String key, Function<Target, BigDecimal> limit) {
        List<BigDecimal> values =
                trend.goals().line(trend.periods(), limit).stream()
                        .map(value -> value.map(this::asDrawn).orElse(null))
                        .toList();
        return values.stream().allMatch(value -> value == null)
                ? Optional.empty()
                : Optional.of(new ChartOptions.Line(translate(key), values));
    }

    /** As large as the figures are drawn, but with a goal's own decimals. */
    private BigDecimal asDrawn(BigDecimal limit) {
        return trend.definition().kind() == Kind.SHARE ? limit.movePointRight(2) : limit;
    }
}
