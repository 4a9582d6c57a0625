package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Sparkline;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** One indicator for one unit: the figure, what changed, a quiet line, and one click to more. */
final class IndicatorCard extends Article {

    private static final long serialVersionUID = 1;

    private final transient Definition definition;
    private final transient Series series;
    private final transient Period period;
    private final transient Amounts amounts;

    /**
     * @param name what it is called on this page
     * @param developmentAddress where the indicator's development is shown
     * @param open whether it is shown already
     */
    IndicatorCard(
            Definition definition,
            String name,
            Series series,
            Period period,
            String developmentAddress,
            boolean open) {
        this.definition = definition;
        this.series = series;
        this.period = period;
        this.amounts = new Amounts(definition);
        addClassName("card");
        H2 heading = new H2(name);
        heading.getElement().setAttribute("title", definition.label());
        setId("felt-" + definition.indicator());
        add(heading, figureRow(), changes(), fact(), actions(name, developmentAddress, open));
    }

    private Component figureRow() {
        Div row =
                new Div(figure(), new Sparkline(series.run(period, Overview.LINE), lineInWords()));
        row.addClassName("figure-row");
        return row;
    }

    private Component figure() {
        Paragraph line = new Paragraph();
        line.addClassName("figure");
        Optional<BigDecimal> value = series.value(period);
        Span number = new Span(value.map(amounts::figure).orElse(DanishFormat.MISSING));
        number.addClassName("number");
        line.add(number);
        if (value.isPresent()) {
            Span unit = new Span(amounts.unit(value.get()));
            unit.addClassName("unit");
            line.add(unit);
        } else {
            Span why = new Span(getTranslation("card.missing"));
            why.addClassName("unit");
            line.add(why);
        }
        return line;
    }

    private Component changes() {
        Div changes = new Div();
        changes.addClassName("changes");
        for (Comparisons.Earlier earlier : Comparisons.of(definition, period)) {
            changes.add(
                    change(
                            Change.of(
                                    definition,
                                    series.value(period),
                                    series.value(earlier.period()),
                                    earlier.name())));
        }
        return changes;
    }

    private static Component change(Change change) {
        Paragraph line = new Paragraph();
        line.addClassNames("change", change.judgement().name().toLowerCase(Locale.ROOT));
        if (!change.strong().isEmpty()) {
            Span strong = new Span(change.strong());
            strong.addClassName("strong");
            line.add(strong);
        }
        line.add(new Span(" " + change.rest()));
        return line;
    }

    private String lineInWords() {
        return extent().map(
                        extent ->
                                getTranslation(
                                        "card.line",
                                        Integer.toString(Overview.LINE),
                                        kindOfPeriods(),
                                        extent))
                .orElseGet(() -> getTranslation("card.no-line"));
    }

    private Component fact() {
        Div fact = new Div();
        fact.addClassName("fact");
        Span label = new Span(factLabel());
        Span value = new Span(factValue());
        value.addClassName("fact-value");
        fact.add(label, value);
        return fact;
    }

    private String factLabel() {
        return switch (definition.kind()) {
            case MEAN -> getTranslation("card.median");
            case SHARE -> getTranslation("card.share");
            case COUNT, SUM, MAX ->
                    getTranslation(
                            first() ? "card.first" : "card.extent",
                            Integer.toString(Overview.LINE),
                            kindOfPeriods());
        };
    }

    private String factValue() {
        var figure = series.at(period);
        return switch (definition.kind()) {
            case MEAN ->
                    figure.flatMap(found -> Optional.ofNullable(found.median()))
                            .map(amounts::median)
                            .orElse(DanishFormat.MISSING);
            case SHARE ->
                    figure.filter(found -> found.denominator() != null)
                            .map(
                                    found ->
                                            getTranslation(
                                                    "card.of",
                                                    DanishFormat.number(found.numerator(), 0),
                                                    DanishFormat.number(found.denominator(), 0)))
                            .orElse(DanishFormat.MISSING);
            case COUNT, SUM, MAX ->
                    first() ? DanishFormat.period(period) : extent().orElse(DanishFormat.MISSING);
        };
    }

    /** Whether there is nothing yet to compare this period's figure with. */
    private boolean first() {
        return series.run(period, Overview.LINE).stream().filter(Optional::isPresent).count() == 1
                && series.value(period).isPresent();
    }

    /** The least and the most of the line's periods. */
    private Optional<String> extent() {
        var values = series.run(period, Overview.LINE).stream().flatMap(Optional::stream).toList();
        return values.stream()
                .min(BigDecimal::compareTo)
                .flatMap(
                        least ->
                                values.stream()
                                        .max(BigDecimal::compareTo)
                                        .map(
                                                most ->
                                                        amounts.figure(least)
                                                                + "–"
                                                                + amounts.figure(most)));
    }

    private String kindOfPeriods() {
        return getTranslation(period.kind() == Period.Kind.MONTH ? "card.months" : "card.weeks");
    }

    private Component actions(String name, String developmentAddress, boolean open) {
        var explanation = new Explanation(definition, name);
        Anchor development =
                new Anchor(
                        developmentAddress,
                        getTranslation(open ? "card.close" : "card.development"));
        development.getElement().setAttribute("router-link", true);
        development
                .getElement()
                .setAttribute("aria-expanded", Boolean.toString(open))
                .setAttribute(
                        "aria-label",
                        getTranslation(open ? "card.close.of" : "card.development.of", name));
        Div actions = new Div(explanation.opener(), development, explanation);
        actions.addClassName("actions");
        return actions;
    }
}
