package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.shared.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Steps from period to period, picks one from the list, and changes between months and weeks. */
public final class PeriodPicker extends Div {

    private static final long serialVersionUID = 1;

    /**
     * @param published the newest edition's periods of all kinds
     * @param address the address that shows a period
     */
    public PeriodPicker(
            Period shown,
            List<? extends Period> published,
            Function<Period, String> address,
            Consumer<Period> onChoice) {
        addClassName("period-picker");
        List<? extends Period> sameKind =
                published.stream()
                        .filter(period -> period.kind() == shown.kind())
                        .sorted(Comparator.reverseOrder())
                        .toList();
        kinds(shown, published).ifPresent(kind -> add(kindSwitch(shown, kind, address)));
        Div steps = new Div();
        steps.addClassName("period-steps");
        steps.add(
                step("‹", "period.previous", neighbour(sameKind, shown, true), address),
                list(shown, sameKind, onChoice),
                step("›", "period.next", neighbour(sameKind, shown, false), address));
        add(steps);
    }

    private ChoiceList list(
            Period shown, List<? extends Period> sameKind, Consumer<Period> onChoice) {
        List<ChoiceList.Choice> choices =
                sameKind.stream()
                        .map(period -> new ChoiceList.Choice(period.code(), Dates.period(period)))
                        .toList();
        return new ChoiceList(
                getTranslation("period"),
                List.of(new ChoiceList.Group("", choices)),
                shown.code(),
                code -> onChoice.accept(Period.parse(code)));
    }

    private Component step(
            String sign, String key, Optional<Period> to, Function<Period, String> address) {
        if (to.isEmpty()) {
            Span end = new Span(sign);
            end.addClassName("step");
            end.getElement().setAttribute("aria-hidden", "true");
            return end;
        }
        Anchor step = new Anchor(address.apply(to.get()), sign);
        step.getElement().setAttribute("router-link", true);
        step.addClassName("step");
        step.setAriaLabel(getTranslation(key, Dates.period(to.get())));
        return step;
    }

    /** The newest period of the other kind that began no later than the shown one ends. */
    private static Optional<Period> kinds(Period shown, List<? extends Period> published) {
        List<? extends Period> others =
                published.stream()
                        .filter(period -> period.kind() != shown.kind())
                        .sorted(Comparator.reverseOrder())
                        .toList();
        Optional<? extends Period> near =
                others.stream()
                        .filter(period -> !period.firstDay().isAfter(shown.lastDay()))
                        .findFirst();
        return near.isPresent()
                ? near.map(Period.class::cast)
                : others.reversed().stream().findFirst().map(Period.class::cast);
    }

    private Component kindSwitch(Period shown, Period other, Function<Period, String> address) {
        Div kinds = new Div();
        kinds.addClassName("segments");
        boolean monthly = shown.kind() == Period.Kind.MONTH;
        Anchor months = segment("period.months", monthly, address.apply(monthly ? shown : other));
        Anchor weeks = segment("period.weeks", !monthly, address.apply(monthly ? other : shown));
        kinds.add(months, weeks);
        return kinds;
    }

    private Anchor segment(String key, boolean chosen, String href) {
        Anchor segment = new Anchor(href, getTranslation(key));
        segment.getElement().setAttribute("router-link", true);
        if (chosen) {
            segment.getElement().setAttribute("aria-current", "true");
        }
        return segment;
    }

    private static Optional<Period> neighbour(
            List<? extends Period> newestFirst, Period shown, boolean earlier) {
        List<? extends Period> order = earlier ? newestFirst : newestFirst.reversed();
        return order.stream()
                .filter(
                        period ->
                                earlier ? period.compareTo(shown) < 0 : period.compareTo(shown) > 0)
                .findFirst()
                .map(Period.class::cast);
    }
}
