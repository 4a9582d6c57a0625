package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The hand-made extract as a workbook and as views of a database gives what it gives as CSV files.
 */
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "maanedsbog.config=batch-config",
            "MAANEDSBOG_SOURCE_USER=" + PostgresServer.USER,
            "MAANEDSBOG_SOURCE_PASSWORD=" + PullFromOtherSourcesTest.PASSWORD
        })
@ActiveProfiles("headless")
@ExtendWith(OutputCaptureExtension.class)
class PullFromOtherSourcesTest {

    static final String PASSWORD = "hemmeligt4711";

    private static final Period OCTOBER = Period.Month.of(2026, 10);

    @TempDir private static Path data;

    @Autowired private Pulls pulls;
    @Autowired private JobRepository history;
    @Autowired private JdbcTemplate store;
    @TempDir private Path folder;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void empty_store() {
        EmptyStore.empty(store);
    }

    @Test
    void a_workbook_gives_the_figures_worked_out_by_hand() throws IOException {
        assertThat(pull(workbook(), "excel")).isInstanceOf(PullOutcome.Published.class);
        assertFiguresByHand();
    }

    @Test
    void a_workbook_has_the_same_rejected_rows_as_csv() throws IOException {
        pull(workbook(), "excel");
        List<String> rejected = rejected(4);
        pull(extract().folder().toString(), "standard");
        assertThat(rejected).isNotEmpty().isEqualTo(rejected(4));
    }

    @Test
    void postgres_views_give_the_same_figures_and_rejected_rows() throws Exception {
        assertThat(pull(postgres(), "rapportdatabase")).isInstanceOf(PullOutcome.Published.class);
        assertFiguresByHand();
        assertRejectedAsCsv();
    }

    @Test
    void h2_views_give_the_same_figures_and_rejected_rows() throws Exception {
        assertThat(pull(h2(), "rapportdatabase")).isInstanceOf(PullOutcome.Published.class);
        assertFiguresByHand();
        assertRejectedAsCsv();
    }

    @Test
    void each_table_is_read_in_a_chunk_step_and_then_loaded() throws Exception {
        pull(workbook(), "excel");
        assertThat(step("read-sager").getReadCount()).isEqualTo(7);
        assertThat(step("read-sager").getWriteCount()).isEqualTo(7);
        assertThat(step("load-sager").getReadCount()).isEqualTo(7);
        assertThat(step("load-sager").getWriteCount()).isEqualTo(7);
        assertThat(step("check").getFilterCount()).isEqualTo(15);
        assertThat(steps().stream().map(StepExecution::getStepName))
                .hasSize(1 + 15 + 15 + 3 + 3)
                .contains("read-progression", "load-progression");
        assertThat(Files.readString(folder.resolve("out/pull-report.json")))
                .contains("\"step\" : \"Læs sager\"", "\"step\" : \"Indlæs sager\"");
    }

    @Test
    void csv_files_are_read_and_loaded_in_one_step() {
        pull(extract().folder().toString(), "standard");
        assertThat(steps().stream().map(StepExecution::getStepName))
                .hasSize(1 + 15 + 3 + 3)
                .noneMatch(name -> name.startsWith("read-"));
    }

    @Test
    void a_pull_that_stopped_while_reading_starts_afresh_when_run_again() throws Exception {
        String url = h2();
        try (Connection reporting =
                        DriverManager.getConnection(url, PostgresServer.USER, PASSWORD);
                var statement = reporting.createStatement()) {
            statement.execute("DROP VIEW samtaler");
            statement.execute(
                    "CREATE VIEW samtaler AS SELECT *, CAST(dato AS VARCHAR(40)) AS note FROM (SELECT samtale_id, medarbejder_id, sag_id, dato, type, form, CAST(1 / (length(status) - length(status)) AS VARCHAR(9)) AS status FROM lager.samtaler)");
            assertThat(pull(url, "rapportdatabase"))
                    .isInstanceOfSatisfying(
                            PullOutcome.Refused.class,
                            refused -> assertThat(refused.reason()).startsWith("PUBLIC.SAMTALER"));
            assertThat(step("read-samtaler").getStatus()).isEqualTo(BatchStatus.FAILED);
            statement.execute("DROP VIEW samtaler");
            statement.execute("CREATE VIEW samtaler AS SELECT * FROM lager.samtaler");
        }
        assertThat(pull(url, "rapportdatabase"))
                .isInstanceOfSatisfying(
                        PullOutcome.Published.class,
                        published -> assertThat(published.edition().revision()).isEqualTo(1));
        assertThat(step("read-sager").getReadCount()).isEqualTo(7);
        assertFiguresByHand();
    }

    @Test
    void a_database_pull_that_failed_after_publishing_makes_a_new_revision() throws Exception {
        pull(postgres(), "rapportdatabase");
        store.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED'");
        assertThat(pull(postgres(), "rapportdatabase"))
                .isInstanceOfSatisfying(
                        PullOutcome.Published.class,
                        published -> assertThat(published.edition().revision()).isEqualTo(2));
    }

