package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.pull.HandMadeExtract;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.MadeUpExtract;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator sees of pulls, and starts. No node takes orders up here. */
class PullsPageTest extends PageTest {

    private static final String PAGE = "drift";

    @Autowired private Pulls pulls;
    @Autowired private PullHistory history;
    @Autowired private PullOrders orders;
    @Autowired private Settings settings;
    @Autowired private JdbcTemplate store;

    @BeforeEach
    void extract() throws IOException {
        Path folder = settings.dataFolder().resolve("demo-extract");
        if (Files.notExists(folder)) {
            HandMadeExtract.copiedTo(folder);
            MadeUpExtract.mark(folder);
        }
    }

    @AfterEach
    void clear() {
        store.execute("DELETE FROM scheduled_tasks");
        store.execute("DELETE FROM pull_run");
    }

    @Test
    void a_start_is_asked_for_ordered_once_and_told_to_the_audit_trail() {
        open("admin", PAGE);
        confirm("Hent og udgiv");
        assertThat(shown()).contains("er bestilt og begynder om lidt", "bestilt af admin");
        assertThat(orders.ordered()).singleElement().matches(order -> !order.check());
        assertThat(told(AuditAction.PULL_ORDERED).getFirst().what()).startsWith("Hentning: ");
        int orderedBefore = told(AuditAction.PULL_ORDERED).size();
        confirm("Hent og udgiv");
        assertThat(shown()).contains("Der er ikke startet en til.");
        assertThat(told(AuditAction.PULL_ORDERED)).as("nothing was").hasSize(orderedBefore);
        assertThat(orders.ordered()).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
    }

    @Test
    void a_dry_run_is_an_order_of_its_own() {
        open("admin", PAGE);
        confirm("Prøv af");
        assertThat(orders.ordered()).singleElement().matches(PullOrders.Coming::check);
    }

    @Test
    void a_page_left_open_starts_nothing_once_its_reader_is_no_administrator() {
        open("admin", PAGE);
        signInAs("chef");
        confirm("Hent og udgiv");
        assertThat(orders.ordered()).isEmpty();
        assertThat(shown()).contains("du har ikke adgang som administrator lige nu");
        assertThat(told(AuditAction.REFUSED).getFirst().what()).startsWith("Hentning: ");
    }

    @Test
    void a_pull_opens_to_its_steps_counts_and_source() {
        refused();
        assertThat(open("admin", PAGE))
                .contains("oktober 2026, prøve", "Afvist", "serverens terminal", "CSV-filer");
        assertThat(history.newest(1).getFirst().state()).isEqualTo(PastPull.State.REFUSED);
        test($(NativeButton.class).withText("oktober 2026, prøve").first()).click();
        assertThat(shown())
                .contains("Indlæs sager", "Kommet, og alle rækker er der")
                .contains("Tabellen borgere har 6 rækker mod 1.812");
    }

    @Test
    void rejected_rows_stand_by_file_and_reason_and_as_a_file_without_formulas() {
        refused();
        assertThat(open("admin", PAGE))
                .contains("sager.csv", "afsluttet_dato", "Hent rækkerne som CSV");
        long run = history.newest(1).getFirst().id();
        String file = RejectedRowsPanel.file(history.rejected(run));
        assertThat(file).startsWith("\ufefffile;record;column;reason;raw\r\n");
        assertThat(file.lines()).hasSize(16);
    }

    @Test
    void rows_that_went_with_an_erased_citizen_are_told_as_gone_and_their_reasons_stay()
            throws IOException {
        refused();
        history.forgetRejected();
        assertThat(open("admin", PAGE))
                .contains("sager.csv", "afsluttet_dato", "Rækkerne selv blev slettet")
                .contains("da en borger blev slettet af månedsbogen")
                .doesNotContain("Ingen hentning har afvist rækker", "Hent rækkerne", "90 dage");
    }

    @Test
    void the_configured_source_and_what_was_read_last_are_told_each_for_itself() {
        assertThat(open("admin", PAGE)).doesNotContain("Sidst læst");
        insert("PUBLISHED", null);
        store.update("UPDATE pull_run SET note = 'WHOLE', source = '/mnt/andetsteds'");
        String page = open("admin", PAGE);
        String configured = between(page, "<h2>Kilde</h2>", "Sidst læst");
        String last = between(page, "Sidst læst", "drift/skaerme");
        assertThat(configured)
                .contains("demo-extract", "CSV-filer")
                .doesNotContain("/mnt/andetsteds", "Følgeseddel");
        assertThat(last)
                .contains("oktober 2026", "tidsplanen", "/mnt/andetsteds", "Kommet, og alle")
                .doesNotContain("demo-extract");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    @Test
    void a_running_pull_shows_its_steps_and_a_waiting_one_its_reason() {
        insert("RUNNING", null);
        store.update(
                "INSERT INTO pull_run_step (run_id, position, step, row_count) SELECT run_id, 0,"
                        + " 'Indlæs borgere', 1200 FROM pull_run");
        insert("WAITING", "Følgesedlen er ikke kommet");
        assertThat(open("admin", PAGE))
                .contains("Der hentes nu: oktober 2026", "Indlæs borgere", "1.200", "i gang …")
                .contains("Hentningen af oktober 2026 prøves igen", "Følgesedlen er ikke kommet");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
    }

    @Test
    void an_idle_page_asks_nothing_and_says_that_the_schedule_is_off() {
        assertThat(open("admin", PAGE))
                .contains("Ingen hentning er i gang.", "Tidsplanen er slået fra.")
                .contains("Der er ikke hentet noget endnu.", "drift/skaerme", "revisionsspor");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void the_page_speaks_english_too() {
        open("admin", PAGE);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(go(PAGE)).contains("No pull is running.", "Pull and publish");
        insert("RUNNING", null);
        store.update(
                "INSERT INTO pull_run_step (run_id, position, step, row_count, millis) SELECT"
                        + " run_id, 0, 'Modtag udtræk', 0, 12 FROM pull_run");
        store.update(
                "INSERT INTO pull_run_step (run_id, position, step, row_count) SELECT run_id, 1,"
                        + " 'Indlæs borgere', 1200 FROM pull_run");
        assertThat(go(PAGE))
                .contains("Receive the extract", "Load borgere")
                .doesNotContain("Modtag udtræk", "Indlæs");
    }

    /** A dry run of a much smaller extract than the last one. */
    private void refused() {
        PullOutcome outcome =
                pulls.run(
                        new PullRequest(
                                Period.parse("2026-10"),
                                settings.dataFolder().resolve("demo-extract").toString(),
                                "standard",
                                Optional.empty(),
                                true,
                                false),
                        PullOrigin.TERMINAL,
                        PullProgress.SILENT);
        assertThat(outcome).isInstanceOf(PullOutcome.Refused.class);
    }

    private void insert(String state, String reason) {
        store.update(
                "INSERT INTO pull_run (period, checked, started_as, started_by, node, source,"
                        + " description, state, reason, attempts, started_at, next_try, rows_read,"
                        + " rows_rejected) VALUES ('2026-10', FALSE, 'SCHEDULE', 'tidsplan', 'n',"
                        + " '/srv', 'standard', ?, ?, 2, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 0, 0)",
                state,
                reason);
    }
}
