package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.maanedsbog.basket.BallScale;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketSvg;
import dk.maanedsbog.basket.BasketWords;
import dk.maanedsbog.basket.Count;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.Optional;

/** A year of small baskets in one scale, the oldest first; each leads to its own page. */
final class BasketYearPanel extends Section {

    private static final long serialVersionUID = 1;

    BasketYearPanel(BasketPage page) {
        addClassName("panel");
        add(new H2(getTranslation("basket.page.year")));
        Optional<String> empty = whyEmpty(page.year());
        if (empty.isPresent()) {
            add(new Paragraph(getTranslation(empty.get(), page.name())));
        } else {
            addBaskets(page);
        }
    }

    /**
     * Why there is nothing to see in any of them: the key of a sentence; empty where there is.
     * Where some are empty and others hidden, each says for itself which it is.
     */
    static Optional<String> whyEmpty(List<Basket> year) {
        if (year.stream().allMatch(basket -> basket.total().hidden())) {
            return Optional.of("basket.page.year.hidden");
        }
        boolean nobody =
                year.stream()
                        .allMatch(
                                basket ->
                                        basket.total().equals(Count.of(0))
                                                && basket.goal().isEmpty());
        return nobody ? Optional.of("basket.page.year.nobody") : Optional.empty();
    }

    private void addBaskets(BasketPage page) {
        BasketWords words = BasketLanguage.words();
        BallScale scale = BallScale.of(page.year());
        UnorderedList year = new UnorderedList();
        year.addClassName("basket-year");
        page.year().reversed().forEach(basket -> year.add(small(page, basket, scale, words)));
        add(year);
        if (!scale.oneEach()) {
            Paragraph each = new Paragraph(words.each(scale));
            each.addClassName("quiet");
            add(each);
        }
        if (anyHidden(page)) {
            add(new HiddenLegend());
        }
    }

    /** Of the months that the table does not tell of as well. */
    private static boolean anyHidden(BasketPage page) {
        Period now = page.selection().edition().period();
        return page.year().stream()
                .filter(basket -> basket.period().compareTo(now.previous()) < 0)
                .anyMatch(basket -> basket.now().anyHidden());
    }

    private static Component small(
            BasketPage page, Basket basket, BallScale scale, BasketWords words) {
        Span total = new Span(words.total(basket));
        total.addClassName(basket.total().hidden() ? "hidden-figure" : "small-total");
        Span period = new Span(Dates.shortPeriod(basket.period()));
        period.addClassName("quiet");
        Anchor link =
                new Anchor(
                        Addresses.basket(page.selection().state().with(basket.period())),
                        new Svg(BasketSvg.small(basket, scale, words)),
                        total,
                        period);
        link.getElement().setAttribute("router-link", true);
        if (basket.period().equals(page.selection().edition().period())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
