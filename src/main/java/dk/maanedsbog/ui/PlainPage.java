package dk.maanedsbog.ui;

/** A calm page that needs nothing of the application, for what goes wrong before or beside it. */
record PlainPage(String title, String text) {

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Månedsbog</title>
            <link rel="stylesheet" href="%3$s/app/maanedsbog.css">
            </head>
            <body>
            <main class="plain-error"><h1>%1$s</h1><p>%2$s</p>
            <p><a href="%3$s/">Gå til månedsbogen</a></p></main>
            </body>
            </html>
            """;

    /** What a reader is told of a status. */
    static PlainPage of(int status) {
        return switch (status) {
            case 401, 403 ->
                    new PlainPage(
                            "Du har ikke adgang",
                            "Adressen kræver en anden adgang end den, du er logget ind med.");
            case 404, 405 -> new PlainPage("Siden findes ikke", "Der er intet på denne adresse.");
            case 400 ->
                    new PlainPage(
                            "Adressen kan ikke læses", "Se efter, om den er skrevet rigtigt.");
            default ->
                    new PlainPage(
                            "Noget gik galt",
                            "Prøv igen om lidt. Hjælper det ikke, så sig det til administratoren.");
        };
    }

    /**
     * @param root where the application lies on its server
     */
    String html(String root) {
        return HTML.formatted(title, text, root);
    }
}
