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
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A team's file is given by the rights of the moment in which it is fetched. */
class TeamDownloadTest extends ViewTest {

    private static final Viewer LEADER =
            new Viewer("l1", "L1", Optional.of("L1"), Set.of(Role.LEADER), Set.of());

    @Autowired private Selections selections;
    @Autowired private Teams teams;
    @Autowired private TeamDownload download;
    @Autowired private AuditTrail audit;
    @Autowired private Goals goals;
    @Autowired private CurrentViewer viewer;
    @Autowired private JdbcTemplate jdbc;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final VaadinResponse response = mock(VaadinResponse.class);

    @AfterEach
    void without_goals() {
        jdbc.update("DELETE FROM goal");
    }

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
    void the_goals_of_the_team_and_the_department_follow_their_figures() throws IOException {
        open("k1", "");
        goals.set(
                LEADER,
                List.of(
                        wanted(Unit.team("T1"), Target.atLeast(new BigDecimal(1_200))),
                        wanted(
                                Unit.department("A1"),
                                Target.within(new BigDecimal(20), new BigDecimal(30)))));
        fetch(sheet(), "k1");
        List<String> lines = file.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.matches("oktober 2026;Mål for teamet;;.*\\b1200\\b.*"))
                .anyMatch(line -> line.matches("oktober 2026;Mål for afdelingen;;.*\\b20–30\\b.*"));
        assertThat(lines.stream().map(line -> line.split(";", -1).length).distinct()).hasSize(1);
        assertThat(open("k1", "team?enhed=team:T1"))
                .contains("Mål for teamet", "1.200", "Mål for afdelingen");
    }

    private static WantedGoal wanted(Unit unit, Target target) {
        return new WantedGoal(
                unit, "awaiting_placement", YearMonth.of(2026, 1), target, "", "Aftalt");
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
