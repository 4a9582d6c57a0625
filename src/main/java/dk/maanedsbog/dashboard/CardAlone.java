package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands where a card could not be shown, so that one that fails takes none of the others along.
 */
final class CardAlone extends Article {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(CardAlone.class);

    /** The card, or in its place a word on what to do. */
    static Component of(String label, Supplier<? extends Component> card) {
        try {
            return card.get();
        } catch (RuntimeException e) {
            LOG.error("The card of an indicator could not be shown", e);
            return new CardAlone(label);
        }
    }

    private CardAlone(String label) {
        addClassNames("card", "failed");
        Paragraph what = new Paragraph(getTranslation("card.failed"));
        what.getElement().setAttribute("role", "status");
        add(new H2(label), what);
    }
}
