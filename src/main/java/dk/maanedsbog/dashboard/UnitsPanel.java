package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a unit side by side, in name order and never ranked; persons without bars. */
final class UnitsPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient IndicatorPage page;
    private final transient Amounts amounts;
    private final transient List<EditionUnit> units;
    private final boolean persons;

    UnitsPanel(IndicatorPage page, Level level) {
        this.page = page;
        amounts = new Amounts(page.definition());
        units = page.parts(level);
        persons = level == Level.EMPLOYEE;
        addClassNames("panel", "units");
        String title = getTranslation("indicator.parts." + level.code());
        Paragraph line = new Paragraph(getTranslation("indicator.parts.line." + level.code()));
        line.addClassName("quiet");
        DataTable table =
                new DataTable(
                        title,
                        List.of(
                                Column.text(getTranslation("indicator.part." + level.code())),
                                Column.figures(Dates.shortPeriod(earlier())),
                                Column.figures(Dates.shortPeriod(page.period()))));
        units.forEach(
                unit ->
                        table.printed(
                                name(unit),
                                new Span(amounts.cell(page.series(unit.unit()).at(earlier()))),
                                now(unit)));
        add(new H2(title), line, table);
        if (anyHidden()) {
            add(new HiddenLegend());
        }
    }

    private boolean anyHidden() {
        return units.stream()
                .map(unit -> page.series(unit.unit()))
                .anyMatch(
                        series -> series.suppressed(earlier()) || series.suppressed(page.period()));
    }

    private Period earlier() {
        return Comparisons.of(page.definition(), page.period()).getFirst().period();
    }

    private Component name(EditionUnit unit) {
        if (unit.unit().equals(page.unit())) {
            Span here = new Span(unit.name());
            here.getElement().setAttribute("aria-current", "page");
            return here;
        }
        return IndicatorView.link(
                unit.name(), page.definition(), page.selection().state().with(unit.unit()));
    }

    private Component now(EditionUnit unit) {
        Optional<Figure> figure = page.series(unit.unit()).at(page.period());
        Span text = new Span(amounts.cell(figure));
        if (persons) {
            return text;
        }
        Div bar = new Div();
        bar.addClassName("part-bar");
        bar.getStyle().set("--share", share(figure.flatMap(Figure::value)));
        Div cell = new Div(text, bar);
        cell.addClassName("with-bar");
        return GoalWord.under(
                cell,
                page.definition(),
                page.goals(unit.unit()),
                page.series(unit.unit()),
                page.period());
    }

    /** How much of the longest bar. */
    private String share(Optional<BigDecimal> value) {
        BigDecimal most =
                units.stream()
                        .flatMap(unit -> page.series(unit.unit()).value(page.period()).stream())
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        double share =
                value.filter(found -> most.signum() > 0)
                        .map(found -> found.divide(most, 4, RoundingMode.HALF_UP))
                        .map(BigDecimal::doubleValue)
                        .orElse(0.0);
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
