package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketSvg;
import dk.maanedsbog.basket.BasketWords;
import dk.maanedsbog.ui.PageState;

/** The large basket, and beside it the same in numbers and words. */
final class BasketPanel extends Section {

    private static final long serialVersionUID = 1;

    BasketPanel(Basket basket, PageState state) {
        addClassNames("panel", "basket-panel");
        BasketWords words = BasketLanguage.words();
        Div picture = new Div(new Svg(BasketSvg.screen(basket, words)));
        picture.addClassName("basket-picture");
        if (basket.total().number().isPresent()) {
            picture.add(small(words.note(basket)));
        }
        if (!words.marked(basket).isEmpty()) {
            picture.add(small(words.marked(basket)));
        }
        add(heading(words, basket), picture, told(basket, words, state));
    }

    /** The sentence is the panel's heading: it says all that is seen. */
    private static Component heading(BasketWords words, Basket basket) {
        H2 heading = new H2(words.sentence(basket));
        heading.addClassName("basket-sentence");
        return heading;
    }

    private Component told(Basket basket, BasketWords words, PageState state) {
        Span total = new Span(words.total(basket));
        total.addClassName(basket.total().hidden() ? "too-few" : "basket-total");
        Paragraph beside = new Paragraph(words.besideTotal(basket));
        beside.addClassName("finding");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("basket-rows");
        words.rows(basket).forEach(row -> rows.add(row(row)));
        Div told = new Div(total, beside, rows);
        told.addClassName("basket-told");
        if (!basket.expectation().isBlank()) {
            told.add(expectation(basket.expectation()));
        }
        Anchor more =
                new Anchor(
                        Addresses.indicator(Basket.TOTAL, state),
                        getTranslation("basket.page.more"));
        more.getElement().setAttribute("router-link", true);
        told.add(more);
        return told;
    }

    private static Component row(BasketWords.Row row) {
        Span count = new Span(row.count());
        count.addClassName(row.hidden() ? "hidden-figure" : "basket-count");
        ListItem item =
                new ListItem(
                        new Svg(BasketSvg.screenSymbol(row.drawn())), count, new Span(row.label()));
        item.addClassName(row.hidden() ? "hidden-row" : "counted-row");
        return item;
    }

    private static Component small(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }

    private Component expectation(String said) {
        Div quote = new Div();
        quote.addClassName("expectation");
        Element words = new Element("blockquote");
        words.setText("»" + said + "«");
        Span who = new Span(getTranslation("basket.page.expectation"));
        who.addClassName("quiet");
        quote.getElement().appendChild(words);
        quote.add(who);
        return quote;
    }
}
