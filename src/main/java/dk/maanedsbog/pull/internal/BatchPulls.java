package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.StoreMixed;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.ExtractRefused;
import dk.maanedsbog.indicator.CalculationFailed;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.shared.FailureReason;
import dk.maanedsbog.shared.MadeUpExtract;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Starts pulls as batch jobs, and takes up again what a killed one left. */
@Service
class BatchPulls implements Pulls {

    private static final Logger LOG = LoggerFactory.getLogger(BatchPulls.class);

    private static final String BROKEN =
            "Hentningen gik i stå, og intet er halvt udgivet. Årsagen står i loggen.";

    private final JobOperator operator;
    private final PullJobs jobs;
    private final CutOffPulls cutOff;
    private final PullRuns runs;
    private final PullTurns turns;
    private final PullJournal journal;
    private final PullFindings findings;
    private final PullHistory past;
    private final Clock clock;
    private final EditionSteps editionSteps;
    private final Settings settings;

    BatchPulls(
            JobOperator operator,
            PullJobs jobs,
            CutOffPulls cutOff,
            PullRuns runs,
            PullTurns turns,
            PullJournal journal,
            PullFindings findings,
            PullHistory past,
            Clock clock,
            EditionSteps editionSteps,
            Settings settings) {
        this.operator = operator;
        this.jobs = jobs;
        this.cutOff = cutOff;
        this.runs = runs;
        this.turns = turns;
        this.journal = journal;
        this.findings = findings;
        this.past = past;
        this.clock = clock;
        this.editionSteps = editionSteps;
        this.settings = settings;
    }

