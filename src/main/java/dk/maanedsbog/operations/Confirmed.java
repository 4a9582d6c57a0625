package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;

/** A button that asks in its own place before it does anything. */
final class Confirmed extends Div {

    private static final long serialVersionUID = 1;

    private final NativeButton button;
    private final transient Supplier<Optional<String>> question;
    private final transient Runnable action;

    /**
     * @param question what is asked; empty when there is nothing to do yet
     */
    Confirmed(String label, Supplier<Optional<String>> question, Runnable action) {
        this.question = question;
        this.action = action;
        this.button = new NativeButton(label, click -> ask());
        button.addClassName("button");
        addClassName("confirmed");
        add(button);
    }

    Confirmed(String label, String question, Runnable action) {
        this(label, () -> Optional.of(question), action);
    }

    /** For a button whose label alone does not say whom it is about. */
    Confirmed heardAs(String name) {
        button.setAriaLabel(name);
        return this;
    }

    private void ask() {
        question.get().ifPresent(this::ask);
    }

    private void ask(String asked) {
        NativeButton yes = new NativeButton(getTranslation("access.yes"), click -> act());
        yes.addClassNames("button", "yes");
        NativeButton no = new NativeButton(getTranslation("access.no"), click -> leave());
        no.addClassName("button");
        removeAll();
        Span text = new Span(asked);
        getElement().setAttribute("role", "group").setAttribute("aria-label", asked);
        add(text, yes, no);
        focus(yes);
    }

    /** The question is answered, whether or not the action puts something else in its place. */
    private void act() {
        leave();
        action.run();
    }

    private void leave() {
        removeAll();
        getElement().removeAttribute("role").removeAttribute("aria-label");
        add(button);
        focus(button);
    }

    private static void focus(NativeButton target) {
        target.getElement().executeJs("this.focus()");
    }
}
