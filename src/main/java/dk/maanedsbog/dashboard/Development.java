package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Chart;
import dk.maanedsbog.ui.Printed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws among the tiles how one indicator has moved over up to three years. */
@Component
class Development {

    private final Overviews overviews;

    Development(Overviews overviews) {
        this.overviews = overviews;
    }

    Chart chart(Selection selection, Definition definition, UnitGoals goals) {
        List<Unit> units = Trend.units(selection, definition);
        Map<Unit, Map<String, Series>> read =
                overviews.development(selection, definition, units, Trend.PERIODS);
        List<Period> periods = Trend.periods(selection);
        List<Trend.Line> lines =
                units.stream()
                        .map(unit -> new Trend.Line(name(selection, unit), series(read, unit)))
                        .toList();
        Trend trend = new Trend(definition, periods, lines, goals);
        String title =
                translate(
                        "development.title." + selection.edition().period().kind().code(),
                        trend.amounts().name(),
                        periods.size());
        Chart chart =
                new TrendChart(trend)
                        .chart(
                                title,
                                List.of(
                                        button(
                                                IndicatorView.address(
                                                        definition, selection.state()),
                                                "indicator.open"),
                                        button(selection.state().on(""), "card.close")));
        chart.add(Printed.of(new SignalLine(trend)));
        if (trend.anySuppressed()) {
            chart.add(new HiddenLegend());
        }
        return chart;
    }

    private static Series series(Map<Unit, Map<String, Series>> read, Unit unit) {
        return read.getOrDefault(unit, Map.of()).values().stream()
                .findFirst()
                .orElseGet(() -> new Series(List.of()));
    }

    static String name(Selection selection, Unit unit) {
        return selection.units().stream()
                .filter(other -> other.unit().equals(unit))
                .findFirst()
                .map(Selections::name)
                .orElse("");
    }

    private static Anchor button(String address, String key) {
        Anchor link = new Anchor(address, translate(key));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("button");
        return link;
    }
}
