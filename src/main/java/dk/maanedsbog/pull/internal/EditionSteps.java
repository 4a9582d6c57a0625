package dk.maanedsbog.pull.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.book.FiguresCsv;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.workbook.Workbooks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps from the work file's figures to an edition and the files that tell of it. */
@Component
class EditionSteps {

    private final Publication publication;
    private final Editions editions;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Figures figures;
    private final Staff staff;
    private final Workbooks workbooks;
    private final IndicatorCatalogue catalogue;
    private final Settings settings;
    private final Clock clock;

    EditionSteps(
            Publication publication,
            Editions editions,
            Assessments assessments,
            Decisions decisions,
            Figures figures,
            Staff staff,
            Workbooks workbooks,
            IndicatorCatalogue catalogue,
            Settings settings,
            Clock clock) {
        this.publication = publication;
        this.editions = editions;
        this.assessments = assessments;
        this.decisions = decisions;
        this.figures = figures;
        this.staff = staff;
        this.workbooks = workbooks;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One transaction: the edition, its figures and contributions, what the quality gate said, the
     * staff list, the purge.
     */
    void publish(PullRun run, StepRows rows) {
        run.assertItsTurn();
        var source = new EditionSource(run.connection());
        EditionDraft draft = draft(run, source);
        if (run.assessment().waits()) {
            hold(run, draft, source);
        } else {
            Edition edition = publication.publish(draft, source::figures, source::contributions);
            if (assessments.ofEdition(edition.id()).isEmpty()) {
                assessments.add(run.assessment().of(edition.id()));
            }
            staff.replace(source.staff(edition.dataUntil()));
            run.published(edition);
        }
        publication.purgeContributions(
                LocalDate.now(clock).minusMonths(settings.contributionMonths()));
        long written = run.calculation().contributions();
        rows.count(written, written, 0);
    }

    private void hold(PullRun run, EditionDraft draft, EditionSource source) {
        Optional<Edition> standing = editions.find(draft.period(), draft.revision());
        if (standing.isPresent()) {
            run.published(standing.get());
            return;
        }
        HeldEdition held =
                decisions.hold(
                        draft,
                        source::figures,
                        source::contributions,
                        run.assessment(),
                        source.staff(draft.dataUntil()));
        Optional<Edition> published =
                run.request()
                        .signature()
                        .filter(reason -> decisions.lacking(held.id()).contains(Kind.SIGNED))
                        .flatMap(reason -> decisions.signAsOperator(held.id(), reason));
        published.ifPresentOrElse(run::published, () -> run.held(held));
    }

    private EditionDraft draft(PullRun run, EditionSource source) {
        var request = run.request();
        LocalDate until = run.extract().dataUntil().orElse(request.period().lastDay());
        return new EditionDraft(
                request.period(),
                run.revision(),
                settings.municipality(),
                settings.demo(),
                until.isBefore(request.period().lastDay()),
                run.pulledAt(),
                until,
                catalogue.fingerprint(),
                run.extractFingerprint(),
                run.counts().stream()
                        .map(
                                table ->
                                        new EditionDraft.SourceTable(
                                                table.table(),
                                                table.read(),
                                                table.loaded(),
                                                table.rejected()))
                        .toList(),
                EditionSource.definitions(catalogue, request.period().kind()),
                source.units(settings.municipality()));
    }

    void writeWorkbook(PullRun run, StepRows rows) throws IOException {
        Optional<Path> out = run.request().out();
        if (out.isEmpty() || run.held() != null) {
            return;
        }
        Edition edition = run.edition();
        WholeFile.write(
                out.get().resolve(workbooks.fileName(edition)),
                file -> {
                    try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                        workbooks.write(edition, Visibility.fullRights(), stream);
                    }
                });
    }

    void report(PullRun run, StepRows rows) throws IOException {
        Optional<Path> out = run.request().out();
        if (out.isEmpty()) {
            return;
        }
        if (run.held() != null) {
            writeFindings(run, "waiting", null);
            return;
        }
        WholeFile.write(
                out.get().resolve("figures.csv"),
                file ->
                        new FiguresCsv(figures)
                                .write(Visibility.fullRights(), run.edition(), file));
        writeFindings(run, "published", null);
    }

    void reportCheck(PullRun run, StepRows rows) throws IOException {
        writeFindings(run, "checked", null);
    }

    /** Rejected rows and the report, as far as the pull came. */
    void writeFindings(PullRun run, String outcome, String reason) throws IOException {
        Optional<Path> out = run.request().out();
        if (out.isEmpty()) {
            return;
        }
        WholeFile.write(out.get().resolve("rejected.csv"), run.extract()::writeRejected);
        WholeFile.write(out.get().resolve("pull-report.json"), run.report(outcome, reason)::write);
    }
}
