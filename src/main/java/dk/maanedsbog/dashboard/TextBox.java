package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The browser's own box for some lines of text. */
@Tag("textarea")
final class TextBox extends Component {

    private static final long serialVersionUID = 1;
    private static final String VALUE = "value";

    TextBox(int rows, int longest) {
        getElement()
                .setAttribute("rows", Integer.toString(rows))
                .setAttribute("maxlength", Integer.toString(longest));
        getElement().addPropertyChangeListener(VALUE, "change", change -> {});
    }

    String value() {
        return getElement().getProperty(VALUE, "");
    }

    void write(String text) {
        getElement().setProperty(VALUE, text);
    }
}
