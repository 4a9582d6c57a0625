package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does with the displays. */
class DisplaysViewTest extends PageTest {

    private static final String PAGE = "drift/skaerme";

    @Autowired private Displays displays;

    @AfterEach
    void clear() {
        displays.all().stream()
                .filter(Display::active)
                .forEach(display -> displays.revoke("test", display.id()));
    }

    @Test
    void a_displays_address_is_shown_once_with_its_code() {
        open("admin", PAGE);
        issue("Gangen, 2. sal");
        String address = $(Code.class).first().getText();
        assertThat(address).matches("http://localhost:\\d+/tavle/[\\w-]{43}");
        assertThat(shown()).contains("QR-kode med skærmens adresse", "Gangen, 2. sal");
        assertThat(told(AuditAction.DISPLAY_ISSUED).getFirst().userName()).isEqualTo("admin");
        assertThat(open("admin", PAGE)).contains("Gangen, 2. sal").doesNotContain(address);
    }

    @Test
    void a_display_gets_a_new_address_and_is_revoked_after_a_yes() {
        open("admin", PAGE);
        issue("Kantinen");
        String first = $(Code.class).first().getText();
        confirm("Ny adresse");
        assertThat($(Code.class).first().getText()).isNotEqualTo(first);
        confirm("Afmeld");
        assertThat(shown()).contains("Skærmen Kantinen er afmeldt.", "af admin,");
        assertThat(displays.find("Kantinen")).isEmpty();
    }

    @Test
    void what_can_not_be_is_said_in_danish() {
        open("admin", PAGE);
        test($(Input.class).all().get(0)).setValue("Gangen");
        test($(Input.class).all().get(1)).setValue("kontoret");
        confirm("Udsted skærm");
        assertThat(shown()).contains("»kontoret« er ikke et område af IP-adresser.");
        assertThat(displays.find("Gangen")).isEmpty();
    }

    @Test
    void a_page_left_open_does_nothing_once_its_reader_is_no_administrator() {
        open("admin", PAGE);
        signInAs("chef");
        issue("Gangen");
        assertThat(displays.find("Gangen")).isEmpty();
        assertThat(shown()).contains("du har ikke adgang som administrator lige nu");
    }

    private void issue(String name) {
        test($(Input.class).all().get(0)).setValue(name);
        confirm("Udsted skærm");
    }
}
