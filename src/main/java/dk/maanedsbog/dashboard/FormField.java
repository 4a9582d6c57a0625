package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A control with its name above it and, when it must be mended, what to do below it. */
final class FormField extends Div {

    private static final long serialVersionUID = 1;

    private final Component control;
    private final Span problem = new Span();

    FormField(String id, String name, Component control) {
        this.control = control;
        addClassName("field");
        Element label = new Element("label").setAttribute("for", id);
        label.setText(name);
        control.setId(id);
        problem.setId(id + "-fejl");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        getElement().appendChild(label, control.getElement(), problem.getElement());
        clear();
    }

    /** Tells what is wrong, for the eye and the ear. */
    void mend(String message) {
        problem.setText(message);
        problem.setVisible(true);
        control.getElement()
                .setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", problem.getId().orElseThrow());
        control.getElement().executeJs("this.focus()");
    }

    void clear() {
        problem.setText("");
        problem.setVisible(false);
        control.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
}
