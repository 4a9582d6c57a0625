package dk.maanedsbog.dashboard;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Hands out a team's sheet as a file, by the rights that hold when it is fetched. */
@Component
class TeamDownload {

    /** What the audit trail calls the file. */
    static final String FILE = "CSV af Mit team";

    private final Selections selections;
    private final Teams teams;
    private final AuditTrail audit;

    TeamDownload(Selections selections, Teams teams, AuditTrail audit) {
        this.selections = selections;
        this.teams = teams;
        this.audit = audit;
    }

    /**
     * @param reader who is signed in when the file is fetched, with the rights of that moment
     */
    DownloadHandler of(Supplier<Viewer> reader, TeamSheet shown) {
        PageState state = shown.selection().state();
        Unit team = shown.team().unit();
        return event -> hand(event, reader.get(), team, state);
    }

    private void hand(DownloadEvent event, Viewer viewer, Unit team, PageState state) {
        Optional<TeamSheet> sheet =
                selections
                        .findUntold(viewer, state)
                        .filter(selection -> !selection.visibility().preview())
                        .filter(selection -> selection.unit().unit().equals(team))
                        .map(teams::read);
        if (sheet.isEmpty()) {
            audit.add(viewer.userName(), AuditAction.REFUSED, FILE, Optional.of(team), 0);
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        event.setFileName(TeamCsv.fileName(sheet.get()));
        event.setContentType(CsvSheet.TYPE);
        new TeamCsv(sheet.get()).written().write(event.getOutputStream());
        audit.add(
                viewer.userName(),
                AuditAction.DOWNLOADED,
                FILE,
                Optional.of(team),
                sheet.get().personFigures());
    }
}
