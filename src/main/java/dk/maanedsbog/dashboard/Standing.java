package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The line under an indicator's name: the figure, how it changed, and how fresh it is. */
final class Standing extends Div {

    private static final long serialVersionUID = 1;

    private final transient IndicatorPage page;
    private final transient Series series;
    private final transient Amounts amounts;

    Standing(IndicatorPage page) {
        this.page = page;
        series = page.series(page.unit());
        amounts = new Amounts(page.definition());
        addClassName("standing");
        add(now());
        if (page.figure().isPresent() && !page.suppressed()) {
            Comparisons.of(page.definition(), page.period())
                    .forEach(earlier -> add(change(earlier)));
        }
        add(new Span(Freshness.of(page.selection().edition())));
    }

    private Span now() {
        Optional<BigDecimal> value = series.value(page.period());
        Span now =
                new Span(
                        page.suppressed()
                                ? getTranslation("hidden")
                                : value.map(
                                                found ->
                                                        amounts.figure(found)
                                                                + "\u00a0"
                                                                + amounts.unit(found))
                                        .orElseGet(() -> getTranslation("card.missing")));
        now.addClassName("now");
        return now;
    }

    private Span change(Comparisons.Earlier earlier) {
        if (suppressed(earlier.period())) {
            return new Span(getTranslation("indicator.earlier-suppressed", earlier.name()));
        }
        // a person's figures are told and not judged
        Direction direction = page.ofPerson() ? Direction.NEUTRAL : page.definition().direction();
        Change change =
                Change.of(
                        page.definition(),
                        direction,
                        series.value(page.period()),
                        series.value(earlier.period()),
                        earlier.name());
        Span strong = new Span(change.strong());
        strong.addClassName("strong");
        Span line = new Span();
        if (!change.strong().isEmpty()) {
            line.add(strong);
        }
        line.add(new Span(" " + change.rest()));
        line.addClassNames("change", change.judgement().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private boolean suppressed(Period period) {
        return series.at(period).filter(Figure::suppressed).isPresent();
    }
}
