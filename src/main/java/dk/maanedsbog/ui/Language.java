package dk.maanedsbog.ui;

import dk.maanedsbog.shared.DanishFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages that screens are written in; Danish unless a user has chosen the other. */
enum Language {
    DANISH(DanishFormat.LOCALE),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    static Language of(Locale locale) {
        return ofCode(locale.getLanguage());
    }

    static Language ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(DANISH);
    }

    static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }

    Locale locale() {
        return locale;
    }

    /** As HTML's {@code lang} says it. */
    String code() {
        return locale.getLanguage();
    }
}
