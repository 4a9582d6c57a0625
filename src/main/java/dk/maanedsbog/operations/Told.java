package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.ui.Notice;
import java.util.Optional;

/** What is told after a wish: that it was done, or why it could not be. */
record Told(String text, Optional<String> oneTimePassword) {

    static Told of(String text) {
        return new Told(text, Optional.empty());
    }

    Component shown() {
        return oneTimePassword
                .<Component>map(password -> new PasswordOnce(text, password))
                .orElseGet(() -> new Notice(text));
    }
}