    @Override
    public PullOutcome run(PullRequest request, PullOrigin origin, PullProgress progress) {
        long start = System.nanoTime();
        PullOutcome outcome = tried(request, origin, progress);
        LOG.info(
                "Pull of {}: {} after {} ms",
                request.period().code(),
                outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return outcome;
    }

    private PullOutcome tried(PullRequest request, PullOrigin origin, PullProgress progress) {
        if (settings.demo() && !MadeUpExtract.isMarked(request.source())) {
            return neverBegan(
                    request,
                    origin,
                    new PullOutcome.Refused(
                            ("Datamappen %s er en demo og henter kun opdigtede udtræk; dette er ikke"
                                            + " mærket som opdigtet. Vælg en anden datamappe med --data.")
                                    .formatted(settings.dataFolder())));
        }
        try {
            Optional<PullTurns.Turn> turn = turns.take();
            if (turn.isEmpty()) {
                return new PullOutcome.Busy(
                        new OtherPull(past.running()).told(settings.dataFolder()));
            }
            try (var held = turn.get()) {
                return journalled(request, origin, held, progress);
            }
        } catch (IOException e) {
            return neverBegan(request, origin, orWaiting(unusableFolder(e), origin));
        } catch (DataAccessException | TransactionException e) {
            // the history has its line, or could not be written: the pull is taken up again then
            LOG.debug("The store can't be used", e);
            return orWaiting(new PullOutcome.Failed(reason(List.of(e))), origin);
        }
    }

    /** Nobody may be at the terminal: the history tells, and with it the notices. */
    private PullOutcome neverBegan(PullRequest request, PullOrigin origin, PullOutcome outcome) {
        try {
            journal.neverBegan(request, origin, outcome);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The history can't be written: {}", e.getClass().getSimpleName());
        }
        return outcome;
    }

    private PullOutcome journalled(
            PullRequest request, PullOrigin origin, PullTurns.Turn turn, PullProgress progress) {
        long id = journal.begin(request, origin);
        PullOutcome outcome = null;
        try {
            outcome = runAlone(request, origin, turn, new RunLog(journal, id, progress));
            return outcome;
        } catch (IOException e) {
            outcome = orWaiting(unusableFolder(e), origin);
            return outcome;
        } finally {
            journal.end(id, outcome == null ? new PullOutcome.Failed(BROKEN) : outcome);
        }
    }

    private PullOutcome unusableFolder(IOException e) {
        LOG.debug("The data folder can't be used", e);
        return new PullOutcome.Failed(
                FailureReason.of(e)
                        .map(FailureReason::message)
                        .orElse(
                                "Datamappen %s kan ikke bruges. Er disken fuld, eller mangler der rettigheder?"
                                        .formatted(settings.dataFolder())));
    }

    private PullOutcome runAlone(
            PullRequest request, PullOrigin origin, PullTurns.Turn turn, RunLog log)
            throws IOException {
        String fingerprint = ExtractFingerprint.of(request.source());
        int revision = cutOff.revision(request, fingerprint);
        try (PullRun run = runs.open(request, origin, turn, revision, fingerprint, log)) {
            JobParameters parameters = CutOffPulls.parameters(request, revision, fingerprint);
            if (!request.check()) {
                cutOff.recover(parameters);
            }
            JobExecution execution =
                    operator.start(request.check() ? jobs.check(run) : jobs.pull(run), parameters);
            PullOutcome outcome = outcome(run, execution);
            findings.keep(log.id(), run, !(outcome instanceof PullOutcome.Failed));
            return outcome;
        } catch (ExtractRefused refused) {
            return refused(refused, origin);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The batch job could not be started", e);
        }
    }

    private PullOutcome refused(ExtractRefused refused, PullOrigin origin) {
        return refused.late()
                ? orWaiting(new PullOutcome.Refused(refused.getMessage()), origin)
                : new PullOutcome.Refused(refused.getMessage());
    }

    /** What is no use now, but may be in a while, waits for as long as its origin does. */
    private PullOutcome orWaiting(PullOutcome outcome, PullOrigin origin) {
        String reason =
                switch (outcome) {
                    case PullOutcome.Refused(String why) -> why;
                    case PullOutcome.Failed(String why) -> why;
                    default -> throw new IllegalArgumentException("" + outcome);
                };
        return origin.nextTry(clock.instant(), settings.schedule().retryEvery())
                .<PullOutcome>map(next -> new PullOutcome.Waiting(reason, next))
                .orElse(outcome);
    }

    private PullOutcome outcome(PullRun run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            if (run.held() != null) {
                return new PullOutcome.Held(
                        run.held(),
                        run.assessment().of(Colour.YELLOW).stream().map(Finding::line).toList(),
                        run.assessment().approver(),
                        run.warnings());
            }
            return run.request().check()
                    ? new PullOutcome.Checked(run.rowsRead(), run.rowsRejected(), run.warnings())
                    : new PullOutcome.Published(run.edition(), run.warnings());
        }
        Optional<Throwable> told =
                execution.getAllFailureExceptions().stream()
                        .flatMap(BatchPulls::causes)
                        .filter(BatchPulls::speaksToUsers)
                        .findFirst();
        if (told.isPresent() && told.get() instanceof ExtractRefused refused) {
            editionSteps.writeFindings(run, "refused", refused.getMessage());
            boolean late =
                    refused.late() || settings.schedule().noteDue() && run.extract().lacksNote();
            var outcome = new PullOutcome.Refused(refused.getMessage());
            return late ? orWaiting(outcome, run.origin()) : outcome;
        }
        execution.getAllFailureExceptions().forEach(e -> LOG.debug("The pull failed", e));
        return orWaiting(
                new PullOutcome.Failed(
                        told.map(Throwable::getMessage)
                                .orElseGet(() -> reason(execution.getAllFailureExceptions()))),
                run.origin());
    }

    private static boolean speaksToUsers(Throwable cause) {
        return cause instanceof ExtractRefused
                || cause instanceof CalculationFailed
                || cause instanceof StoreMixed
                || cause instanceof DecisionRefused;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String reason(List<Throwable> failures) {
        Optional<String> known =
                failures.stream()
                        .flatMap(failure -> FailureReason.of(failure).stream())
                        .map(FailureReason::message)
                        .findFirst();
        return known.orElseGet(
                () ->
                        "Hentningen gik i stå, og intet er halvt udgivet. Kør den samme kommando"
                                + " igen. Årsag: "
                                + failures.stream()
                                        .flatMap(BatchPulls::causes)
                                        .reduce((first, last) -> last)
                                        .map(
                                                root ->
                                                        root.getClass().getSimpleName()
                                                                + " "
                                                                + root.getMessage())
                                        .orElse("ukendt"));
    }
}
