package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, a line that says how fresh it is, and its pickers. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1;

    public PageHeader(String title, String line, Component... pickers) {
        this(title, new Text(line), pickers);
    }

    /** With a line that holds more than words, such as a link. */
    public PageHeader(String title, Component line, Component... pickers) {
        addClassName("page-header");
        Div controls = new Div(pickers);
        controls.addClassName("controls");
        Paragraph below = new Paragraph(line);
        below.addClassName("freshness");
        add(new H1(title), controls, below);
    }
}
