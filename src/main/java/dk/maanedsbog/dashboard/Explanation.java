package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.book.Definition;

/** What an indicator counts, as it was defined when the edition was made. */
final class Explanation extends Div {

    private static final long serialVersionUID = 1;

    private final String subject;

    Explanation(Definition definition, String name) {
        subject = name;
        setId("forklaring-" + definition.indicator());
        addClassName("explanation");
        getElement().setAttribute("popover", "auto");
        Anchor catalogue =
                new Anchor(
                        Addresses.definition(definition.indicator()),
                        getTranslation("definition.catalogue"));
        catalogue.getElement().setAttribute("router-link", true);
        add(
                new Amounts(definition).marked(new H3(name)),
                new DefinitionFacts(definition),
                catalogue);
    }

    /** The button that opens it, by the browser's own means. */
    NativeButton opener() {
        NativeButton opener = new NativeButton(getTranslation("card.definition"));
        opener.addClassName("link");
        opener.setAriaLabel(getTranslation("card.definition.of", subject));
        opener.getElement().setAttribute("popovertarget", getId().orElseThrow());
        return opener;
    }
}
