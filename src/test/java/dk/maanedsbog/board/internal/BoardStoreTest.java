package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.board.Note;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.SlideOrder.Slot;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Displays, orders of slides and notes in the store. */
@DirtiesContext
@ActiveProfiles("headless")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "maanedsbog.config=batch-config")
abstract class BoardStoreTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);
    private static final String HERE = "127.0.0.1";

    @Autowired private Displays displays;
    @Autowired private LiveDisplays live;
    @Autowired private Boards boards;
    @Autowired private Notes notes;
    @Autowired private Staff staff;
    @Autowired private AuditTrail trail;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("DELETE FROM display");
        jdbc.update("DELETE FROM board_order");
        jdbc.update("DELETE FROM board_agreement");
        jdbc.update("DELETE FROM board_note");
        live.forget();
        BoardTown.settle(staff);
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        Display.Issued issued = issue("Gangen");
        List<Map<String, Object>> rows = jdbc.queryForList("SELECT * FROM display");
        assertThat(rows).hasSize(1);
        assertThat(rows.toString()).contains("Gangen").doesNotContain(issued.token());
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.DISPLAY_ISSUED);
        assertThat(trail.newest(1).toString()).doesNotContain(issued.token());
        assertThat(issued.toString()).doesNotContain(issued.token());
        assertThat(live.asking(issued.token(), HERE)).contains(issued.display());
    }

    @Test
    void a_revoked_display_is_known_no_more() {
        Display.Issued issued = issue("Gangen");
        displays.revoke("admin", issued.display().id());
        assertThat(live.asking(issued.token(), HERE)).isEmpty();
        assertThat(trail.newest(1).getFirst().what()).startsWith("Skærmen Gangen");
        Display revoked = displays.all().getFirst();
        assertThat(revoked.active()).isFalse();
        assertThat(revoked.revokedBy()).contains("admin");
        assertThatThrownBy(() -> displays.revoke("admin", revoked.id()))
                .isInstanceOf(BoardRefused.class)
                .hasMessage("Skærmen »Gangen« er afmeldt.");
        // its name is free again
        assertThat(issue("Gangen").display().name()).isEqualTo("Gangen");
    }

    @Test
    void a_new_address_ends_the_old_one() {
        Display.Issued first = issue("Gangen");
        Display.Issued second = displays.rotate("admin", first.display().id());
        assertThat(live.asking(first.token(), HERE)).isEmpty();
        assertThat(live.asking(second.token(), HERE))
                .get()
                .satisfies(found -> assertThat(found.id()).isEqualTo(first.display().id()))
                .satisfies(found -> assertThat(found.rotatedAt()).isPresent());
    }

    @Test
    void an_address_outside_the_ranges_is_answered_as_nobody() {
        Display.Issued issued =
                displays.issue(
                        "admin",
                        new Display.Wanted(
                                "Gangen",
                                BoardTown.INTEGRATION,
                                "ugetavle",
                                List.of("10.20.0.0/16", "2001:db8::/32")));
        assertThat(live.asking(issued.token(), "10.20.3.4")).isPresent();
        assertThat(live.asking(issued.token(), "2001:db8::7")).isPresent();
        assertThat(live.asking(issued.token(), HERE)).isEmpty();
    }

    @Test
    void when_a_display_was_seen_is_written_together() {
        Display.Issued issued = issue("Gangen");
        live.asking(issued.token(), HERE);
        assertThat(displays.all().getFirst().lastSeen()).isEmpty();
        live.writeSeen();
        assertThat(displays.all().getFirst().lastSeen()).isPresent();
    }

    @Test
    void a_display_shows_another_unit_under_the_same_secret() {
        Display.Issued issued = issue("Gangen");
        displays.assign("admin", issued.display().id(), Unit.MUNICIPALITY, "ugetavle");
        assertThat(live.asking(issued.token(), HERE))
                .get()
                .extracting(Display::unit)
                .isEqualTo(Unit.MUNICIPALITY);
    }

    @Test
    void what_a_wall_must_not_show_is_refused() {
        assertThatThrownBy(() -> issue("Gangen", Unit.team("T1"), "ugetavle"))
                .hasMessageContaining("Et teams tal ses kun i dets egen afdeling");
        assertThatThrownBy(() -> issue("Gangen", Unit.department("A9"), "ugetavle"))
                .hasMessageContaining("Afdelingen »A9« findes ikke");
        assertThatThrownBy(() -> issue("Gangen", BoardTown.INTEGRATION, "andet"))
                .hasMessage("Tavlen »andet« findes ikke. Vælg en af: ugetavle.");
        issue("Gangen");
        assertThatThrownBy(() -> issue("gangen"))
                .hasMessageContaining("Der er allerede en skærm, der hedder »gangen«");
        assertThatThrownBy(() -> issue(" ")).hasMessageContaining("Giv skærmen et navn");
        assertThatThrownBy(() -> issue("Ved Birgit Ågårds plads"))
                .hasMessageContaining("»Birgit Ågård« er en medarbejders navn");
    }

    @Test
    void a_unit_is_found_by_id_and_by_name() {
        assertThat(displays.unit("*")).isEqualTo(Unit.MUNICIPALITY);
        assertThat(displays.unit("A1")).isEqualTo(BoardTown.INTEGRATION);
        assertThat(displays.unit("integration")).isEqualTo(BoardTown.INTEGRATION);
        assertThat(displays.unit("Team Et")).isEqualTo(Unit.team("T1"));
        assertThatThrownBy(() -> displays.unit("Z"))
                .hasMessageContaining("Skriv en af: *, A3, A1, A4, A2.");
    }

    @Test
    void a_leader_orders_the_slides_of_the_own_department() {
        Board board = boards.find("ugetavle").orElseThrow();
        boards.order(
                leader("M1"),
                board,
                BoardTown.INTEGRATION,
                List.of(new Slot("notes", 40), new Slot("figures", 15)));
        assertThat(boards.of(board, BoardTown.INTEGRATION).slides())
                .extracting(PlannedSlide::key, PlannedSlide::seconds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("notes", 40),
                        org.assertj.core.groups.Tuple.tuple("figures", 15));
        assertThat(boards.of(board, BoardTown.BENEFITS)).isEqualTo(board);
        assertThat(trail.newest(1).getFirst().action()).isEqualTo(AuditAction.BOARD_CHANGED);
        boards.order(leader("M1"), board, BoardTown.INTEGRATION, List.of());
        assertThat(boards.of(board, BoardTown.INTEGRATION)).isEqualTo(board);
        assertThat(boards.orders(board, BoardTown.INTEGRATION)).hasSize(2);
    }

    @Test
    void an_order_that_is_not_possible_is_refused() {
        Board board = boards.find("ugetavle").orElseThrow();
        assertThatThrownBy(() -> order(board, "M2", new Slot("figures", 20)))
                .hasMessageContaining("Du kan ikke ændre denne tavle");
        assertThatThrownBy(() -> order(board, "M1", new Slot("figures", 4)))
                .hasMessage("En side kan stå fra 5 til 120 sekunder.");
        assertThatThrownBy(() -> order(board, "M1", new Slot("andet", 20)))
                .hasMessage("Tavlen har ikke siden »andet«.");
    }

    private void order(Board board, String employeeId, Slot slot) {
        boards.order(leader(employeeId), board, BoardTown.INTEGRATION, List.of(slot));
    }

    @Test
    void notes_keep_their_history() {
        write("M1", "Vi fik to virksomheder med.");
        notes.write(
                leader("M1"),
                BoardTown.INTEGRATION,
                List.of(" ", "Ny linje"),
                List.of(new Agreement("Ring til tre virksomheder", "teamleder", FRIDAY)));
        Note now = notes.of(BoardTown.INTEGRATION).orElseThrow();
        assertThat(now.since()).containsExactly("Ny linje");
        assertThat(now.agreements())
                .containsExactly(new Agreement("Ring til tre virksomheder", "teamleder", FRIDAY));
        assertThat(notes.history(BoardTown.INTEGRATION)).hasSize(2);
        assertThat(notes.of(BoardTown.BENEFITS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Birgit følger op",
                "birgit ågård følger op",
                "Spørg Solvang",
                "Det er Birgits opgave",
                "M1 ringer"
            })
    void a_wall_has_no_names(String line) {
        assertThatThrownBy(() -> write("M1", line))
                .isInstanceOf(BoardRefused.class)
                .hasMessageContaining("Tavlen må ikke have personnavne");
        assertThatThrownBy(
                        () ->
                                notes.write(
                                        leader("M1"),
                                        BoardTown.INTEGRATION,
                                        List.of(),
                                        List.of(new Agreement(line, "leder", FRIDAY))))
                .hasMessageContaining("Tavlen må ikke have personnavne");
    }

    @Test
    void a_month_is_no_name_and_other_faults_are_told() {
        write("M1", "Vi nåede målet i maj");
        assertThatThrownBy(() -> write("M1", "Borger 010190-1234 mangler"))
                .hasMessageContaining("ser ud til at have et CPR-nummer");
        assertThatThrownBy(() -> write("M2", "Noget"))
                .hasMessageContaining("Du kan ikke skrive på denne tavle");
        assertThatThrownBy(() -> write("M1", "x".repeat(111)))
                .hasMessageContaining("Der er plads til 110 på tavlen");
        assertThatThrownBy(
                        () ->
                                notes.write(
                                        leader("M1"),
                                        BoardTown.INTEGRATION,
                                        List.of(),
                                        List.of(new Agreement("Noget", "leder", null))))
                .hasMessage("Skriv en frist ved hver aftale.");
    }

    private void write(String employeeId, String line) {
        notes.write(leader(employeeId), BoardTown.INTEGRATION, List.of(line), List.of());
    }

    private Display.Issued issue(String name) {
        return issue(name, BoardTown.INTEGRATION, "ugetavle");
    }

    private Display.Issued issue(String name, Unit unit, String board) {
        return displays.issue("admin", new Display.Wanted(name, unit, board, List.of()));
    }

    private static Viewer leader(String employeeId) {
        return new Viewer(
                employeeId.toLowerCase(java.util.Locale.ROOT),
                employeeId,
                Optional.of(employeeId),
                Set.of(Role.LEADER),
                Set.of());
    }
}
