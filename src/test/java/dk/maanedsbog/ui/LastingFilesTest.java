package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over HTTP: what a page loads is compressed and kept for ever, and nothing else is kept. */
@SpringBootTest(
        classes = MaanedsbogApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maanedsbog.config=batch-config", "maanedsbog.demo=true"})
class LastingFilesTest {

    private static final Pattern LOADED =
            Pattern.compile("(?:href|src)=\"(?:\\./)?([^\"]+\\.(?:js|css|svg)[^\"]*)\"");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir private static Path data;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @Test
    void everything_that_the_first_page_names_is_kept_for_ever() {
        List<String> loaded = loadedBy(new String(get("login").body(), StandardCharsets.UTF_8));
        assertThat(loaded)
                .anyMatch(file -> file.startsWith("VAADIN/build/indexhtml-"))
                .anyMatch(file -> file.startsWith("VAADIN/build/generated-flow-imports-"))
                .anyMatch(file -> file.startsWith("VAADIN/build/FlowClient-"))
                .anyMatch(file -> file.startsWith("aura/aura.css"))
                .anyMatch(file -> file.startsWith("app/maanedsbog.css"))
                .anyMatch(file -> file.startsWith("app/shown.js"))
                .anyMatch(file -> file.startsWith("app/icon.svg"));
        assertThat(loaded).allSatisfy(file -> assertKept(get(file)));
    }

    @Test
    void the_chart_and_its_library_are_kept_for_ever_and_compressed() {
        assertThat(List.of(OwnFiles.address("app/chart.js"), ChartLibrary.script()))
                .allSatisfy(
                        file -> {
                            assertKept(get(file));
                            assertThat(header(get(file), "Content-Encoding")).isEqualTo("gzip");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"aura/aura.css", "app/maanedsbog.css", "VAADIN/build/"})
    void what_the_first_page_names_comes_compressed(String wanted) {
        assertThat(loadedBy(new String(get("login").body(), StandardCharsets.UTF_8)))
                .filteredOn(file -> file.startsWith(wanted))
                .isNotEmpty()
                .allSatisfy(
                        file ->
                                assertThat(header(get(file), "Content-Encoding"))
                                        .isIn("br", "gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app/maanedsbog.css", "app/chart.js", "login", "sw.js"})
    void an_address_that_stays_when_the_content_changes_is_not(String address) {
        assertThat(header(get(address), "Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VAADIN/build/none-00000000.js",
                "app/none.css?v-c=00000000",
                "_static/echarts/0.0.0/none.js"
            })
    void a_file_that_is_not_there_is_not_kept_as_missing(String address) {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(300);
        assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
    }

    private static void assertKept(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control"))
                .as(answer.uri().toString())
                .isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.headers().map()).doesNotContainKeys("pragma", "expires");
    }

    private static List<String> loadedBy(String page) {
        return LOADED.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String address) {
        boolean page = address.equals("login");
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + address))
                            .header("Accept-Encoding", page ? "identity" : "gzip, br")
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
