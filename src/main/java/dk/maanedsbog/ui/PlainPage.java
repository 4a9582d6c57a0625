package dk.maanedsbog.ui;

import java.util.Locale;

/**
 * A calm page that needs nothing of the application, for what goes wrong before or beside it, in
 * the language that the reader has chosen.
 */
record PlainPage(Language language, String title, String text) {

    private static final Translations TEXTS = new Translations();

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="%5$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Månedsbog</title>
            <link rel="icon" href="%3$s/app/icon.svg">
            <link rel="stylesheet" href="%3$s/app/maanedsbog.css">
            </head>
            <body>
            <main class="plain-error"><h1>%1$s</h1><p>%2$s</p>
            <p><a href="%3$s/">%4$s</a></p></main>
            </body>
            </html>
            """;

    /** What a reader is told of a status. */
    static PlainPage of(int status, Language language) {
        return switch (status) {
            case 401, 403 -> said("plain.refused.title", "plain.refused.text", language);
            case 404, 405 -> said("plain.nowhere.title", "plain.nowhere.text", language);
            case 400 -> said("plain.unreadable.title", "plain.unreadable.text", language);
            default -> said("plain.failed.title", "plain.failed.text", language);
        };
    }

    private static PlainPage said(String title, String text, Language language) {
        Locale locale = language.locale();
        return new PlainPage(
                language, TEXTS.getTranslation(title, locale), TEXTS.getTranslation(text, locale));
    }

    /**
     * @param root where the application lies on its server
     */
    String html(String root) {
        return HTML.formatted(
                title,
                text,
                root,
                TEXTS.getTranslation("plain.home", language.locale()),
                language.code());
    }
}
