package dk.maanedsbog.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A visitor without a browser, who keeps cookies and follows nothing by itself. */
final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String root;

    HttpVisitor(int port) {
        this.root = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(path.startsWith("/") ? root + path : path))
                        .timeout(PATIENCE)
                        .GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** An answer that comes line by line, and may take as long as it likes. */
    HttpResponse<Stream<String>> open(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(root + path)).build(),
                HttpResponse.BodyHandlers.ofLines());
    }

    HttpResponse<String> post(String path, String form) {
        return send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    /** Fills in the login page's form as a browser does; answers where it leads. */
    String signIn(String user, String password) {
        Matcher token = TOKEN.matcher(get("/login").body());
        String field = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return location(
                post(
                        "/login",
                        "username=" + encoded(user) + "&password=" + encoded(password) + field));
    }

    /** Sends the form that signs out, from a page; answers where it leads. */
    String signOut() {
        Matcher token = TOKEN.matcher(get("/").body());
        String field = token.find() ? "_csrf=" + encoded(token.group(1)) : "";
        return location(post("/logout", field));
    }

    /** Where an answer leads; empty when it leads nowhere. */
    String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(root, "");
    }

    HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
