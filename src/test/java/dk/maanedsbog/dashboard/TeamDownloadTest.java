package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team's file is given by the rights of the moment in which it is fetched. */
class TeamDownloadTest extends ViewTest {

    @Autowired private Selections selections;
    @Autowired private Teams teams;
    @Autowired private TeamDownload download;
    @Autowired private AuditTrail audit;
    @Autowired private CurrentViewer viewer;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final VaadinResponse response = mock(VaadinResponse.class);

    @Test
    void who_may_see_the_team_gets_the_file_and_it_is_written_down() throws IOException {
        fetch(sheet(), "k1");
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("Hele teamet", "Hele afdelingen", "Karla Bøgelund");
        AuditEntry entry = audit.newest(1).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.DOWNLOADED);
        assertThat(entry.scope()).hasValue("team:T1");
        assertThat(entry.results()).isPositive();
    }

    @Test
    void whoever_has_lost_the_right_since_the_page_was_opened_gets_nothing() throws IOException {
        fetch(sheet(), "s1");
        verify(response).setStatus(403);
        assertThat(file.size()).isZero();
        AuditEntry entry = audit.newest(1).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.REFUSED);
        assertThat(entry.userName()).isEqualTo("s1");
    }

    @Test
    void nobody_takes_the_file_while_shown_the_pages_of_one_who_may() throws IOException {
        TeamSheet shown = sheet();
        Viewer employee = viewer.get();
        open("admin", "");
        fetch(shown, employee.previewedBy("admin"));
        verify(response).setStatus(403);
        assertThat(file.size()).isZero();
        assertThat(audit.newest(1).getFirst().userName()).isEqualTo("admin, som k1");
    }

    private TeamSheet sheet() {
        open("k1", "");
        PageState state = PageState.of(QueryParameters.empty()).with(Unit.team("T1"));
        return teams.read(selections.find(viewer.get(), state).orElseThrow());
    }

    private void fetch(TeamSheet shown, String userName) throws IOException {
        open(userName, "");
        fetch(shown, viewer.get());
    }

    private void fetch(TeamSheet shown, Viewer reader) throws IOException {
        DownloadEvent event = mock(DownloadEvent.class);
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(file);
        download.of(() -> reader, shown).handleDownloadRequest(event);
    }
}
