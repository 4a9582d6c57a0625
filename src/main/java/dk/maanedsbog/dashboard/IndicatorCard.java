package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Printed;
import dk.maanedsbog.ui.Sparkline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One indicator for one unit: the figure, what changed, a quiet line, and one click to more. */
final class IndicatorCard extends Article {

    private static final long serialVersionUID = 1;

    private final transient Definition definition;
    private final transient Series series;
    private final transient Period period;
    private final transient Amounts amounts;
    private final String name;
    private final Div actions;

    /**
     * Where a card leads.
     *
     * @param development where the indicator's development is shown
     * @param open whether it is shown already
     * @param cases where the cases that it counts are listed; empty for those who may not see them
     */
    record Links(String development, boolean open, Optional<String> cases) {}

    /**
     * @param name what it is called on this page
     */
    IndicatorCard(
            Definition definition,
            String name,
            Series series,
            UnitGoals goals,
            Period period,
            Links links) {
        this.definition = definition;
        this.series = series;
        this.period = period;
        this.amounts = new Amounts(definition);
        addClassName("card");
        H2 heading = new H2(name);
        amounts.marked(heading).getElement().setAttribute("title", name);
        setId("felt-" + definition.indicator());
        this.name = name;
        this.actions = actions(links);
        add(
                heading,
                Printed.of(figureRow(goals)),
                Printed.of(changes()),
                Printed.of(fact()),
                Printed.of(new GoalSlot(definition, goals, series, period)),
                actions);
    }

    /** Adds a way to the indicator's own page. */
    IndicatorCard linkedTo(String address) {
        actions.add(Printed.of(routed(address, "indicator.open", name)));
        return this;
    }

    private Component changes() {
        var changes = new ChangeLines(definition, series, period, Change::of);
        TileSignal.of(definition, series, period).ifPresent(changes::add);
        return changes;
    }

    /** The card as it stands on a page, without the figures that it was made from. */
    Article standing() {
        Article card = new Article();
        card.addClassName("card");
        card.setId(getId().orElseThrow());
        getChildren().toList().forEach(card::add);
        return card;
    }

    private Component figureRow(UnitGoals goals) {
        Div row =
                new Div(
                        new FigureLine(amounts, series.at(period)),
                        new Sparkline(
                                series.run(period, Overview.LINE),
                                List.of(),
                                goals.lines(Series.periods(period, Overview.LINE)),
                                lineInWords()));
        row.addClassName("figure-row");
        return row;
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
        if (series.suppressed(period) && definition.kind().isRatio()) {
            return getTranslation("hidden");
        }
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
                    first() ? Dates.period(period) : extent().orElse(DanishFormat.MISSING);
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

    private Div actions(Links links) {
        var explanation = new Explanation(definition, name);
        Anchor development =
                routed(links.development(), links.open() ? "card.close" : "card.development", name);
        development.getElement().setAttribute("aria-expanded", Boolean.toString(links.open()));
        Div actions = new Div(Printed.of(explanation.opener()));
        links.cases()
                .ifPresent(address -> actions.add(Printed.of(routed(address, "card.cases", name))));
        actions.add(Printed.of(development), Printed.of(explanation));
        actions.addClassName("actions");
        return actions;
    }

    private Anchor routed(String address, String key, String name) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel(getTranslation(key + ".of", name));
        return link;
    }
}
