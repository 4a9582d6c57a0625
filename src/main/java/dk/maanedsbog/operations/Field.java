package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A control with its name above it, which a click on the name reaches too. */
@Tag("label")
final class Field extends Component {

    private static final long serialVersionUID = 1;

    Field(String name, Component control) {
        getElement().getClassList().add("field");
        Element text = new Element("span");
        text.setText(name);
        getElement().appendChild(text, control.getElement());
    }
}
