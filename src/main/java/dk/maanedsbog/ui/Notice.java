package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A short message on the page itself: what is so, and what to do about it. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1;

    /** One line above a page that could not show exactly what was asked for. */
    public Notice(String text) {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        setText(text);
    }

    /** Fills an otherwise empty page. */
    public Notice(String title, String text) {
        addClassNames("notice", "empty");
        add(new H2(title), new Paragraph(text));
    }
}
