package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The browser's own box to tick, with its text. */
@Tag("label")
final class Tick extends Component {

    private static final long serialVersionUID = 1;
    private static final String CHECKED = "event.target.checked";

    private boolean ticked;

    Tick(String text, Runnable onChange) {
        getElement().getClassList().add("tick");
        Element box = new Element("input").setAttribute("type", "checkbox");
        box.addEventListener(
                        "change",
                        event -> {
                            ticked = event.getEventData().get(CHECKED).asBoolean();
                            onChange.run();
                        })
                .addEventData(CHECKED);
        Element label = new Element("span");
        label.setText(text);
        getElement().appendChild(box, label);
    }

    boolean ticked() {
        return ticked;
    }
}
