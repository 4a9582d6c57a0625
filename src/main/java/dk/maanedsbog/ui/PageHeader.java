package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, a line that says how fresh it is, and its pickers. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1;

    public PageHeader(String title, String line, Component... pickers) {
        this(title, new Paragraph(line), pickers);
    }

    /**
     * @param below what stands under the title in small letters
     */
    public PageHeader(String title, Component below, Component... pickers) {
        addClassName("page-header");
        Div controls = new Div(pickers);
        controls.addClassName("controls");
        below.addClassName("freshness");
        add(new H1(title), controls, below);
    }
}
