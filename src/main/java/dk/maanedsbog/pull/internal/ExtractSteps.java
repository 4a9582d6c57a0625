package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.Editions;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.ContractTable;
import dk.maanedsbog.extract.ExtractRefused;
import dk.maanedsbog.extract.TableCounts;
import dk.maanedsbog.indicator.Calculation;
import dk.maanedsbog.indicator.CalculationReport;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.pull.PullOrigin;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** The steps that stay within the work file: from the extract's files to its figures. */
@Component
class ExtractSteps {

    private final IndicatorCatalogue catalogue;
    private final Editions editions;
    private final Settings settings;

    ExtractSteps(IndicatorCatalogue catalogue, Editions editions, Settings settings) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.editions = editions;
    }

    void receive(PullRun run, StepRows rows) {
        run.extract().receive();
        if (run.origin().kind() == PullOrigin.Kind.SCHEDULE
                && settings.schedule().noteDue()
                && run.extract().lacksNote()) {
            throw ExtractRefused.late(
                    "",
                    "Følgesedlen er ikke kommet, så det kan ikke ses, om udtrækket er leveret helt."
                            + " Kommer den aldrig, så skriv »afvent-foelgeseddel: nej« i tidsplanen.");
        }
    }

    void load(PullRun run, ContractTable table, StepRows rows) {
        TableCounts counts = run.extract().load(table);
        run.counted(counts);
        rows.count(counts.read(), counts.loaded(), counts.rejected());
    }

    void check(PullRun run, StepRows rows) {
        assertUnchanged(run);
        try {
            run.extract().check();
        } catch (ExtractRefused e) {
            // rows that fit nowhere are what a refusal for too many of them is about
            run.extract().counts().forEach(run::counted);
            throw e;
        }
        run.extract().counts().forEach(run::counted);
        rows.count(run.rowsRead(), run.rowsRead() - run.rowsRejected(), run.rowsRejected());
        run.extract().assertNotShrunk(editions.rowsOfLastPull());
        run.extract().assertCovers(run.request().period(), run.request().provisional());
    }

    /** Files that are still being delivered may fit together by chance; they are not taken. */
    private static void assertUnchanged(PullRun run) {
        String now = ExtractFingerprint.of(run.request().source());
        if (!now.equals(run.extractFingerprint())) {
            throw new ExtractRefused(
                    "Udtrækket blev ændret, mens det blev læst. Vent, til det er leveret helt, og"
                            + " hent igen. Intet er udgivet.");
        }
    }

    void compute(PullRun run, StepRows rows) throws SQLException {
        CalculationReport report =
                Calculation.run(run.connection(), catalogue, run.request().period());
        run.calculated(report);
        rows.count(report.contributions(), report.contributions(), 0);
    }
}
