package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Chart;
import dk.maanedsbog.ui.ChartOptions;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws how one indicator has moved over up to three years. */
@Component
class Development {

    private static final int PERIODS = 36;

    private final Overviews overviews;

    Development(Overviews overviews) {
        this.overviews = overviews;
    }

    Chart chart(Selection selection, Definition definition) {
        Unit unit = selection.unit().unit();
        Optional<Unit> whole = whole(selection, definition);
        List<Unit> units = new ArrayList<>(List.of(unit));
        whole.ifPresent(units::add);
        Map<Unit, Map<String, Series>> read =
                overviews.development(selection, definition, units, PERIODS);
        List<Period> periods = periods(selection);
        var amounts = new Amounts(definition);
        List<ChartOptions.Line> lines = new ArrayList<>();
        for (Unit each : units) {
            Series series =
                    read.getOrDefault(each, Map.of())
                            .getOrDefault(definition.indicator(), new Series(List.of()));
            lines.add(
                    new ChartOptions.Line(
                            name(selection, each),
                            periods.stream()
                                    .map(period -> series.value(period).map(amounts::shown))
                                    .map(value -> value.orElse(null))
                                    .toList()));
        }
        // where the unit is the whole of it, a second line would only hide the first
        if (lines.size() > 1 && lines.getLast().values().equals(lines.getFirst().values())) {
            lines.removeLast();
        }
        String title =
                translate(
                        "development.title." + selection.edition().period().kind().code(),
                        amounts.name(),
                        Integer.toString(periods.size()));
        return new Chart(
                title,
                finding(amounts, periods, lines.getFirst().values()),
                new ChartOptions(
                        periods.stream().map(DanishFormat::shortPeriod).toList(),
                        lines,
                        amounts.decimals(),
                        definition.kind() == Kind.SHARE ? "\u00a0%" : "",
                        DanishFormat.MISSING,
                        ""),
                table(title, amounts, periods, lines),
                List.of(close(selection)));
    }

    /** A mean or share of a part is drawn with that of the whole; counts of a part are not. */
    private static Optional<Unit> whole(Selection selection, Definition definition) {
        boolean comparable =
                switch (definition.kind()) {
                    case MEAN, SHARE -> true;
                    case COUNT, SUM, MAX -> false;
                };
        return Optional.of(selection.unit())
                .filter(unit -> comparable)
                .flatMap(
                        unit ->
                                switch (unit.unit().level()) {
                                    case TEAM, EMPLOYEE ->
                                            unit.departmentId().map(Unit::department);
                                    case DEPARTMENT -> Optional.of(Unit.MUNICIPALITY);
                                    case MUNICIPALITY -> Optional.empty();
                                });
    }

    private static List<Period> periods(Selection selection) {
        List<Edition> back = selection.editionsBack(PERIODS);
        Period first = back.getLast().period();
        Period last = selection.edition().period();
        int count = 1;
        for (Period period = last; period.compareTo(first) > 0; period = period.previous()) {
            count++;
        }
        return Series.periods(last, Math.min(count, PERIODS));
    }

    private static String name(Selection selection, Unit unit) {
        return selection.units().stream()
                .filter(other -> other.unit().equals(unit))
                .findFirst()
                .map(other -> Selections.name(other, selection.edition()))
                .orElse("");
    }

    /** Where the figure stands between the lowest and the highest of the run. */
    private static String finding(Amounts amounts, List<Period> periods, List<BigDecimal> values) {
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                lowest = lowest < 0 || value.compareTo(values.get(lowest)) < 0 ? i : lowest;
                highest = highest < 0 || value.compareTo(values.get(highest)) > 0 ? i : highest;
            }
        }
        if (lowest < 0 || values.getLast() == null) {
            return translate("development.nothing");
        }
        int last = values.size() - 1;
        String now = amounts.written(values.getLast());
        if (highest == lowest || values.get(lowest).equals(values.get(highest))) {
            return translate("development.level", now);
        }
        return translate(
                values.get(last).equals(values.get(highest))
                        ? "development.highest"
                        : values.get(last).equals(values.get(lowest))
                                ? "development.lowest"
                                : "development.between",
                now,
                amounts.written(values.get(lowest)),
                DanishFormat.period(periods.get(lowest)),
                amounts.written(values.get(highest)),
                DanishFormat.period(periods.get(highest)),
                DanishFormat.period(periods.get(last)));
    }

    private static DataTable table(
            String title, Amounts amounts, List<Period> periods, List<ChartOptions.Line> lines) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(translate("period")));
        lines.forEach(line -> columns.add(Column.figures(line.name())));
        DataTable table = new DataTable(title, columns);
        for (int i = periods.size() - 1; i >= 0; i--) {
            List<String> cells = new ArrayList<>();
            cells.add(DanishFormat.period(periods.get(i)));
            for (ChartOptions.Line line : lines) {
                BigDecimal value = line.values().get(i);
                cells.add(value == null ? DanishFormat.MISSING : amounts.written(value));
            }
            table.row(cells);
        }
        return table;
    }

    private static Anchor close(Selection selection) {
        Anchor close = new Anchor(selection.state().on(""), translate("card.close"));
        close.getElement().setAttribute("router-link", true);
        close.addClassName("button");
        return close;
    }
}
