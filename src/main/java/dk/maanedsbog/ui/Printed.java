package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * A part of a page that stands as it was made: words, figures, drawings and links, but nothing that
 * the server listens to or changes. Of its many elements the session keeps one, with the markup of
 * the rest; that is most of what a session weighs and of what a page costs to send.
 */
public final class Printed extends Component {

    private static final long serialVersionUID = 1;
    private static final String INSIDE = "innerHTML";

    private Printed(Element shell) {
        super(shell);
    }

    /** The same part, printed. */
    public static Printed of(Component part) {
        Element drawn = part.getElement();
        return new Printed(copy(drawn, new Element(drawn.getTag())));
    }

    /** Prints a part into an empty component, which tells the part's kind. */
    public static <C extends Component> C into(C shell, Component part) {
        copy(part.getElement(), shell.getElement());
        return shell;
    }

    private static Element copy(Element drawn, Element shell) {
        drawn.getAttributeNames()
                .forEach(name -> shell.setAttribute(name, drawn.getAttribute(name)));
        return of(shell, drawn);
    }

    /** Puts what stands within one element, printed, within another. */
    public static Element of(Element shell, Element drawn) {
        var page = new Document("");
        // a space at the edge of a word is not for layout
        page.outputSettings().prettyPrint(false);
        var printed = (org.jsoup.nodes.Element) ElementUtil.toJsoup(page, drawn);
        page.appendChild(printed);
        return shell.setProperty(INSIDE, printed.html());
    }
}
