package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import dk.maanedsbog.basket.BasketWords;
import java.util.Locale;

/** The words of a basket in the language of the page's reader. */
final class BasketLanguage {

    private BasketLanguage() {}

    static BasketWords words() {
        Locale language = UI.getCurrent().getLocale();
        return new BasketWords(language, (key, values) -> translate(language, key, values));
    }
}
