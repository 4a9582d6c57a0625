package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a pull does with an extract that a person wrote, on whichever store the subclass gives:
 * figures as worked out by hand, rejected rows, revisions, refusals and restarts.
 */
abstract class PullTest extends PullHistoryTest {

    @Autowired private Figures figures;
    @Autowired private Staff staff;
    @Autowired private Workbooks workbooks;
    @Autowired private JobRepository history;

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
}
