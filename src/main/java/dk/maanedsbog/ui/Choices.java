package dk.maanedsbog.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The language and colours that a user has chosen, kept in the user's own browser. */
final class Choices {

    private static final String LANGUAGE = "sprog";
    private static final String COLOURS = "farver";
    private static final Duration KEPT = Duration.ofDays(365);

    private Choices() {}

    static Language language(VaadinRequest request) {
        return request == null ? Language.DANISH : language(request.getCookies());
    }

    /**
     * @param cookies null where the browser sent none
     */
    static Language language(Cookie[] cookies) {
        return cookie(cookies, LANGUAGE).map(Language::ofCode).orElse(Language.DANISH);
    }

    /** Light and dark by the machine's own setting, unless one of them is chosen. */
    static ColorScheme.Value colours(VaadinRequest request) {
        return cookie(request == null ? null : request.getCookies(), COLOURS)
                .map(ColorScheme.Value::fromString)
                .filter(value -> value != ColorScheme.Value.NORMAL)
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void keep(Language language) {
        keep(LANGUAGE, language.code());
    }

    static void keep(ColorScheme.Value colours) {
        keep(COLOURS, colours.getValue().replace(' ', '-'));
    }

    private static Optional<String> cookie(Cookie[] cookies, String name) {
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue().replace('-', ' '))
                .findFirst();
    }

    private static void keep(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
