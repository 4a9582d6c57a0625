package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Tells a one-time password, which is shown now and never again. */
final class PasswordOnce extends Div {

    private static final long serialVersionUID = 1;

    PasswordOnce(String text, String password) {
        addClassNames("notice", "password-once");
        getElement().setAttribute("role", "status");
        Code code = new Code(password);
        NativeButton copy = new NativeButton(getTranslation("access.password.copy"));
        copy.addClassName("button");
        // in the browser itself, where the click still counts as the user's
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { const code ="
                                + " this.previousElementSibling; getSelection().selectAllChildren("
                                + "code); navigator.clipboard?.writeText(code.textContent).then("
                                + "() => { this.textContent = $0; }, () => {}); })",
                        getTranslation("access.password.copied"));
        Div line = new Div(code, copy);
        line.addClassName("confirmed");
        add(new Paragraph(text), line, new Paragraph(getTranslation("access.password.once")));
    }
}
