package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Span;

/** Says that everything shown is made up. */
final class DemoMark extends Span {

    private static final long serialVersionUID = 1;

    DemoMark() {
        super("DEMO");
        addClassName("demo-mark");
        getElement().setAttribute("title", getTranslation("frame.demo"));
    }
}
