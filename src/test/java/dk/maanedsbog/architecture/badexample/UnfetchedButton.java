package dk.maanedsbog.architecture.badexample;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** A view that the browser could not draw: nobody fetches its button. */
final class UnfetchedButton extends Div {

    private static final long serialVersionUID = 1;

    UnfetchedButton() {
        add(new Button());
    }
}
