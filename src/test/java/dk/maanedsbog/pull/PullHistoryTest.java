package dk.maanedsbog.pull;

import static dk.maanedsbog.pull.PullDay.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * What the history keeps of pulls, and which pull has the turn, on whichever store the subclass
 * gives.
 */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
abstract class PullHistoryTest {

    static final Period OCTOBER = Period.Month.of(2026, 10);

    @Autowired Pulls pulls;
    @Autowired PullHistory past;
    @Autowired Editions editions;
    @Autowired JdbcTemplate store;
    @TempDir Path folder;

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
    }

    @Test
    void the_history_tells_what_a_pull_did_and_which_rows_it_turned_away() throws IOException {
        HandMadeExtract extract = extract();
        pull(extract.with("sager", "C9;", "010180-1234;"));
        PastPull run = past.newest(5).getFirst();
        assertThat(run.state()).isEqualTo(PastPull.State.PUBLISHED);
        assertThat(run.revision()).contains(1);
        assertThat(run.startedAs()).isEqualTo(PullOrigin.Kind.TERMINAL);
        assertThat(run.note()).contains(PastPull.Note.WHOLE);
        assertThat(run.dataUntil()).isPresent();
        assertThat(run.rowsRead()).isEqualTo(74);
        PastPull.Details details = past.details(run.id());
        assertThat(details.steps()).allMatch(step -> step.time().isPresent());
        assertThat(details.steps())
                .extracting(PastPull.Step::name)
                .startsWith("Modtag udtræk")
                .contains("Indlæs sager", "Beregn", "Udgiv");
        assertThat(details.reasons().stream().mapToLong(PastPull.Reason::rows).sum())
                .isEqualTo(run.rowsRejected())
                .isEqualTo(details.rejectedKept());
        assertThat(past.rejected(run.id()))
                .anyMatch(row -> row.file().equals("teams.csv") && row.record() == 5)
                .noneMatch(row -> row.raw().contains("010180"));
        assertThat(past.running()).isEmpty();
    }

    @Test
    void a_refusal_for_too_many_rejected_rows_tells_which_they_were() throws IOException {
        pull(extract().with("sagsansvar", "\nC", "\nX"));
        PastPull run = past.newest(1).getFirst();
        assertThat(run.state()).isEqualTo(PastPull.State.REFUSED);
        assertThat(run.reason()).hasValueSatisfying(why -> assertThat(why).contains("sagsansvar"));
        assertThat(run.rowsRejected()).isGreaterThanOrEqualTo(9);
        assertThat(past.rejected(run.id()))
                .hasSize((int) run.rowsRejected())
                .filteredOn(row -> row.file().equals("sagsansvar.csv"))
                .hasSize(9);
    }

    @Test
    void a_planned_pull_waits_for_an_extract_that_comes_late_in_one_line_of_the_history()
            throws IOException {
        HandMadeExtract extract = extract().with("udtraek", "sager;7;", "sager;70;");
        var origin = PullOrigin.schedule(NOW.minusSeconds(60), NOW.plusSeconds(7200));
        assertThat(pull(extract, origin))
                .isInstanceOfSatisfying(
                        PullOutcome.Waiting.class,
                        waiting -> assertThat(waiting.nextTry()).isEqualTo(NOW.plusSeconds(1800)));
        assertThat(past.waiting()).hasSize(1);
        extract.with("udtraek", "sager;70;", "sager;7;");
        assertThat(pull(extract, origin)).isInstanceOf(PullOutcome.Published.class);
        assertThat(past.newest(5))
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.attempts()).isEqualTo(2);
                            assertThat(run.state()).isEqualTo(PastPull.State.PUBLISHED);
                            assertThat(run.startedAs()).isEqualTo(PullOrigin.Kind.SCHEDULE);
                        });
    }

    @Test
    void a_planned_pull_waits_for_the_delivery_note_and_refuses_when_its_time_is_up()
            throws IOException {
        HandMadeExtract extract = extract();
        Files.delete(extract.folder().resolve("udtraek.csv"));
        assertThat(pull(extract, PullOrigin.schedule(NOW, NOW.plusSeconds(60))))
                .isInstanceOf(PullOutcome.Waiting.class);
        assertThat(pull(extract, PullOrigin.schedule(NOW, NOW)))
                .isInstanceOf(PullOutcome.Refused.class);
        assertThat(past.newest(1).getFirst().reason())
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("Følgesedlen er ikke kommet"));
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void a_pull_while_another_works_on_any_node_does_nothing_and_tells_which() throws Exception {
        HandMadeExtract extract = extract();
        var second = new PullOutcome[1];
        pulls.run(
                request(extract, OCTOBER, false, false),
                PullOrigin.person("chef"),
                (step, rows, time) -> second[0] = pull(extract));
        assertThat(second[0])
                .isInstanceOfSatisfying(
                        PullOutcome.Busy.class,
                        busy ->
                                assertThat(busy.reason())
                                        .contains("oktober 2026", "af chef", "Vent"));
        assertThat(editions.all()).hasSize(1);
        assertThat(past.newest(5)).hasSize(1);
    }

    @Test
    void a_pull_whose_row_another_node_holds_does_nothing() throws Exception {
        try (var other = store.getDataSource().getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("SELECT turn_id FROM pull_turn FOR UPDATE");
                assertThat(pull(extract())).isInstanceOf(PullOutcome.Busy.class);
            }
            other.rollback();
        }
        assertThat(editions.all()).isEmpty();
    }

    @Test
    void a_run_that_a_killed_process_left_is_told_as_cut_off() {
        store.update(
                "INSERT INTO pull_run (period, checked, started_as, started_by, node, source,"
                        + " description, state, attempts, started_at, rows_read, rows_rejected)"
                        + " VALUES ('2026-09', FALSE, 'PERSON', 'chef', 'x', 'y', 'standard',"
                        + " 'RUNNING', 1, CURRENT_TIMESTAMP, 0, 0)");
        pull(extract());
        assertThat(past.running()).isEmpty();
        assertThat(past.newest(2).getLast().state()).isEqualTo(PastPull.State.FAILED);
    }

    PullOutcome pull(HandMadeExtract extract, PullOrigin origin) {
        return pulls.run(request(extract, OCTOBER, false, false), origin, PullProgress.SILENT);
    }

    HandMadeExtract extract() {
        return HandMadeExtract.copiedTo(folder.resolve("extract"));
    }

    PullOutcome pull(HandMadeExtract extract) {
        return pulls.run(request(extract, OCTOBER, false, false), PullProgress.SILENT);
    }

    PullRequest request(
            HandMadeExtract extract, Period period, boolean check, boolean provisional) {
        return new PullRequest(
                period,
                extract.folder().toString(),
                "standard",
                Optional.of(folder.resolve("out")),
                check,
                provisional);
    }

    Path out(String file) {
        return folder.resolve("out").resolve(file);
    }
}
