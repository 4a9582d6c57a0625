package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Sparkline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of one person, with the department's beside it where the two can be held together.
 * It judges nobody: changes are told without better or worse, and there is no goal.
 */
final class PersonCard extends Article {

    private static final long serialVersionUID = 1;

    private final transient PersonSeries series;
    private final transient Amounts amounts;

    /**
     * @param behind where the cases and months behind the figure are shown
     * @param open whether they are shown already
     */
    PersonCard(PersonSeries series, String behind, boolean open) {
        this.series = series;
        this.amounts = series.amounts();
        addClassNames("card", "person");
        Definition definition = series.definition();
        setId("felt-" + definition.indicator());
        H2 heading = new H2(series.name());
        amounts.marked(heading).getElement().setAttribute("title", series.name());
        add(
                heading,
                figureRow(),
                new ChangeLines(definition, series.own(), series.period(), Change::calm),
                facts(),
                actions(behind, open));
    }

    private Component figureRow() {
        List<Optional<BigDecimal>> beside =
                series.comparable()
                        ? series.department().run(series.period(), Overview.LINE)
                        : List.of();
        Div row =
                new Div(
                        new FigureLine(amounts, series.own().at(series.period())),
                        new Sparkline(
                                series.own().run(series.period(), Overview.LINE),
                                beside,
                                getTranslation(
                                        beside.isEmpty() ? "mine.line" : "mine.line.beside",
                                        series.name(),
                                        Integer.toString(Overview.LINE))));
        row.addClassName("figure-row");
        return row;
    }

    private Component facts() {
        Div facts = new Div();
        facts.addClassName("facts");
        Optional<Figure> own = series.own().at(series.period());
        Definition definition = series.definition();
        if (definition.kind() == Kind.MEAN) {
            own.filter(figure -> figure.median() != null)
                    .ifPresent(
                            figure ->
                                    facts.add(
                                            fact(
                                                    getTranslation("card.median"),
                                                    amounts.median(figure.median()))));
        }
        if (definition.kind() == Kind.SHARE) {
            own.filter(figure -> figure.denominator() != null)
                    .ifPresent(figure -> facts.add(fact(getTranslation("card.share"), of(figure))));
        }
        series.longest().ifPresent(days -> facts.add(fact(getTranslation("mine.longest"), days)));
        if (series.comparable()) {
            facts.add(fact(getTranslation("mine.department"), departments()));
        } else {
            facts.add(
                    fact(getTranslation("mine.extent", Integer.toString(Overview.LINE)), extent()));
        }
        return facts;
    }

    private String of(Figure figure) {
        return getTranslation(
                "card.of",
                DanishFormat.number(figure.numerator(), 0),
                DanishFormat.number(figure.denominator(), 0));
    }

    private String departments() {
        Optional<Figure> department = series.department().at(series.period());
        if (department.filter(Figure::suppressed).isPresent()) {
            return getTranslation("hidden");
        }
        String value =
                department
                        .flatMap(Figure::value)
                        .map(amounts::shown)
                        .map(amounts::written)
                        .orElse(DanishFormat.MISSING);
        return department
                .filter(figure -> figure.median() != null)
                .map(
                        figure ->
                                getTranslation(
                                        "mine.with-median", value, amounts.median(figure.median())))
                .orElse(value);
    }

    /** The least and the most of the months that the line shows. */
    private String extent() {
        List<BigDecimal> values =
                series.own().run(series.period(), Overview.LINE).stream()
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
        return values.isEmpty()
                ? DanishFormat.MISSING
                : amounts.figure(values.getFirst()) + "–" + amounts.figure(values.getLast());
    }

    private static Component fact(String label, String value) {
        Span shown = new Span(value);
        shown.addClassName("fact-value");
        Div fact = new Div(new Span(label), shown);
        fact.addClassName("fact");
        return fact;
    }

    private Component actions(String behind, boolean open) {
        var explanation = new Explanation(series.definition(), series.name());
        Anchor cases = new Anchor(behind, getTranslation(open ? "card.close" : "mine.behind"));
        cases.getElement()
                .setAttribute("router-link", true)
                .setAttribute("aria-expanded", Boolean.toString(open))
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                open ? "mine.behind.close" : "mine.behind.of", series.name()));
        Div actions = new Div(explanation.opener(), cases, explanation);
        actions.addClassName("actions");
        return actions;
    }
}
