package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.pull.HandMadeExtract;
import dk.maanedsbog.pull.PullDay;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.LikelyCpr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What monitoring is told on its own port, and what neither it nor the log is ever told. */
@DirtiesContext
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "spring.test.metrics.export=true"})
class WatchedInstallationTest {

    /** A figure's name in the table on monitoring. */
    private static final Pattern FIGURE = Pattern.compile("(?m)^\\| `([a-z_]+)[`{]");

    @TempDir private static Path data;
    @TempDir private Path folder;

    @LocalServerPort private int port;
    @LocalManagementPort private int monitoring;
    @Autowired private Pulls pulls;
    @Autowired private Accounts accounts;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) throws IOException {
        properties.add("maanedsbog.data", data::toString);
        OwnConfiguration config = OwnConfiguration.copiedTo(data.resolve("config"));
        config.with("maanedsbog.yml", "web: {vaerter: [localhost]}\n");
        properties.add("maanedsbog.config", config.folder()::toString);
    }

    @BeforeEach
    void pull() {
        assertThat(pulled(HandMadeExtract.copiedTo(folder.resolve("extract"))))
                .isInstanceOf(PullOutcome.Published.class);
    }

    @Test
    void health_tells_of_store_data_and_disk_and_whether_to_send_visitors() {
        var visitor = new HttpVisitor(monitoring);
        assertThat(visitor.get("/actuator/health").body())
                .contains("\"status\":\"UP\"", "\"db\"", "\"diskSpace\"")
                .contains("\"dataUntil\":\"2026-11-05\",\"ageInDays\":0");
        assertThat(visitor.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void a_host_that_is_not_named_is_answered_on_the_monitorings_port_alone() {
        String health = "http://127.0.0.1:%d/actuator/health/readiness";
        assertThat(new HttpVisitor(port).get(health.formatted(monitoring)).statusCode())
                .isEqualTo(200);
        assertThat(new HttpVisitor(port).get("http://127.0.0.1:" + port + "/login").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_figures_tell_of_the_last_pull_sessions_and_requests() {
        new HttpVisitor(port).get("/tavle/" + "x".repeat(43) + "/data.json");
        String figures = new HttpVisitor(monitoring).get("/actuator/prometheus").body();
        assertThat(figures)
                .contains(
                        "maanedsbog_pull_last_rows 74.0",
                        "maanedsbog_pull_last_rejected_rows 15.0",
                        "maanedsbog_pulls_total{outcome=\"published\"}",
                        "maanedsbog_pulls_now{state=\"waiting\"}",
                        "maanedsbog_pull_last_seconds ",
                        "tomcat_sessions_active_current_sessions",
                        "http_server_requests_seconds_count")
                .containsPattern("maanedsbog_data_age_seconds [0-9.E]+\n")
                .doesNotContain("xxxxxxxxxx", "K1", "Afdeling");
    }

    @Test
    void every_figure_of_the_operations_guide_is_told() throws IOException {
        new HttpVisitor(port).get("/login");
        String figures = new HttpVisitor(monitoring).get("/actuator/prometheus").body();
        List<String> documented =
                FIGURE.matcher(Files.readString(Path.of("docs/operations.md")))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !name.equals("maanedsbog_bounces_unreadable_seconds"))
                        .toList();
        assertThat(documented).hasSizeGreaterThan(6);
        assertThat(documented)
                .allSatisfy(name -> assertThat(figures).containsPattern("\n" + name + "[ {]"));
    }

    @Test
    void nothing_of_it_is_told_on_the_port_of_the_pages_and_no_more_on_its_own() {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus")) {
            assertThat(new HttpVisitor(port).get(path).body())
                    .doesNotContain("\"status\"", "maanedsbog_");
        }
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/shutdown")) {
            assertThat(new HttpVisitor(monitoring).get(path).statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void the_log_of_pulls_and_sign_ins_names_nobody() throws IOException {
        var log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var ours = (Logger) LoggerFactory.getLogger("dk.maanedsbog");
        var lines = new ListAppender<ILoggingEvent>();
        Level before = ours.getLevel();
        lines.start();
        log.addAppender(lines);
        ours.setLevel(Level.DEBUG);
        HandMadeExtract extract = HandMadeExtract.copiedTo(folder.resolve("again"));
        try {
            pulled(extract);
            pulled(extract.with("sager", "C1;", "010180-0008;"));
            pulled(extract.with("teams", ";", ","));
            signIns();
        } finally {
            ours.setLevel(before);
            log.detachAppender(lines);
        }
        String text = text(lines.list);
        assertThat(text).contains("Pull of 2026-10: published", "Pull of 2026-10: refused");
        assertThat(LikelyCpr.isIn(text)).isFalse();
        assertThat(text).doesNotContain("@", "hemmeligbruger", "Hemmelig Person", "forkert-kode");
        for (String line : Files.readAllLines(extract.folder().resolve("medarbejdere.csv"))) {
            assertThat(text).doesNotContain(line.split(";")[1]);
        }
    }

    private void signIns() {
        String password =
                accounts.add(
                        "admin",
                        new NewAccount(
                                "hemmeligbruger",
                                "Hemmelig Person",
                                Optional.empty(),
                                Optional.of("hemmelig@example.dk"),
                                Set.of(Role.ADMINISTRATOR),
                                Set.of()));
        var visitor = new HttpVisitor(port);
        assertThat(visitor.signIn("hemmeligbruger", "forkert-kode")).contains("error");
        assertThat(visitor.signIn("hemmeligbruger", password)).isEqualTo("/");
        visitor.signIn("010180-0008", "forkert-kode");
    }

    private static String text(List<ILoggingEvent> lines) {
        var text = new StringBuilder();
        for (ILoggingEvent line : lines) {
            text.append(line.getFormattedMessage()).append('\n');
            if (line.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(line.getThrowableProxy())).append('\n');
            }
        }
        return text.toString();
    }

    private PullOutcome pulled(HandMadeExtract extract) {
        return pulls.run(extract.october(), PullProgress.SILENT);
    }
}
