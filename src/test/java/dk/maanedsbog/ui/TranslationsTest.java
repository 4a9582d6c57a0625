package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class TranslationsTest {

    private static final ResourceBundle DANISH =
            ResourceBundle.getBundle("i18n.messages", Language.DANISH.locale());

    @Test
    void each_text_is_there_in_both_languages() {
        assertThat(ResourceBundle.getBundle("i18n.messages", Language.ENGLISH.locale()).keySet())
                .isEqualTo(DANISH.keySet());
    }

    @Test
    void an_unknown_language_is_answered_in_danish() {
        assertThat(new Translations().getTranslation("nav.overview", Locale.FRENCH))
                .isEqualTo("Overblik");
    }
}
