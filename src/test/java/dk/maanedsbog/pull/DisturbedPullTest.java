package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What disturbs a pull ends it with a sentence in Danish, and leaves nothing half done. */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, DisturbedPullTest.SetClock.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
class DisturbedPullTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final Instant NOON = Instant.parse("2026-11-06T12:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(NOON);

    @TempDir private static Path data;
    @TempDir private Path folder;
    @Autowired private Pulls pulls;
    @Autowired private Editions editions;
    @Autowired private JdbcTemplate store;
    @Autowired private JobRepository history;
    @Autowired private PullHistory past;
    private HandMadeExtract extract;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
        NOW.set(NOON);
        extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
    }

    @Test
    void an_extract_that_changes_while_it_is_read_is_refused() {
        Path file = extract.folder().resolve("sager.csv");
        PullProgress delivery =
                (step, rows, time) -> {
                    if (step.equals("Indlæs sager")) {
                        touch(file);
                    }
                };
        assertThat(pulls.run(request(), delivery))
                .isInstanceOfSatisfying(
                        PullOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .startsWith("Udtrækket blev ændret, mens det blev læst."));
        assertThat(editions.all()).isEmpty();
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThat(pulls.run(request(), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
    }

    @Test
    void a_pull_killed_before_its_history_was_whole_is_finished_by_the_next() {
        history.createJobInstance(
                "pull",
                new JobParametersBuilder()
                        .addString("period", OCTOBER.code())
                        .addLong("revision", 1L)
                        .toJobParameters());
        assertThat(pulls.run(request(), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(1);
    }

    @Test
    void a_second_pull_of_the_month_waits_for_the_first_to_end() {
        List<PullOutcome> others = new ArrayList<>();
        PullProgress rival =
                (step, rows, time) -> {
                    if (step.equals("Beregn")) {
                        others.add(pulls.run(request(), PullProgress.SILENT));
                    }
                };
        assertThat(pulls.run(request(), rival)).isInstanceOf(PullOutcome.Published.class);
        assertThat(others)
                .singleElement()
                .isInstanceOfSatisfying(
                        PullOutcome.Busy.class,
                        busy -> assertThat(busy.reason()).contains("anden hentning er i gang"));
        assertThat(editions.all()).hasSize(1);
    }

    @Test
    void a_clock_that_is_set_back_an_hour_changes_no_order() {
        pulls.run(request(), PullProgress.SILENT);
        NOW.set(NOON.minus(Duration.ofHours(1)));
        assertThat(pulls.run(request(), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(editions.newest(OCTOBER).orElseThrow().revision()).isEqualTo(2);
        assertThat(editions.latest(Period.Kind.MONTH).orElseThrow().revision()).isEqualTo(2);
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(2, 1);
    }

    @Test
    void a_clock_that_is_set_back_within_a_pull_changes_no_figure() throws IOException {
        pulls.run(request(), PullProgress.SILENT);
        String before = Files.readString(folder.resolve("out/figures.csv"));
        pulls.run(
                request(),
                (step, rows, time) -> {
                    if (step.equals("Beregn")) {
                        NOW.set(NOON.minus(Duration.ofHours(1)));
                    }
                });
        assertThat(Files.readString(folder.resolve("out/figures.csv")))
                .isEqualTo(before.replace("2026-10;1;", "2026-10;2;"));
    }

    @Test
    void a_planned_pull_that_can_not_begin_stands_in_the_history_until_its_time_is_up()
            throws IOException {
        var origin = PullOrigin.schedule(NOON, NOON.plusSeconds(3600));
        Path lock = data.resolve("pull.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock); // no file can be opened here
        try {
            assertThat(pulls.run(request(), origin, PullProgress.SILENT))
                    .isInstanceOf(PullOutcome.Waiting.class);
            assertThat(past.waiting()).hasSize(1);
            NOW.set(NOON.plusSeconds(3600));
            assertThat(pulls.run(request(), origin, PullProgress.SILENT))
                    .isInstanceOf(PullOutcome.Failed.class);
        } finally {
            Files.delete(lock);
        }
        assertThat(past.newest(5))
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.state()).isEqualTo(PastPull.State.FAILED);
                            assertThat(run.startedAs()).isEqualTo(PullOrigin.Kind.SCHEDULE);
                            assertThat(run.attempts()).isEqualTo(2);
                            assertThat(run.reason().orElseThrow()).contains("Datamappen");
                        });
    }

    @Test
    void a_pull_that_loses_the_store_after_it_began_stands_in_the_history_once() {
        store.execute("ALTER TABLE batch_job_instance RENAME TO away");
        try {
            assertThat(pulls.run(request(), PullProgress.SILENT))
                    .isInstanceOf(PullOutcome.Failed.class);
        } finally {
            store.execute("ALTER TABLE away RENAME TO batch_job_instance");
        }
        assertThat(past.newest(5))
                .singleElement()
                .satisfies(run -> assertThat(run.state()).isEqualTo(PastPull.State.FAILED));
    }

    private PullRequest request() {
        return extract.october(folder.resolve("out"));
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that the test sets. */
    @TestConfiguration
    static class SetClock {

        @Bean
        @Primary
        Clock setClock() {
            return ((InstantSource) NOW::get).withZone(ZoneId.of("Europe/Copenhagen"));
        }
    }
}
