package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * What a pull does with an extract that a person wrote, on whichever store the subclass gives:
 * figures as worked out by hand, rejected rows, revisions, refusals and restarts.
 */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullTest.FixedClock.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
abstract class PullTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final Instant NOW = Instant.parse("2026-11-06T06:12:00Z");

    @Autowired private Pulls pulls;
    @Autowired private PullHistory past;
    @Autowired private Editions editions;
    @Autowired private Figures figures;
    @Autowired private Staff staff;
    @Autowired private Workbooks workbooks;
    @Autowired private JobRepository history;
    @Autowired private JdbcTemplate store;
    @TempDir private Path folder;

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
    }

    @Test
    void a_hand_written_extract_gives_the_figures_worked_out_by_hand() throws IOException {
        assertThat(pull(extract())).isInstanceOf(PullOutcome.Published.class);
        List<String> expected =
                HandMadeExtract.octoberFigures().stream().map(line -> "2026-10;1;" + line).toList();
        assertThat(Files.readAllLines(out("figures.csv"))).containsAll(expected);
    }

    @Test
    void a_leaver_has_no_row_and_a_mover_counts_in_the_new_team_only() throws IOException {
        pull(extract());
        assertThat(Files.readAllLines(out("figures.csv")))
                .noneMatch(line -> line.contains(";employee;K3;"))
                .noneMatch(line -> line.contains(";employee;S9;"))
                .anyMatch(line -> line.contains("placed_citizens;team;T2;2;"));
    }

    @Test
    void each_bad_row_is_rejected_with_file_record_column_and_reason() throws IOException {
        pull(extract());
        Map<String, String> rejected =
                Files.readAllLines(out("rejected.csv")).stream()
                        .skip(1)
                        .collect(
                                Collectors.toMap(
                                        line -> line.split(";")[0] + " " + line.split(";")[1],
                                        line -> line.split(";")[2]));
        assertThat(rejected)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("teams.csv 5", "afdeling_id"),
                                Map.entry("medarbejdere.csv 6", "rolle"),
                                Map.entry("ansaettelser.csv 7", "fra_dato"),
                                Map.entry("borgere.csv 6", "foedselsdato"),
                                Map.entry("sager.csv 6", "sag_id"),
                                Map.entry("sager.csv 7", "afsluttet_dato"),
                                Map.entry("sagsansvar.csv 9", "primaer"),
                                Map.entry("visitationer.csv 4", "til_dato"),
                                Map.entry("placeringer.csv 5", "placeret_dato"),
                                Map.entry("forloeb.csv 5", "timer_pr_uge"),
                                Map.entry("samtaler.csv 6", "dato"),
                                Map.entry("virksomhedsbesoeg.csv 5", "besoeg_id"),
                                Map.entry("ydelsesuger.csv 2", "uge"),
                                Map.entry("loentimer.csv 2", "maaned"),
                                Map.entry("progression.csv 2", "besvaret_af")));
    }

    @Test
    void the_report_counts_what_was_read_loaded_and_rejected() throws IOException {
        pull(extract());
        assertThat(Files.readString(out("pull-report.json")))
                .contains("\"table\" : \"sager\"", "\"read\" : 7", "\"rejected\" : 2");
        Edition edition = editions.newest(OCTOBER).orElseThrow();
        assertThat(edition.rowsRead()).isEqualTo(74);
        assertThat(edition.rowsRejected()).isEqualTo(15);
        var instance = history.findJobInstances("pull").getFirst();
        assertThat(history.getLastJobExecution(instance).getExitStatus().getExitCode())
                .isEqualTo("COMPLETED WITH REJECTS");
    }

    @Test
    void a_contribution_carries_its_case_and_its_days() throws IOException {
        pull(extract());
        assertThat(waits("K1"))
                .extracting(Contribution::caseId, Contribution::from, Contribution::to)
                .containsExactly(
                        tuple(
                                Optional.of("C1"),
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                Optional.of(LocalDate.of(2026, 10, 11))),
                        tuple(
                                Optional.of("C2"),
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                Optional.of(LocalDate.of(2026, 10, 21))));
    }

    @Test
    void a_case_number_that_is_a_cpr_number_is_hidden_like_any_other() throws IOException {
        HandMadeExtract extract = extract();
        for (String table : List.of("sager", "sagsansvar", "placeringer", "samtaler", "forloeb")) {
            extract.with(table, "C1;", "010180-0008;");
        }
        pull(extract);
        assertThat(waits("K1"))
                .anySatisfy(wait -> assertThat(wait.caseId().orElseThrow()).matches("[0-9a-f]{32}"))
                .noneMatch(wait -> wait.toString().contains("010180"));
    }

    private List<Contribution> waits(String consultant) {
        return figures.contributions(
                Visibility.ownDepartment("A1"),
                editions.newest(OCTOBER).orElseThrow(),
                "placement_waiting_days",
                Unit.employee(consultant));
    }

    @Test
    void the_same_month_again_is_revision_2_and_revision_1_stays() throws IOException {
        HandMadeExtract extract = extract();
        assertThat(pull(extract)).isInstanceOf(PullOutcome.Published.class);
        String first = Files.readString(out("figures.csv"));
        assertThat(pull(extract)).isInstanceOf(PullOutcome.Published.class);
        assertThat(Files.readString(out("figures.csv")).replace("2026-10;2;", "2026-10;1;"))
                .isEqualTo(first);
        assertThat(editions.all()).extracting(Edition::revision).containsExactly(2, 1);
        assertThat(editions.find(OCTOBER, 1).orElseThrow().figuresHash())
                .isEqualTo(editions.find(OCTOBER, 2).orElseThrow().figuresHash());
        assertThat(
                        figures.find(
                                Visibility.fullRights(),
                                FigureQuery.of(editions.find(OCTOBER, 1).orElseThrow())
                                        .indicators(List.of("placed_citizens"))
                                        .levels(Level.MUNICIPALITY)))
                .singleElement()
                .satisfies(figure -> assertThat(figure.subjects()).isEqualTo(3));
    }

    @Test
    void a_cancellation_registered_later_changes_only_the_new_revision() throws IOException {
        HandMadeExtract extract = extract();
        pull(extract);
        extract.with("placeringer", "2026-10-21;;\nP3", "2026-10-21;2026-11-04;\nP3");
        pull(extract);
        assertThat(placed(1)).isEqualTo(3);
        assertThat(placed(2)).isEqualTo(2);
    }

    @Test
    void revision_1s_workbook_is_the_same_bytes_after_revision_2() throws IOException {
        HandMadeExtract extract = extract();
        pull(extract);
        byte[] first = Files.readAllBytes(out("maanedsbog-2026-10.xlsx"));
        extract.with("placeringer", "2026-10-21;;\nP3", "2026-10-21;2026-11-04;\nP3");
        pull(extract);
        assertThat(Files.readAllBytes(out("maanedsbog-2026-10.xlsx"))).isNotEqualTo(first);
        var again = new ByteArrayOutputStream();
        workbooks.write(editions.find(OCTOBER, 1).orElseThrow(), Visibility.fullRights(), again);
        assertThat(again.toByteArray()).isEqualTo(first);
    }

    private long placed(int revision) {
        return figures.find(
                        Visibility.fullRights(),
                        FigureQuery.of(editions.find(OCTOBER, revision).orElseThrow())
                                .indicators(List.of("placed_citizens"))
                                .units(List.of(Unit.department("A1"))))
                .getFirst()
                .subjects();
    }

    @Test
    void a_refused_extract_publishes_nothing_and_leaves_what_was_published() throws IOException {
        HandMadeExtract extract = extract();
        pull(extract);
        List<Edition> before = editions.all();
        extract.with("udtraek", "sager;7;", "sager;700;");
        assertThat(pull(extract))
                .isInstanceOfSatisfying(
                        PullOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("sager", "700", "7"));
        assertThat(editions.all()).isEqualTo(before);
    }

    @Test
    void a_month_that_the_extract_does_not_cover_is_refused_unless_provisional()
            throws IOException {
        HandMadeExtract extract = extract();
        for (Path file : List.of(extract.folder().resolve("udtraek.csv"))) {
            Files.writeString(file, Files.readString(file).replace("2026-11-05", "2026-10-30"));
        }
        extract.with("virksomhedsbesoeg", "2026-10-31", "2026-10-30")
                .with("sager", "2026-10-31;job", "2026-10-30;job")
                .with("sager", "2026-11-01", "2026-10-30");
        assertThat(pull(extract)).isInstanceOf(PullOutcome.Refused.class);
        assertThat(pulls.run(request(extract, OCTOBER, false, true), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(editions.newest(OCTOBER).orElseThrow().provisional()).isTrue();
    }

    @Test
    void a_dry_run_reports_and_publishes_nothing() throws IOException {
        HandMadeExtract extract = extract();
        assertThat(pulls.run(request(extract, OCTOBER, true, false), PullProgress.SILENT))
                .isEqualTo(new PullOutcome.Checked(74, 15, List.of()));
        assertThat(editions.all()).isEmpty();
        assertThat(out("pull-report.json")).exists();
        assertThat(out("figures.csv")).doesNotExist();
    }

    @Test
    void a_week_is_published_with_the_weekly_indicators_only() throws IOException {
        HandMadeExtract extract = extract();
        Period week = Period.Week.parse("2026-W44");
        assertThat(pulls.run(request(extract, week, false, false), PullProgress.SILENT))
                .isInstanceOf(PullOutcome.Published.class);
        assertThat(Files.readAllLines(out("figures.csv")))
                .contains("2026-W44;1;in_job;department;A2;1;;1;1.000000")
                .noneMatch(line -> line.contains("placed_citizens"))
                .noneMatch(line -> line.contains(";employee;"));
    }

    @Test
    void the_staff_list_follows_the_extract() throws IOException {
        pull(extract());
        assertThat(staff.teamOn("K1", LocalDate.of(2026, 10, 19)).orElseThrow().id())
                .isEqualTo("T1");
        assertThat(staff.teamOn("K1", LocalDate.of(2026, 10, 20)).orElseThrow().id())
                .isEqualTo("T2");
        assertThat(staff.teamOn("K3", LocalDate.of(2026, 9, 16))).isEmpty();
    }

    @Test
    void the_gate_gives_each_viewer_no_more_than_the_visibility_permits() throws IOException {
        pull(extract());
        FigureQuery all = FigureQuery.of(editions.newest(OCTOBER).orElseThrow());
        assertThat(figures.find(Visibility.nothing(), all)).isEmpty();
        assertThat(figures.find(Visibility.departmentsOnly(), all))
                .extracting(figure -> figure.unit().level())
                .containsOnly(Level.MUNICIPALITY, Level.DEPARTMENT);
        assertThat(figures.find(Visibility.ownDepartment("A2"), all))
                .filteredOn(
                        figure ->
                                figure.unit().level() == Level.EMPLOYEE
                                        || figure.unit().level() == Level.TEAM)
                .isNotEmpty()
                .allMatch(figure -> figure.departmentId().equals("A2"));
        Edition edition = editions.newest(OCTOBER).orElseThrow();
        assertThat(
                        figures.contributions(
                                Visibility.ownDepartment("A2"),
                                edition,
                                "placed_citizens",
                                Unit.department("A1")))
                .isEmpty();
        assertThat(
                        figures.contributions(
                                Visibility.ownDepartment("A1"),
                                edition,
                                "placed_citizens",
                                Unit.employee("K1")))
                .hasSize(2);
        assertThat(figures.units(Visibility.departmentsOnly(), edition))
                .noneMatch(unit -> unit.unit().level() == Level.EMPLOYEE);
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

    private PullOutcome pull(HandMadeExtract extract, PullOrigin origin) {
        return pulls.run(request(extract, OCTOBER, false, false), origin, PullProgress.SILENT);
    }

    private HandMadeExtract extract() {
        return HandMadeExtract.copiedTo(folder.resolve("extract"));
    }

    private PullOutcome pull(HandMadeExtract extract) {
        return pulls.run(request(extract, OCTOBER, false, false), PullProgress.SILENT);
    }

    private PullRequest request(
            HandMadeExtract extract, Period period, boolean check, boolean provisional) {
        return new PullRequest(
                period,
                extract.folder().toString(),
                "standard",
                Optional.of(folder.resolve("out")),
                check,
                provisional);
    }

    private Path out(String file) {
        return folder.resolve("out").resolve(file);
    }

    /** The day on which the tests take place. */
    @TestConfiguration
    static class FixedClock {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
        }
    }
}
