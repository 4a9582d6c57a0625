package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.ChartPicture;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The files that an indicator's page gives. What stands in them is decided when they are fetched,
 * not when their address was shown; each is told to the audit trail.
 */
@Component
class IndicatorDownloads {

    private final Figures figures;
    private final Goals goals;
    private final Visibilities visibilities;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Refusals refusals;

    IndicatorDownloads(
            Figures figures,
            Goals goals,
            Visibilities visibilities,
            CurrentViewer viewer,
            AuditTrail audit,
            Refusals refusals) {
        this.figures = figures;
        this.goals = goals;
        this.visibilities = visibilities;
        this.viewer = viewer;
        this.audit = audit;
        this.refusals = refusals;
    }

    DownloadHandler csv(IndicatorPage page) {
        return download -> {
            Optional<CsvSheet> file = csv(viewer.get(), page);
            if (file.isPresent()) {
                download.setFileName(fileName(page, "csv"));
                download.setContentType(CsvSheet.TYPE);
                file.get().write(download.getOutputStream());
            } else {
                refuse(download);
            }
        };
    }

    /** The trend as a file; empty, and told to the audit trail, when the unit is not permitted. */
    Optional<CsvSheet> csv(Viewer reader, IndicatorPage page) {
        Visibility visibility = visibilities.of(reader);
        Unit unit = page.unit();
        boolean permitted =
                !visibility.preview()
                        && figures.units(visibility, page.selection().edition()).stream()
                                .anyMatch(other -> other.unit().equals(unit));
        if (!permitted) {
            refusals.file(reader, fileName(page, "csv"), unit);
            return Optional.empty();
        }
        List<Figure> found =
                figures.find(
                        visibility,
                        FigureQuery.of(page.selection().editionsBack(Trend.PERIODS))
                                .units(List.of(unit))
                                .indicators(List.of(page.definition().indicator())));
        List<Period> periods = Trend.periods(page.selection());
        audit.add(
                reader.userName(),
                AuditAction.DOWNLOADED,
                fileName(page, "csv"),
                Optional.of(unit),
                found.size());
        UnitGoals set = UnitGoals.of(goals.of(List.of(unit)), unit, page.definition().indicator());
        return Optional.of(SeriesCsv.of(new Series(found), set, periods));
    }

    /** What stands around the chart's picture, which is told of as it is given out. */
    ChartPicture picture(IndicatorPage page, String finding, String signal) {
        String name = fileName(page, "png");
        audit.add(
                viewer.get().userName(),
                AuditAction.DOWNLOADED,
                name,
                Optional.of(page.unit()),
                Trend.periods(page.selection()).size());
        return new ChartPicture(
                name,
                page.name(),
                translate(
                        "picture.line",
                        Selections.name(page.selection().unit()),
                        Amounts.unitName(page.definition()),
                        Dates.period(Trend.periods(page.selection()).getFirst()),
                        Dates.period(page.period())),
                finding,
                signal,
                translate(
                        "picture.source",
                        page.selection().edition().municipality(),
                        Dates.date(page.selection().edition().dataUntil()),
                        Integer.toString(page.selection().edition().revision())));
    }

    /** {@code awaiting_placement-team-t2-2026-10.csv}: what is in it is plain from a folder. */
    static String fileName(IndicatorPage page, String ending) {
        String unit = page.unit().equals(Unit.MUNICIPALITY) ? "kommune" : page.unit().id();
        return "%s-%s-%s.%s"
                .formatted(
                        page.definition().indicator(),
                        unit.replaceAll("[^\\p{L}\\d_-]", "_"),
                        page.period().code(),
                        ending);
    }

    private static void refuse(DownloadEvent download) throws IOException {
        download.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        download.setContentType("text/plain;charset=UTF-8");
        download.getOutputStream()
                .write(translate("picture.refused").getBytes(StandardCharsets.UTF_8));
    }
}
