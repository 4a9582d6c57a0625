package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayToken;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a display gets over HTTP: its page, its document, and news. */
@DirtiesContext
@Timeout(120)
@SpringBootTest(classes = MaanedsbogApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BoardHttpTest {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Viewer LEADER =
            new Viewer("m1", "Birgit", Optional.of("M1"), Set.of(Role.LEADER), Set.of());

    /** A board of the municipality's own, on which two numbers have one name. */
    private static final String BOTH =
            """
            title: Sager
            edition: month
            unit: "*"
            slides:
              - kind: figures
                title: Aktive sager
                seconds: 25
                indicators: [active_cases_caseworker, active_cases_consultant]
            """;

    @TempDir private static Path data;
    @TempDir private static Path config;

    @LocalServerPort private int port;
    @Autowired private Displays displays;
    @Autowired private Notes notes;
    @Autowired private Goals goals;
    @Autowired private Publication publication;
    @Autowired private IndicatorCatalogue catalogue;
    @Autowired private Staff staff;
    @Autowired private BoardEvents events;
    @Autowired private PageVersion version;

    private final HttpClient http = HttpClient.newHttpClient();
    private static int nextRevision = 2;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) throws IOException {
        OwnConfiguration own = OwnConfiguration.copiedTo(config).with("boards/sager.yml", BOTH);
        properties.add("maanedsbog.config", own.folder()::toString);
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void settle() {
        BoardTown.settle(staff);
        BoardTown.publish(publication, catalogue, 12);
        if (goals.of(List.of(BoardTown.INTEGRATION)).isEmpty()) {
            goals.set(LEADER, List.of(goal("in_job", 900), goal("in_internship", 60)));
        }
    }

    private static WantedGoal goal(String indicator, int atLeast) {
        return new WantedGoal(
                BoardTown.INTEGRATION,
                indicator,
                YearMonth.of(2026, 10),
                Target.atLeast(BigDecimal.valueOf(atLeast)),
                "",
                "Aftalt");
    }

    @Test
    void the_page_is_the_same_for_every_token_and_may_load_only_its_own_files() {
        HttpResponse<String> page = get("/tavle/" + issue(BoardTown.INTEGRATION).token());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains(version.text()).doesNotContain("{{app}}");
        assertThat(get("/tavle/" + DisplayToken.create()).body()).isEqualTo(page.body());
        assertThat(get("/tavle/worker.js").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/javascript");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nothing_that_a_display_asks_for_sets_a_cookie_or_begins_a_session() {
        String token = issue(BoardTown.INTEGRATION).token();
        for (String path :
                List.of(
                        "/tavle/" + token,
                        "/tavle/worker.js",
                        "/tavle/" + token + "/data.json",
                        "/tavle/ukendt/data.json",
                        "/tavle/ukendt/events",
                        "/app/board/board.js")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
            assertThat(answer.headers().firstValue("Location")).as(path).isEmpty();
        }
    }

    @Test
    void the_document_says_what_stands_on_the_wall() {
        JsonNode document = document(issue(BoardTown.INTEGRATION).token());
        assertThat(document.get("app").asString()).isEqualTo(version.text());
        assertThat(document.get("edition").asString()).startsWith("2026-W45/");
        assertThat(document.get("display").asString()).startsWith("Gangen");
        assertThat(document.get("unit").asString()).isEqualTo("Integration");
        assertThat(document.get("dataUntil").asString()).isEqualTo("2026-11-08");
        JsonNode figures = document.get("slides").get(0);
        assertThat(figures.get("kind").asString()).isEqualTo("figures");
        assertThat(figures.get("period").asString()).isEqualTo("uge 45 · 2.–8. nov. 2026");
        assertThat(figures.get("freshness").asString())
                .isEqualTo("Data til og med søndag 8. nov. · hentet mandag kl. 05.40");
        JsonNode job = figures.get("tiles").get(0);
        assertThat(job.get("label").asString()).isEqualTo("I job");
        assertThat(job.get("hidden").asBoolean()).isFalse();
        assertThat(job.get("change").get("rest").asString()).isEqualTo("end i uge 44");
        assertThat(job.get("goal").get("text").asString()).isEqualTo("mål 900");
        assertThat(job.get("goal").get("state").asString()).isEqualTo("missed");
        assertThat(job.get("line").asString()).startsWith("<svg").doesNotContain("style=");
        assertThat(job.get("lineText").asString()).startsWith("I job de seneste 12 uger: 53, 56,");
        JsonNode action = document.get("slides").get(1);
        assertThat(action.get("items").get(0).get("text").asString())
                .isEqualTo("praktikker slutter inden 4 uger");
        assertThat(action.get("items").get(0).get("state").asString()).isEqualTo("attention");
        assertThat(action.get("items").get(1).get("value").asString()).isEqualTo("0");
        assertThat(action.get("items").get(1).get("state").asString()).isEqualTo("calm");
        assertThat(action.get("items").get(2).get("text").asString()).isEqualTo("i job");
        assertThat(action.get("items").get(2).get("note").asString()).startsWith("mål 900: ");
    }

    @Test
    void two_numbers_of_one_name_say_whose_they_are() {
        BoardTown.publish(publication, catalogue, Period.Month.parse("2026-10"), 1, 0);
        var wanted = new Display.Wanted("Sager", BoardTown.INTEGRATION, "sager", List.of());
        JsonNode tiles =
                document(displays.issue("admin", wanted).token()).get("slides").get(0).get("tiles");
        assertThat(tiles.get(0).get("label").asString()).isEqualTo("Aktive sager, sagsbehandler");
        assertThat(tiles.get(1).get("label").asString())
                .isEqualTo("Aktive sager, virksomhedskonsulent");
    }

    @Test
    void too_few_are_not_shown_even_to_their_own_department() {
        JsonNode document = document(issue(BoardTown.BENEFITS).token());
        JsonNode education = document.get("slides").get(0).get("tiles").get(3);
        assertThat(education.get("value").asString()).isEqualTo("skjult");
        assertThat(education.get("hidden").asBoolean()).isTrue();
        assertThat(education.get("change").isNull()).isTrue();
        assertThat(education.get("line").isNull()).isTrue();
    }

    @Test
    void the_leaders_notes_come_as_a_slide() {
        String token = issue(BoardTown.INTEGRATION).token();
        notes.write(
                LEADER,
                BoardTown.INTEGRATION,
                List.of("To virksomheder er kommet med"),
                List.of(new Agreement("Ring rundt", "teamleder", LocalDate.of(2026, 11, 13))));
        JsonNode slides = eventually(token, document -> document.toString().contains("Ring rundt"));
        JsonNode last = slides.get("slides").get(slides.get("slides").size() - 1);
        assertThat(last.get("kind").asString()).isEqualTo("notes");
        assertThat(last.get("since").get(0).asString()).isEqualTo("To virksomheder er kommet med");
        assertThat(last.get("agreements").get(0).get("deadline").asString()).isEqualTo("13. nov.");
        assertThat(last.get("agreements").get(0).get("due").asString()).isEqualTo("2026-11-13");
    }

    @Test
    void what_was_written_before_somebody_of_that_name_was_employed_leaves_the_wall() {
        String token = issue(BoardTown.INTEGRATION).token();
        notes.write(
                LEADER,
                BoardTown.INTEGRATION,
                List.of("Vi mødes ved Nova", "Tre praktikker er forlænget"),
                List.of(
                        new Agreement("Spørg Nova", "teamleder", LocalDate.of(2026, 11, 13)),
                        new Agreement("Ring rundt", "Nova", LocalDate.of(2026, 11, 13))));
        eventually(token, document -> document.toString().contains("Spørg Nova"));
        BoardTown.settle(staff, new Employee("M9", "Nova Lind", Optional.empty(), "leder"));
        publishNext();
        JsonNode document = eventually(token, each -> !each.toString().contains("Nova"));
        assertThat(document.toString()).contains("Tre praktikker er forlænget");
    }

    /** The store is asked for news every few seconds; the test asks until it has come. */
    private JsonNode eventually(String token, Predicate<JsonNode> wanted) {
        JsonNode document = document(token);
        while (!wanted.test(document)) {
            Thread.onSpinWait();
            document = document(token);
        }
        return document;
    }

    @Test
    void a_document_that_is_known_is_not_sent_again() throws IOException, InterruptedException {
        String path = "/tavle/" + issue(BoardTown.INTEGRATION).token() + "/data.json";
        HttpResponse<String> first = get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        HttpResponse<String> again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        HttpResponse<byte[]> packed =
                http.send(
                        request(path, "Accept-Encoding", "gzip"),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
        String unpacked =
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
                        StandardCharsets.UTF_8);
        assertThat(unpacked).isEqualTo(first.body());
        publishNext();
        HttpResponse<String> changed = get(path, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"revised\":\"revideret\"");
    }

    @Test
    void revoked_unknown_and_from_elsewhere_are_answered_alike() {
        Display.Issued revoked = issue(BoardTown.INTEGRATION);
        displays.revoke("admin", revoked.display().id());
        Display.Issued elsewhere =
                displays.issue(
                        "admin",
                        new Display.Wanted(
                                "Andetsteds",
                                BoardTown.INTEGRATION,
                                "ugetavle",
                                List.of("192.0.2.0/24")));
        HttpResponse<String> unknown = get("/tavle/" + DisplayToken.create() + "/data.json");
        assertThat(unknown.statusCode()).isEqualTo(410);
        assertThat(unknown.body())
                .contains("\"state\":\"revoked\"", "\"title\":\"Denne skærm er afmeldt\"");
        for (String token : List.of(revoked.token(), elsewhere.token(), "skal")) {
            HttpResponse<String> answer = get("/tavle/" + token + "/data.json");
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).isEqualTo(unknown.body());
            assertThat(names(answer)).isEqualTo(names(unknown));
        }
    }

    @Test
    void a_forged_header_brings_no_display_into_its_range() {
        String token =
                displays.issue(
                                "admin",
                                new Display.Wanted(
                                        "Bag en proxy",
                                        BoardTown.INTEGRATION,
                                        "ugetavle",
                                        List.of("192.0.2.0/24")))
                        .token();
        String path = "/tavle/" + token + "/data.json";
        String header = "X-Forwarded-For";
        assertThat(get(path, header, "192.0.2.7").statusCode()).isEqualTo(200);
        // what a client sent itself, and after it the address that the proxy saw
        assertThat(get(path, header, "192.0.2.7, 10.1.2.3").statusCode()).isEqualTo(410);
        assertThat(get(path, header, "192.0.2.7, 203.0.113.9").statusCode()).isEqualTo(410);
        assertThat(get(path).statusCode()).isEqualTo(410);
    }

    private static Set<String> names(HttpResponse<String> answer) {
        return answer.headers().map().keySet();
    }

    @Test
    void an_open_display_is_told_of_an_edition_and_of_its_end()
            throws IOException, InterruptedException {
        Display.Issued issued = issue(BoardTown.INTEGRATION);
        HttpResponse<Stream<String>> stream =
                http.send(
                        request("/tavle/" + issued.token() + "/events"),
                        HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");
        assertThat(stream.headers().map()).doesNotContainKey("set-cookie");
        Iterator<String> lines = stream.body().iterator();
        assertThat(next(lines)).isEqualTo("event:version");
        assertThat(lines.next()).isEqualTo("data:" + version.text());
        publishNext();
        assertThat(next(lines)).isEqualTo("event:edition");
        displays.revoke("admin", issued.display().id());
        events.look();
        assertThat(next(lines)).isEqualTo("event:revoked");
    }

    private static String next(Iterator<String> lines) {
        String line = lines.next();
        while (!line.startsWith("event:")) {
            line = lines.next();
        }
        return line;
    }

    private void publishNext() {
        BoardTown.publish(
                publication, catalogue, BoardTown.WEEK, nextRevision, 20 * nextRevision++);
    }

    private Display.Issued issue(Unit unit) {
        return displays.issue(
                "admin",
                new Display.Wanted(
                        "Gangen " + NAMES.incrementAndGet(), unit, "ugetavle", List.of()));
    }

    private JsonNode document(String token) {
        HttpResponse<String> answer = get("/tavle/" + token + "/data.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpRequest request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private HttpResponse<String> get(String path, String... headers) {
        try {
            return http.send(
                    request(path, headers),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
