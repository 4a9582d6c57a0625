package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader orders and writes the own department's board; the others read it. */
class BoardsViewTest extends ViewTest {

    private static final Unit OWN = Unit.department("A1");

    @Autowired private Boards boards;
    @Autowired private Notes notes;

    @Test
    void a_leader_writes_for_the_own_department() {
        assertThat(open("l1", "tavler")).contains("Siden sidst og aftaler", "Vis på tavlen");
        test($(Input.class).first()).setValue("To nye virksomheder er kommet med");
        press("Vis på tavlen");
        assertThat(whole())
                .contains("Teksten er gemt", "To nye virksomheder er kommet med")
                .contains("Sådan ser tavlen ud nu");
        assertThat(notes.of(OWN).orElseThrow().since())
                .containsExactly("To nye virksomheder er kommet med");
    }

    @Test
    void a_name_is_refused_in_danish() {
        open("l1", "tavler");
        test($(Input.class).first()).setValue("Karla følger op");
        press("Vis på tavlen");
        assertThat(whole()).contains("Tavlen må ikke have personnavne");
    }

    @Test
    void a_deadline_is_typed_and_shown_as_danes_write_it() {
        open("l1", "tavler");
        List<Input> fields = $(Input.class).all();
        int first = 5; // after the lines of what has happened
        test(fields.get(first)).setValue("Ring rundt");
        test(fields.get(first + 1)).setValue("teamleder");
        test(fields.get(first + 2)).setValue("13. november");
        press("Vis på tavlen");
        assertThat(whole()).contains("»13. november« er ikke en dato. Skriv den som 13.11.2026.");
        assertThat(notes.of(OWN)).isEmpty();
        test(fields.get(first + 2)).setValue("3/11-26");
        assertThat(fields.get(first + 2).getValue()).isEqualTo("3.11.2026");
        assertThat(whole()).doesNotContain("er ikke en dato");
        press("Vis på tavlen");
        assertThat(notes.of(OWN).orElseThrow().agreements())
                .containsExactly(
                        new Agreement("Ring rundt", "teamleder", LocalDate.of(2026, 11, 3)));
        assertThat($(Input.class).all().get(first + 2).getValue()).isEqualTo("3.11.2026");
    }

    @Test
    void a_deadline_without_a_year_lies_ahead_and_is_said() {
        open("l1", "tavler");
        Input deadline = $(Input.class).all().get(7);
        LocalDate past = LocalDate.now(DanishFormat.ZONE).minusDays(3);
        test(deadline).setValue(past.getDayOfMonth() + "/" + past.getMonthValue());
        assertThat(deadline.getValue())
                .isEqualTo(
                        "%d.%d.%d"
                                .formatted(
                                        past.getDayOfMonth(),
                                        past.getMonthValue(),
                                        past.getYear() + 1));
        assertThat(whole()).contains("Forstået som ").doesNotContain("er ikke en dato");
    }

    @Test
    void a_leader_moves_and_hides_slides() {
        open("l1", "tavler");
        press("Ned");
        press("Skjul");
        press("Gem siderne");
        Board board = boards.find("ugetavle").orElseThrow();
        assertThat(boards.of(board, OWN).slides())
                .extracting(PlannedSlide::key)
                .containsExactly("figures", "basket", "notes");
        assertThat(whole()).contains("Siderne er gemt", "Vises ikke");
        press("Brug filens egen orden");
        assertThat(boards.of(board, OWN)).isEqualTo(board);
    }

    @Test
    void others_read_what_the_wall_shows_and_change_nothing() {
        assertThat(open("k1", "tavler?enhed=A1"))
                .contains("Enhedens leder vælger siderne", "Sådan ser tavlen ud nu", "uge 44 ·")
                .doesNotContain("Gem siderne");
        assertThat(open("l1", "tavler?enhed=A2")).doesNotContain("Gem siderne");
    }

    private void press(String label) {
        test($(NativeButton.class).withText(label).first()).click();
    }
}
