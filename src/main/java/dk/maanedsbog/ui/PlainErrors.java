package dk.maanedsbog.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where no page of ours could be: a calm sentence, and never a detail. */
@RestController
@ConditionalOnWebApplication
class PlainErrors implements ErrorController {

    private static final String PAGE =
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

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        Said said = said(status);
        return wantsPage(request)
                ? answer(
                        status,
                        MediaType.TEXT_HTML,
                        PAGE.formatted(said.title(), said.text(), request.getContextPath()))
                : answer(
                        status,
                        MediaType.APPLICATION_JSON,
                        "{\"status\":%d,\"fejl\":\"%s\"}".formatted(status, said.title()));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ResponseEntity<String> answer(int status, MediaType type, String body) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(body);
    }

    private static Said said(int status) {
        return switch (status) {
            case 401, 403 ->
                    new Said(
                            "Du har ikke adgang",
                            "Adressen kræver en anden adgang end den, du er logget ind med.");
            case 404, 405 -> new Said("Siden findes ikke", "Der er intet på denne adresse.");
            case 400 -> new Said("Adressen kan ikke læses", "Se efter, om den er skrevet rigtigt.");
            default ->
                    new Said(
                            "Noget gik galt",
                            "Prøv igen om lidt. Hjælper det ikke, så sig det til administratoren.");
        };
    }

    /** What a reader is told. */
    private record Said(String title, String text) {}
}
