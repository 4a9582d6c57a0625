package dk.maanedsbog.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of all screens: Danish, and English for those who choose it. */
@Component
public final class Translations implements I18NProvider {

    private static final long serialVersionUID = 1;
    private static final String BUNDLE = "i18n.messages";

    /** What a key of a text ends on that is another while another's pages are shown. */
    private static final String PREVIEWED = ".previewed";

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        Language.of(locale).locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            String found = previewed(bundle, key) ? key + PREVIEWED : key;
            return new MessageFormat(bundle.getString(found), locale).format(parameters);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** Numbers that are hidden because of who looks must not be said to be small. */
    private static boolean previewed(ResourceBundle bundle, String key) {
        return bundle.containsKey(key + PREVIEWED) && Preview.running().isPresent();
    }
}
