package dk.maanedsbog.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody signed in to the dashboard, who asks it for what a browser would. */
final class DashboardVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REDIRECT = 302;

    private final HttpClient http;
    private final URI root;
    private final AtomicReference<String> session = new AtomicReference<>("");

    DashboardVisitor(HttpClient http, URI root) {
        this.http = http;
        this.root = root;
    }

    /** Fills in the login form as the page does, which is closed once the next one comes. */
    void signIn(String userName, String password) throws InterruptedException {
        Answer page = get("login");
        Matcher token = TOKEN.matcher(page.body());
        String form = "username=" + encoded(userName) + "&password=" + encoded(password);
        Answer answer =
                send(
                        request("login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                token.find()
                                                        ? form + "&_csrf=" + encoded(token.group(1))
                                                        : form))
                                .build());
        if (answer.status() != REDIRECT || answer.leadsTo().contains("error")) {
            throw new CommandProblem("Målingen kunne ikke logge ind som %s.".formatted(userName));
        }
        OpenPage.carried(this, page, "login").close();
    }

    Answer get(String address) throws InterruptedException {
        return send(request(address).GET().build());
    }

    Answer post(String address, String json) throws InterruptedException {
        return send(
                request(address)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** What the browser remembers of the sign-in. */
    String session() {
        return session.get();
    }

    URI root() {
        return root;
    }

    /** What the server answered. */
    record Answer(int status, String leadsTo, String body) {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(root.resolve(address))
                .timeout(PATIENCE)
                .header("Cookie", "JSESSIONID=" + session.get())
                .header("Accept-Encoding", "gzip");
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").stream()
                    .map(SESSION::matcher)
                    .filter(Matcher::find)
                    .forEach(found -> session.set(found.group(1)));
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    body(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
            try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
