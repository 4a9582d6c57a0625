package dk.maanedsbog.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class TranslationsTest {

    private static final ResourceBundle DANISH =
            ResourceBundle.getBundle("i18n.messages", Language.DANISH.locale());

    @Test
    void each_text_is_there_in_both_languages() {
        assertThat(ResourceBundle.getBundle("i18n.messages", Language.ENGLISH.locale()).keySet())
                .isEqualTo(DANISH.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void no_text_is_written_twice(String language) throws IOException {
        try (var file =
                        getClass()
                                .getResourceAsStream("/i18n/messages_" + language + ".properties");
                var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            assertThat(lines.lines())
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void an_unknown_language_is_answered_in_danish() {
        assertThat(new Translations().getTranslation("nav.overview", Locale.FRENCH))
                .isEqualTo("Overblik");
    }
}
