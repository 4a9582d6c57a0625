package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.DescriptionList;
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
        fact("definition.source", String.join(", ", definition.sources()));
        fact(
                "definition.owner",
                getTranslation(
                        "definition.version",
                        definition.owner(),
                        Integer.toString(definition.version())));
    }

    /** Adds a fact at the end. */
    void fact(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
    }

    /** What the municipality has written, whatever language the page is in. */
    private void danish(String key, String text) {
        Description description = new Description(text);
        description.getElement().setAttribute("lang", DanishFormat.LOCALE.getLanguage());
        add(new Term(getTranslation(key)), description);
    }
}
