package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.maanedsbog.MaanedsbogApplication;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a stranger can reach over HTTP, and what the answers give away. */
@DirtiesContext
@SpringBootTest(
        classes = MaanedsbogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maanedsbog.config=batch-config", "maanedsbog.demo=true"})
class OpenAddressesTest {

    /** The page without a figure, and what a token that nobody has is answered. */
    private static final Map<String, Integer> DISPLAYS =
            Map.of(
                    "/tavle/token", 200,
                    "/tavle/worker.js", 200,
                    "/tavle/token/data.json", 410,
                    "/tavle/token/events", 204);

    /** What needs nobody: the way in, and the page of errors, which says nothing. */
    private static final Set<String> OPEN = Set.of("/login", "/error");

    @TempDir private static Path data;

    @LocalServerPort private int port;

    @Autowired private ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    private VaadinContext context() {
        return new VaadinServletContext(servlets);
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        endpoints
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> addresses.addAll(mapping.getPatternValues()));
        RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context()))
                .getAvailableRoutes()
                .forEach(route -> addresses.add("/" + route.getTemplate()));
        return addresses.stream().map(address -> address.replaceAll("[{}:*?]", "")).toList();
    }

    @Test
    void a_stranger_is_led_to_the_login_page_from_every_address() {
        var stranger = new HttpVisitor(port);
        assertThat(addresses()).contains("/session", "/error", "/login", "/boeger", "/");
        for (String address : addresses()) {
            if (!OPEN.contains(address) && !DISPLAYS.containsKey(address)) {
                HttpResponse<String> answer = stranger.get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(302);
                assertThat(stranger.location(answer)).as(address).isEqualTo("/login");
            }
        }
        for (String address :
                List.of(
                        "/actuator",
                        "/actuator/env",
                        "/h2-console",
                        "/ukendt",
                        "/app/../boeger",
                        "/VAADIN/dynamic/resource/0/0/maanedsbog.xlsx")) {
            assertThat(stranger.get(address).statusCode()).as(address).isNotEqualTo(200);
        }
    }

    @Test
    void a_stranger_gets_nothing_of_what_displays_ask_for() {
        assertThat(addresses())
                .filteredOn(address -> address.startsWith("/tavle/"))
                .containsExactlyInAnyOrderElementsOf(DISPLAYS.keySet());
        var stranger = new HttpVisitor(port);
        DISPLAYS.forEach(
                (address, status) ->
                        assertThat(stranger.get(address).statusCode())
                                .as(address)
                                .isEqualTo(status));
        for (String address :
                List.of("/tavle/", "/tavle/token/andet", "/tavle/token/data.json/x")) {
            assertThat(stranger.get(address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(stranger.post("/tavle/token", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_form_without_its_token_is_not_taken() {
        var employee = new HttpVisitor(port);
        employee.signIn("admin", "demo");
        assertThat(employee.post("/session", "").statusCode()).isEqualTo(403);
        assertThat(employee.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(employee.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites() {
        String cookie =
                new HttpVisitor(port).get("/").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void behind_tls_the_cookie_is_secure_and_the_browser_stays_on_https() {
        HttpResponse<String> answer =
                new HttpVisitor(port)
                        .get("/", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "kommune.dk");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/login");
    }

    @Test
    void nothing_tells_which_software_answers() throws IOException {
        HttpResponse<String> login = new HttpVisitor(port).get("/login");
        assertThat(login.headers().map().keySet())
                .doesNotContain("server", "x-powered-by", "x-application-context");
        assertThat(login.body())
                .doesNotContainIgnoringCase("tomcat", "spring", "versionInfo", "v-r=debug");
        var employee = new HttpVisitor(port);
        employee.signIn("admin", "demo");
        assertThat(employee.get("/?v-r=init&location=&query=").body())
                .contains("\"productionMode\":true")
                .doesNotContain("versionInfo");
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContainIgnoringCase("tomcat", "exception", "\tat ");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_goes_wrong_is_said_calmly_and_without_details() {
        var employee = new HttpVisitor(port);
        employee.signIn("admin", "demo");
        HttpResponse<String> refused = employee.post("/session", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("{\"status\":403,\"fejl\":\"Du har ikke adgang\"}");
        HttpResponse<String> page = employee.get("/error", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<html lang=\"da\">", "Siden findes ikke")
                .doesNotContain("Exception");
    }

    @Test
    void what_goes_wrong_is_said_in_the_language_that_the_reader_chose() {
        var stranger = new HttpVisitor(port);
        for (String address : List.of("/error", "/%2e%2e%2f;x")) {
            String page = stranger.get(address, "Accept", "text/html", "Cookie", "sprog=en").body();
            assertThat(page).as(address).contains("<html lang=\"en\">", "Go to the monthly book");
            assertThat(page).as(address).doesNotContain("findes ikke", "månedsbogen", "Noget");
        }
        assertThat(stranger.get("/error", "Accept", "text/html", "Cookie", "sprog=xx").body())
                .contains("Siden findes ikke");
    }

    @Test
    void an_open_page_asks_for_the_time_left_and_that_is_no_use_of_it() {
        var employee = new HttpVisitor(port);
        employee.signIn("admin", "demo");
        employee.get("/");
        assertThat(Integer.parseInt(employee.get("/session").body())).isBetween(1790, 1800);
    }
}
