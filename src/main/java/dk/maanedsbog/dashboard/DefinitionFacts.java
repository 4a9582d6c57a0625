package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.DanishFormat;

/** What an indicator counts and who decides it, as it was when the edition was made. */
final class DefinitionFacts extends DescriptionList {

    private static final long serialVersionUID = 1;

    DefinitionFacts(Definition definition) {
        addClassName("definition-facts");
        danish("definition.description", definition.description());
        danish("definition.formula", definition.formula());
        fact("definition.unit", Amounts.unitName(definition));
        fact(
                "definition.comparison",
                getTranslation(
                        Comparisons.nearest(definition)
                                ? "definition.comparison.previous"
                                : "definition.comparison.window"));
        danish("definition.source", String.join(", ", definition.sources()));
        Span owner = marked(new Span(definition.owner()));
        Description decided = new Description(owner);
        decided.add(
                " · "
                        + getTranslation(
                                "definition.version", Integer.toString(definition.version())));
        add(new Term(getTranslation("definition.owner")), decided);
    }

    /** Adds a fact at the end. */
    void fact(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
    }

    /** What the municipality has written, whatever language the page is in. */
    private void danish(String key, String text) {
        add(new Term(getTranslation(key)), marked(new Description(text)));
    }

    /** Marks as Danish what the municipality has written, for those who hear it. */
    static <C extends Component> C marked(C written) {
        written.getElement().setAttribute("lang", DanishFormat.LOCALE.getLanguage());
        return written;
    }
}
