package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;

/**
 * The name of the button that shows a typed password, which the component has in English alone. The
 * button is drawn some frames after the component arrived.
 */
final class RevealLabel {

    private RevealLabel() {}

    /**
     * @param around the password field, or what draws one in itself
     */
    static void in(Component around) {
        around.getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-password-field').then(() => {"
                                + " const name = frames => {"
                                + " const field = this.matches('vaadin-password-field')"
                                + " ? this : this.querySelector('vaadin-password-field');"
                                + " const button = field && field.querySelector('[slot=reveal]');"
                                + " if (button && button.getAttribute('aria-label') === $0) { return; }"
                                + " if (button) { field.i18n = {...field.i18n, reveal: $0}; }"
                                + " if (frames > 0) { requestAnimationFrame(() => name(frames - 1)); } };"
                                + " name(600); });",
                        around.getTranslation("password.reveal"));
    }
}
