package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.SettingsFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Whose word is taken of where a request came from; the test asks from this machine. */
class TrustedProxiesTest {

    /** Answers with where the request seems to come from. */
    private static final class Mirror extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
        }
    }

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.7 | 192.0.2.7 https",
                "192.0.2.7, 203.0.113.9 | 203.0.113.9 https",
                "192.0.2.7, 10.1.2.3 | 10.1.2.3 https",
                "192.0.2.7, 192.168.1.9 | 192.168.1.9 https",
                "192.0.2.7, 127.0.0.1 | 192.0.2.7 https"
            })
    void a_proxy_on_this_machine_is_believed_and_no_other(String forwarded, String seen)
            throws Exception {
        assertThat(seen("kommune: Vores\n", forwarded)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"[192.0.2.1]", "[10.0.0.0/8]", "[]"})
    void with_other_proxies_named_this_machine_is_not_believed(String proxies) throws Exception {
        assertThat(seen("web: {betroede-proxyer: %s}\n".formatted(proxies), "192.0.2.7"))
                .isEqualTo("127.0.0.1 http");
    }

    @Test
    void a_chain_of_named_proxies_is_followed_to_the_client() throws Exception {
        String settings = "web: {betroede-proxyer: [127.0.0.1, 10.30.0.0/24, '2001:db8::/32']}\n";
        assertThat(seen(settings, "203.0.113.9, 10.30.0.8, 2001:db8::5"))
                .isEqualTo("203.0.113.9 https");
        assertThat(seen(settings, "203.0.113.9, 10.31.0.8")).isEqualTo("10.31.0.8 https");
    }

    private String seen(String settings, String forwarded) throws Exception {
        Files.writeString(folder.resolve(SettingsFile.NAME), settings);
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies().proxies(SettingsFile.read(folder, folder, false)).customize(factory);
        WebServer server =
                factory.getWebServer(
                        context -> context.addServlet("mirror", new Mirror()).addMapping("/"));
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/"
                                                            .formatted(server.getPort())))
                                    .header("X-Forwarded-For", forwarded)
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
            server.destroy();
        }
    }
}
