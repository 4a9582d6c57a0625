package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.extract.Extract;
import dk.maanedsbog.extract.TableCounts;
import dk.maanedsbog.extract.WorkFile;
import dk.maanedsbog.indicator.CalculationReport;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Colour;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the steps of one pull hand to each other. Nothing of it outlives the pull. */
final class PullRun implements AutoCloseable {

    private final PullRequest request;
    private final PullOrigin origin;
    private final PullTurns.Turn turn;
    private final int revision;
    private final String extractFingerprint;
    private final Instant pulledAt;
    private final PullProgress progress;
    private final WorkFile work;
    private final Extract extract;
    private final Map<String, TableCounts> counts = new ConcurrentHashMap<>();
    private final List<PullReport.StepLine> steps = Collections.synchronizedList(new ArrayList<>());
    private CalculationReport calculation = new CalculationReport(List.of());
    private final long start = System.nanoTime();
    private Duration untilPublished;
    private Connection connection;
    private Edition edition;
    private HeldEdition held;
    private Assessment assessment;

    PullRun(
            PullRequest request,
            PullOrigin origin,
            PullTurns.Turn turn,
            int revision,
            String extractFingerprint,
            Instant pulledAt,
            PullProgress progress,
            WorkFile work,
            Extract extract) {
        this.request = request;
        this.origin = origin;
        this.turn = turn;
        this.revision = revision;
        this.extractFingerprint = extractFingerprint;
        this.pulledAt = pulledAt;
        this.progress = progress;
        this.work = work;
        this.extract = extract;
    }

    PullRequest request() {
        return request;
    }

    PullOrigin origin() {
        return origin;
    }

    /** Makes sure, before anything is published, that no other node has begun meanwhile. */
    void assertItsTurn() {
        turn.assertHeld();
    }

    int revision() {
        return revision;
    }

    String extractFingerprint() {
        return extractFingerprint;
    }

    Instant pulledAt() {
        return pulledAt;
    }

    /**
     * The one connection on which figures are worked out and read: its helper tables are its own.
     */
    Connection connection() {
        if (connection == null) {
            connection = work.connection();
        }
        return connection;
    }

    Extract extract() {
        return extract;
    }

    void counted(TableCounts table) {
        counts.put(table.table(), table);
    }

    /** The tables' counts, in the order of their names. */
    List<TableCounts> counts() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    void calculated(CalculationReport report) {
        calculation = report;
    }

    CalculationReport calculation() {
        return calculation;
    }

    void assessed(Assessment said) {
        assessment = said;
    }

    Assessment assessment() {
        return assessment;
    }

    void held(HeldEdition waiting) {
        held = waiting;
    }

    /** The edition that waits; null when it is published. */
    HeldEdition held() {
        return held;
    }

    void published(Edition published) {
        edition = published;
        untilPublished = Duration.ofNanos(System.nanoTime() - start);
    }

    Edition edition() {
        return edition;
    }

    void stepBegun(String step) {
        progress.stepBegun(step);
    }

    void rowsSoFar(String step, long rows) {
        progress.rowsSoFar(step, rows);
    }

    void stepDone(String step, long rows, Duration time) {
        steps.add(PullReport.StepLine.of(step, rows, time));
        progress.stepDone(step, rows, time);
    }

    List<PullReport.StepLine> steps() {
        return List.copyOf(steps);
    }

    long rowsRead() {
        return counts.values().stream().mapToLong(TableCounts::read).sum();
    }

    long rowsRejected() {
        return counts.values().stream().mapToLong(TableCounts::rejected).sum();
    }

    /** The report as far as the pull came. */
    PullReport report(String outcome, String reason) {
        return new PullReport(
                request.period().code(),
                edition == null && held == null ? null : revision,
                outcome,
                reason,
                pulledAt,
                dataUntil(),
                edition != null ? edition.provisional() : held != null && held.provisional(),
                counts().stream()
                        .map(
                                table ->
                                        new PullReport.TableLine(
                                                table.table(),
                                                table.read(),
                                                table.loaded(),
                                                table.rejected()))
                        .toList(),
                steps(),
                untilPublished == null ? null : PullReport.seconds(untilPublished),
                warnings(),
                assessment == null
                        ? List.of()
                        : assessment.findings().stream().map(PullReport.FindingLine::of).toList());
    }

    private String dataUntil() {
        if (edition != null) {
            return edition.dataUntil().toString();
        }
        return held == null ? null : held.dataUntil().toString();
    }

    /** What the reader of the pull should know, though it stopped nothing. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>(extract.warnings());
        if (calculation.withoutEmployee() > 0) {
            warnings.add(
                    ("%d bidrag har ingen ansvarlig medarbejder og tæller kun med for hele"
                                    + " kommunen.")
                            .formatted(calculation.withoutEmployee()));
        }
        if (calculation.withoutTeam() > 0) {
            warnings.add(
                    ("%d bidrag hører til en medarbejder uden team og tæller kun med for hele"
                                    + " kommunen.")
                            .formatted(calculation.withoutTeam()));
        }
        if (assessment != null && request.check()) {
            assessment.of(Colour.YELLOW).forEach(finding -> warnings.add(finding.line()));
            if (assessment.colour() == Colour.YELLOW) {
                warnings.add(
                        "Bliver udtrækket hentet, venter udgaven, til en administrator har skrevet"
                                + " under på det, som kontrollen har fundet.");
            }
            assessment
                    .approver()
                    .ifPresent(
                            role ->
                                    warnings.add(
                                            "Bliver udtrækket hentet, venter udgaven, til en %s har godkendt den."
                                                    .formatted(role)));
        }
        return warnings;
    }

    /** Lets go of the work file and deletes it. */
    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
            extract.close();
            work.close();
            WorkFile.delete(work.path());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The work file can't be cleared away", e);
        }
    }
}
