package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.shared.Unit;
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
