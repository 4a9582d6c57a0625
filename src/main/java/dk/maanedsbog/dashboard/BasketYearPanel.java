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
import dk.maanedsbog.ui.Dates;

/** A year of small baskets in one scale, the oldest first; each leads to its own page. */
final class BasketYearPanel extends Section {

    private static final long serialVersionUID = 1;

    BasketYearPanel(BasketPage page) {
        addClassName("panel");
        BasketWords words = BasketLanguage.words();
        BallScale scale = BallScale.of(page.year());
        UnorderedList year = new UnorderedList();
        year.addClassName("basket-year");
        page.year().reversed().forEach(basket -> year.add(small(page, basket, scale, words)));
        add(new H2(getTranslation("basket.page.year")), year);
        if (!scale.oneEach()) {
            Paragraph each = new Paragraph(words.each(scale));
            each.addClassName("quiet");
            add(each);
        }
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
