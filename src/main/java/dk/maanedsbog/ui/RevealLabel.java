package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;

/** The name of the button that shows a typed password, which the component has in English alone. */
final class RevealLabel {

    private RevealLabel() {}

    /**
     * @param around the password field, or what draws one in itself
     */
    static void in(Component around) {
        around.getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-password-field')"
                                + ".then(() => requestAnimationFrame(() => {"
                                + " const field = this.matches('vaadin-password-field')"
                                + " ? this : this.querySelector('vaadin-password-field');"
                                + " field.i18n = {...field.i18n, reveal: $0}; }));",
                        around.getTranslation("password.reveal"));
    }
}
