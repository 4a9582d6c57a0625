package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.FailureReason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** PostgreSQL goes away in the middle of a pull and under the pages, and comes back. */
@Tag("slow")
@DirtiesContext
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "maanedsbog.config=batch-config",
            "spring.datasource.hikari.connection-timeout=1000"
        })
@ActiveProfiles("headless")
class DatabaseAwayTest {

    @TempDir private static Path data;
    @TempDir private static Path database;
    @TempDir private Path folder;
    private static EmbeddedPostgres server;
    private static int port;

    @Autowired private Pulls pulls;
    @Autowired private Editions editions;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        start();
        port = server.getPort();
        properties.add("maanedsbog.data", data::toString);
        properties.add(
                "spring.datasource.url", () -> server.getJdbcUrl(PostgresServer.USER, "postgres"));
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }

    @AfterAll
    static void stop_for_good() {
        stop();
    }

    @Test
    void a_pull_ends_with_a_sentence_and_is_finished_when_the_database_is_back()
            throws IOException {
        HandMadeExtract extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
        PullOutcome cut =
                pulls.run(
                        request(extract),
                        (step, rows, time) -> {
                            if (step.equals("Beregn")) {
                                stop();
                            }
                        });
        assertThat(cut).isEqualTo(new PullOutcome.Failed(FailureReason.DATABASE_AWAY.message()));
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThatThrownBy(editions::all)
                .isInstanceOf(DataAccessException.class)
                .satisfies(
                        away ->
                                assertThat(FailureReason.of(away))
                                        .contains(FailureReason.DATABASE_AWAY));
        start();
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(CannotGetJdbcConnectionException.class)
                .untilAsserted(() -> assertThat(editions.all()).isEmpty());
        assertThat(pulls.run(request(extract), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(1);
        assertThat(Files.readAllLines(folder.resolve("out/figures.csv")))
                .containsAll(
                        HandMadeExtract.octoberFigures().stream()
                                .map(line -> "2026-10;1;" + line)
                                .toList());
    }

    private PullRequest request(HandMadeExtract extract) {
        return extract.october(folder.resolve("out"));
    }

    private static void start() {
        try {
            server =
                    EmbeddedPostgres.builder()
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setDataDirectory(database.resolve("cluster"))
                            .setCleanDataDirectory(false)
                            .setPort(port)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