    @Test
    void a_workbook_pull_that_failed_after_publishing_finishes_its_revision() throws Exception {
        String workbook = workbook();
        pull(workbook, "excel");
        store.update("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED'");
        assertThat(pull(workbook, "excel"))
                .isInstanceOfSatisfying(
                        PullOutcome.Published.class,
                        published -> assertThat(published.edition().revision()).isEqualTo(1));
    }

    @Test
    void the_password_is_in_no_message_log_parameter_or_history(CapturedOutput log)
            throws Exception {
        pull(h2(), "rapportdatabase");
        var refused =
                pull(
                        postgres().replaceAll("/[^/]*$", "/findes_ikke?password=" + PASSWORD),
                        "rapportdatabase");
        var wrongDescription =
                pull("jdbc:postgresql://localhost/x?password=" + PASSWORD, "standard");
        var noDriver = pull("jdbc:oracle:thin:u/" + PASSWORD + "@h:1/x", "rapportdatabase");
        assertThat(List.of(refused, wrongDescription, noDriver))
                .allMatch(PullOutcome.Refused.class::isInstance)
                .noneMatch(outcome -> outcome.toString().contains(PASSWORD));
        for (String table :
                List.of(
                        "BATCH_JOB_EXECUTION",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION_CONTEXT",
                        "BATCH_STEP_EXECUTION",
                        "BATCH_STEP_EXECUTION_CONTEXT",
                        "edition")) {
            assertThat(store.queryForList("SELECT * FROM " + table).toString())
                    .doesNotContain(PASSWORD)
                    .doesNotContain("jdbc:h2:mem");
        }
        assertThat(log.getAll()).doesNotContain(PASSWORD);
        assertThat(request("jdbc:h2:mem:x;PASSWORD=" + PASSWORD, "rapportdatabase").toString())
                .doesNotContain(PASSWORD);
        try (var files = Files.list(folder.resolve("out"))) {
            for (Path file : files.filter(path -> !path.toString().endsWith("xlsx")).toList()) {
                assertThat(file).content().doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    void a_refused_workbook_publishes_nothing_and_says_why() throws IOException {
        Path file = Files.writeString(folder.resolve("nej.xlsx"), "borger_id;navn");
        assertThat(pull(file.toString(), "excel"))
                .isInstanceOfSatisfying(
                        PullOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .startsWith("nej.xlsx: Filen er ikke en Excel-fil"));
        assertThat(store.queryForObject("SELECT count(*) FROM edition", Long.class)).isZero();
    }

    private void assertFiguresByHand() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("out/figures.csv")))
                .containsAll(
                        HandMadeExtract.octoberFigures().stream()
                                .map(line -> "2026-10;1;" + line)
                                .toList());
    }

    /** The order of rows is the database's, so the records' numbers are others. */
    private void assertRejectedAsCsv() throws IOException {
        List<String> fromDatabase =
                rejected(4).stream()
                        .map(line -> line.replaceAll("(?i)^public[.]", "").toLowerCase())
                        .map(PullFromOtherSourcesTest::withoutRecord)
                        .sorted()
                        .toList();
        pull(extract().folder().toString(), "standard");
        assertThat(fromDatabase)
                .isNotEmpty()
                .isEqualTo(
                        rejected(4).stream()
                                .map(String::toLowerCase)
                                .map(PullFromOtherSourcesTest::withoutRecord)
                                .sorted()
                                .toList());
    }

    private static String withoutRecord(String line) {
        return line.replaceFirst(";[0-9]+;", ";");
    }

    /** The rejected rows without the raw record, the table for the file or sheet. */
    private List<String> rejected(int columns) throws IOException {
        return Files.readAllLines(folder.resolve("out/rejected.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, 1).toLowerCase() + line.substring(1))
                .map(line -> String.join(";", List.of(line.split(";")).subList(0, columns)))
                .map(line -> line.replace(".csv", ""))
                .toList();
    }

    private HandMadeExtract extract() {
        return HandMadeExtract.copiedTo(folder.resolve("extract" + System.nanoTime()));
    }

    private String workbook() throws IOException {
        return HandMadeWorkbook.written(extract(), folder.resolve("udtræk.xlsx")).toString();
    }

    private String postgres() throws IOException, SQLException {
        String url = PostgresServer.newDatabase("reporting");
        try (Connection connection =
                DriverManager.getConnection(url, PostgresServer.USER, PASSWORD)) {
            HandMadeDatabase.fill(connection, extract());
        }
        return url.replaceAll("[?].*", "");
    }

    private String h2() throws IOException, SQLException {
        String url = "jdbc:h2:mem:reporting" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";
        try (Connection connection =
                DriverManager.getConnection(url, PostgresServer.USER, PASSWORD)) {
            HandMadeDatabase.fill(connection, extract());
        }
        return url;
    }

    private PullOutcome pull(String source, String description) {
        return pulls.run(request(source, description), PullProgress.SILENT);
    }

    private PullRequest request(String source, String description) {
        return new PullRequest(
                OCTOBER, source, description, Optional.of(folder.resolve("out")), false, false);
    }

    private StepExecution step(String name) {
        return steps().stream()
                .filter(step -> step.getStepName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<StepExecution> steps() {
        var instance = history.findJobInstances("pull").getFirst();
        JobExecution last = history.getLastJobExecution(instance);
        return List.copyOf(last.getStepExecutions());
    }
}
