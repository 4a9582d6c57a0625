package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.UnitPicker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two editions figure by figure for one unit; only what differs is shown. */
final class ComparisonPanel extends Section {

    private static final long serialVersionUID = 1;

    private final String path;
    private final transient List<Edition> all;
    private final transient ComparedEditions compared;
    private final transient Selection selection;

    /**
     * @param path where another choice leads
     */
    ComparisonPanel(
            String path,
            List<Edition> all,
            ComparedEditions compared,
            Selection selection,
            Differences differences) {
        this.path = path;
        this.all = all;
        this.compared = compared;
        this.selection = selection;
        addClassName("panel");
        Unit unit = selection.unit().unit();
        List<Differences.Difference> found =
                differences.between(selection.visibility(), compared, unit);
        List<Differences.Difference> changed =
                found.stream()
                        .filter(Differences.Difference::comparable)
                        .filter(difference -> !difference.same())
                        .toList();
        long incomparable = found.stream().filter(difference -> !difference.comparable()).count();
        String name = Selections.name(selection.unit());
        String summary =
                changed.isEmpty()
                        ? getTranslation(
                                incomparable == 0 ? "compare.same" : "compare.same-shown", name)
                        : getTranslation(
                                "compare.only-changed",
                                Integer.toString(changed.size()),
                                Long.toString(found.size() - incomparable));
        Paragraph line = new Paragraph(summary);
        line.addClassName("quiet");
        boolean movements = path.equals(MovementsView.PATH);
        add(
                new H2(getTranslation(movements ? "movements.figures" : "compare.title")),
                choices(unit),
                line);
        if (incomparable > 0) {
            add(incomparable(incomparable));
        }
        if (!changed.isEmpty()) {
            add(table(changed, names(found)));
        }
        if (incomparable > 0 || changed.stream().anyMatch(ComparisonPanel::anyHidden)) {
            add(new HiddenLegend());
        }
    }

    private Component incomparable(long count) {
        Paragraph line =
                new Paragraph(
                        count == 1
                                ? getTranslation("compare.incomparable.one")
                                : getTranslation("compare.incomparable", Long.toString(count)));
        line.addClassName("quiet");
        return line;
    }

    private static boolean anyHidden(Differences.Difference difference) {
        return Stream.of(difference.earlier(), difference.later())
                .flatMap(Optional::stream)
                .anyMatch(Figure::suppressed);
    }

    private Component choices(Unit unit) {
        Div choices = new Div();
        choices.addClassName("choices");
        choices.add(
                edition(
                        "compare.first",
                        compared.first(),
                        chosen -> new ComparedEditions(chosen, compared.second())),
                edition(
                        "compare.second",
                        compared.second(),
                        chosen -> new ComparedEditions(compared.first(), chosen)),
                labelled(
                        "compare.unit",
                        new UnitPicker(
                                unit, UnitGroups.of(selection), other -> open(compared, other))));
        return choices;
    }

    private Component edition(
            String key, Edition shown, Function<Edition, ComparedEditions> choice) {
        List<Choice> choices =
                all.stream()
                        .map(edition -> new Choice(ComparedEditions.code(edition), name(edition)))
                        .toList();
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation(key),
                                List.of(new ChoiceList.Group("", choices)),
                                ComparedEditions.code(shown),
                                code ->
                                        all.stream()
                                                .filter(
                                                        edition ->
                                                                ComparedEditions.code(edition)
                                                                        .equals(code))
                                                .findFirst()
                                                .ifPresent(
                                                        edition ->
                                                                open(
                                                                        choice.apply(edition),
                                                                        selection.unit().unit()))));
        box.addClassName("unit-picker");
        return labelled(key, box);
    }

    private Component labelled(String key, Component control) {
        Span label = new Span(getTranslation(key));
        label.getElement().setAttribute("aria-hidden", "true");
        Div labelled = new Div(label, control);
        labelled.addClassName("choice");
        return labelled;
    }

    private void open(ComparedEditions compared, Unit unit) {
        UI.getCurrent().navigate(path, compared.parameters(unit));
    }

    private String name(Edition edition) {
        return getTranslation(
                "compare.edition",
                Dates.period(edition.period()),
                Integer.toString(edition.revision()));
    }

    private static IndicatorNames names(List<Differences.Difference> found) {
        return new IndicatorNames(found.stream().map(Differences.Difference::definition).toList());
    }

    private DataTable table(List<Differences.Difference> changed, IndicatorNames names) {
        DataTable table =
                new DataTable(
                                getTranslation("compare.title"),
                                List.of(
                                        Column.text(getTranslation("compare.indicator")),
                                        Column.figures(name(compared.first())),
                                        Column.figures(name(compared.second())),
                                        Column.figures(getTranslation("compare.difference"))))
                        .stacking();
        for (Differences.Difference difference : changed) {
            var amounts = amounts(difference);
            table.printed(
                    IndicatorView.link(
                            names.of(difference.definition()),
                            difference.definition(),
                            PageState.of(compared.second().period(), selection.unit().unit())),
                    new Span(amounts.cell(difference.earlier())),
                    new Span(amounts.cell(difference.later())),
                    new Span(written(difference, amounts)));
        }
        return table;
    }

    /** As on the indicator's card, and closer where that would show no difference. */
    private static Amounts amounts(Differences.Difference difference) {
        var amounts = new Amounts(difference.definition());
        boolean alike =
                difference.then().map(amounts::shown).equals(difference.now().map(amounts::shown));
        return alike ? Amounts.closer(difference.definition()) : amounts;
    }

    private static String written(Differences.Difference difference, Amounts amounts) {
        if (difference.then().isEmpty() || difference.now().isEmpty()) {
            return DanishFormat.MISSING;
        }
        // of the values as they stand beside it, so that a reader can check the sum
        BigDecimal moved =
                amounts.shown(difference.now().get())
                        .subtract(amounts.shown(difference.then().get()));
        String signed = DanishFormat.signed(moved, amounts.decimals());
        String unit =
                difference.definition().kind() == Kind.SHARE ? "pp." : amounts.unit(moved.abs());
        return signed + "\u00a0" + unit;
    }
}
