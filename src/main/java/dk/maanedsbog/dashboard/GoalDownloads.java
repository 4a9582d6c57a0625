package dk.maanedsbog.dashboard;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.goal.GoalCsv;
import dk.maanedsbog.goal.GoalFiles;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.workbook.GoalWorkbook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Hands out the goals of a unit and its teams as a file, by the rights of the moment. */
@Component
class GoalDownloads {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final GoalFiles files;
    private final Visibilities visibilities;
    private final CurrentViewer current;
    private final AuditTrail audit;

    GoalDownloads(
            GoalFiles files, Visibilities visibilities, CurrentViewer current, AuditTrail audit) {
        this.files = files;
        this.visibilities = visibilities;
        this.current = current;
        this.audit = audit;
    }

    DownloadHandler csv(GoalsPage page) {
        return handler(page, "csv", CSV, GoalCsv::write);
    }

    DownloadHandler workbook(GoalsPage page) {
        return handler(page, "xlsx", EditionsPanel.XLSX, GoalWorkbook::write);
    }

    private DownloadHandler handler(
            GoalsPage page, String ending, String type, Function<List<List<String>>, byte[]> form) {
        List<Unit> units = GoalsPages.units(page.selection());
        Optional<String> department = page.selection().unit().departmentId();
        String name = "maal-%s.%s".formatted(fileName(page.unit()), ending);
        return download -> {
            Viewer viewer = current.get();
            if (!permitted(viewer, units, department.orElse(null))) {
                audit.add(
                        viewer.userName(),
                        AuditAction.REFUSED,
                        name,
                        Optional.of(units.getFirst()),
                        0);
                download.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            List<List<String>> table = files.table(units);
            hand(download, name, type, form.apply(table));
            audit.add(
                    viewer.userName(),
                    AuditAction.DOWNLOADED,
                    name,
                    Optional.of(units.getFirst()),
                    table.size() - 1L);
        };
    }

    private boolean permitted(Viewer viewer, List<Unit> units, String departmentId) {
        Visibility visibility = visibilities.of(viewer);
        return !visibility.preview()
                && units.stream().allMatch(unit -> visibility.permits(unit.level(), departmentId));
    }

    private static void hand(DownloadEvent download, String name, String type, byte[] file)
            throws IOException {
        download.setFileName(name);
        download.setContentType(type);
        download.getOutputStream().write(file);
    }

    private static String fileName(Unit unit) {
        return unit.equals(Unit.MUNICIPALITY)
                ? "kommune"
                : unit.id().replaceAll("[^\\p{L}\\d_-]", "_");
    }
}
