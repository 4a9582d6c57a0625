package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/**
 * The browser's own list of choices: it works by keyboard, by voice and with a phone's wheel
 * without a line of script.
 */
@Tag("select")
public final class ChoiceList extends Component {

    private static final long serialVersionUID = 1;
    private static final String VALUE = "event.target.value";

    /** One choice and what it is sent as. */
    public record Choice(String value, String label) {}

    /** Choices under a heading; without one they stand on their own. */
    public record Group(String heading, List<Choice> choices) {}

    public ChoiceList(String name, List<Group> groups, String chosen, Consumer<String> onChoice) {
        getElement().setAttribute("aria-label", name);
        Element all = new Element("select");
        for (Group group : groups) {
            Element parent = all;
            if (!group.heading().isEmpty()) {
                parent = new Element("optgroup").setAttribute("label", group.heading());
                all.appendChild(parent);
            }
            for (Choice choice : group.choices()) {
                parent.appendChild(option(choice, chosen));
            }
        }
        Printed.of(getElement(), all);
        getElement()
                .addEventListener(
                        "change",
                        event -> onChoice.accept(event.getEventData().get(VALUE).asString()))
                .addEventData(VALUE);
    }

    private static Element option(Choice choice, String chosen) {
        Element option = new Element("option").setAttribute("value", choice.value());
        option.setText(choice.label());
        if (choice.value().equals(chosen)) {
            option.setAttribute("selected", true);
        }
        return option;
    }
}
