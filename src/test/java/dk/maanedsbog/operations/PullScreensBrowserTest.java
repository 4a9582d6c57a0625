package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page Drift in a real browser, with a past as an installation has it. */
class PullScreensBrowserTest extends BrowserTest {

    @Autowired private JdbcTemplate store;

    @BeforeEach
    void past() {
        run(1, "2026-09", "PUBLISHED", "SCHEDULE", "tidsplan", 1, null, 184_233, 0);
        run(2, "2026-W46", "PUBLISHED", "PERSON", "admin", 1, null, 184_811, 14);
        run(3, "2026-10", "REFUSED", "TERMINAL", "operatør", null, REFUSED, 98_200, 3);
        run(4, "2026-10", "WAITING", "SCHEDULE", "tidsplan", null, LATE, 0, 0);
        step(2, 0, "Modtag udtræk", 0, 41);
        step(2, 1, "Indlæs borgere", 1_812, 380);
        step(2, 2, "Kontrollér på tværs", 184_811, 912);
        step(2, 3, "Beregn", 61_004, 2_204);
        step(2, 4, "Udgiv", 61_004, 1_377);
        store.update(
                "INSERT INTO pull_run_reason VALUES (3, 0, 'borgere.csv', 'foedselsdato', 'Datoen"
                        + " findes ikke.', 3)");
        store.update("INSERT INTO pull_run_table VALUES (2, 'borgere', 1812, 1800, 12)");
        store.update("INSERT INTO pull_run_table VALUES (2, 'sager', 1903, 1901, 2)");
        store.update(
                "INSERT INTO pull_run_reason VALUES (2, 0, 'borgere.csv', 'foedselsdato', 'Datoen"
                        + " kan ikke læses. Skriv den som 2026-10-31.', 12)");
        store.update(
                "INSERT INTO pull_run_reason VALUES (2, 1, 'sager.csv', 'afsluttet_dato', 'Ligger"
                        + " før oprettet_dato.', 2)");
        store.update(
                "INSERT INTO pull_run_rejected VALUES (2, 0, 'borgere.csv', 7, 'foedselsdato',"
                        + " 'Datoen kan ikke læses.', 'B7;i går;K')");
    }

    private static final String REFUSED =
            "borgere.csv: Tabellen borgere har 1.012 rækker mod 1.812 i sidste gode kørsel. Den må"
                    + " højst falde 30 %. Se efter, om udtrækket er dannet helt.";
    private static final String LATE =
            "Følgesedlen er ikke kommet, så det kan ikke ses, om udtrækket er leveret helt.";

    @AfterEach
    void forget() {
        store.execute("DELETE FROM pull_run");
    }

    @Test
    void the_page_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "admin");
        open(page, "drift");
        page.click("text=uge 46, 2026, udgave 1 >> nth=0");
        assertThat(page.locator(".pull-details h3")).isFocused();
        inspect(page, "drift-details");
        page.evaluate("window.scrollTo(0, 0)");
        inspect(page, "drift");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/drift-whole.png")));
    }

    @Test
    void a_running_pull_is_followed_to_its_end_without_a_touch() {
        run(5, "2026-10", "RUNNING", "PERSON", "admin", null, null, 0, 0);
        step(5, 0, "Modtag udtræk", 0, 41);
        Page page = read(looks().getFirst(), "admin");
        open(page, "drift");
        assertThat(page.locator(".pulls-running")).containsText("Der hentes nu: oktober 2026");
        step(5, 1, "Indlæs sager", 1_903, null);
        assertThat(page.locator(".pulls-state .pull-steps")).containsText("Indlæs sager");
        inspect(page, "drift-running", looks().getFirst());
        store.update(
                "UPDATE pull_run SET state = 'PUBLISHED', revision = 2, ended_at ="
                        + " CURRENT_TIMESTAMP WHERE run_id = 5");
        assertThat(page.locator(".pulls-state")).containsText("Ingen hentning er i gang.");
        assertThat(page.locator(".panel.list:has-text('Tidligere hentninger')"))
                .containsText("oktober 2026, udgave 2");
    }

    @Test
    void rejected_rows_come_as_a_file() {
        Page page = read(looks().getFirst(), "admin");
        open(page, "drift");
        page.selectOption("select[aria-label='Hentning']", "2");
        var file = page.waitForDownload(() -> page.click("text=Hent de første 1 rækker som CSV"));
        assertThat(file.suggestedFilename()).isEqualTo("afviste-raekker-2026-W46.csv");
    }

    private void run(
            long id,
            String period,
            String state,
            String as,
            String by,
            Integer revision,
            String reason,
            long read,
            long rejected) {
        boolean ended = !state.equals("RUNNING");
        store.update(
                "INSERT INTO pull_run (run_id, period, revision, checked, started_as, started_by,"
                        + " node, source, description, state, reason, attempts, started_at,"
                        + " ended_at, next_try, note, data_until, rows_read, rows_rejected) VALUES"
                        + " (?, ?, ?, FALSE, ?, ?, '4711@jobcenter-01', '/srv/udtraek',"
                        + " 'standard', ?, ?, 1, TIMESTAMP WITH TIME ZONE '2026-11-16 06:00:00+01',"
                        + (ended ? " TIMESTAMP WITH TIME ZONE '2026-11-16 06:00:07+01'," : " NULL,")
                        + " TIMESTAMP WITH TIME ZONE '2026-11-16 06:30:00+01', 'WHOLE',"
                        + " DATE '2026-11-15', ?, ?)",
                id,
                period,
                revision,
                as,
                by,
                state,
                reason,
                read,
                rejected);
    }

    private void step(long run, int position, String name, long rows, Integer millis) {
        store.update(
                "INSERT INTO pull_run_step (run_id, position, step, row_count, millis) VALUES (?,"
                        + " ?, ?, ?, ?)",
                run,
                position,
                name,
                rows,
                millis);
    }
}
