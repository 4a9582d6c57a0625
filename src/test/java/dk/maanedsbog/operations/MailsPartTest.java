package dk.maanedsbog.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.delivery.MailboxState;
import dk.maanedsbog.delivery.MailboxTrouble;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What an administrator reads of mails and does about them, and what people decide of their own.
 */
@DirtiesContext
class MailsPartTest extends PageTest {

    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir private static Path config;

    private static int port;

    @Autowired private JdbcTemplate store;
    @Autowired private Editions editions;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry properties) throws IOException {
        port = MailsOn.in(config, properties);
    }

    @BeforeEach
    void log() {
        MailsOn.log(store, editions);
    }

    @Test
    void the_log_tells_how_far_each_mail_came_and_no_figure() {
        assertThat(open("admin", "drift"))
                .contains(
                        "1&nbsp;sendt, 1&nbsp;uvist, 1&nbsp;afvist",
                        "Uvist, om den er nået frem",
                        "Mailserveren tager ikke imod til adressen.",
                        "Mailserveren svarede: 550 5.1.1 Ukendt modtager",
                        "Alle modtagere")
                .doesNotContain("borgere");
    }

    @Test
    void notices_stand_in_the_log_with_who_could_not_be_told() {
        assertThat(open("admin", "drift"))
                .contains(
                        "Kvalitetskontrollen afviste oktober 2026, varslet 2. nov. 2026 kl. 06.20:"
                                + " 1&nbsp;udeladt.",
                        "vagten",
                        "Der er ingen mailadresse, der kan bruges");
    }

    @Test
    void an_uncertain_mail_is_settled_by_a_person_alone() {
        open("admin", "drift");
        confirm("Regn som sendt");
        assertThat(shown())
                .contains("Mailen regnes som sendt.", "2&nbsp;sendt, 1&nbsp;afvist")
                .doesNotContain("Uvist, om den er nået frem");
        assertThat(told(AuditAction.MAIL_SETTLED).getFirst().userName()).isEqualTo("admin");
        confirm("Send igen");
        assertThat(shown()).contains("Mailen sendes igen om lidt.");
        assertThat(state("K2")).isIn("waiting", "claimed");
    }

    @Test
    void a_page_left_open_settles_nothing_once_its_reader_is_no_administrator() {
        open("admin", "drift");
        signInAs("chef");
        confirm("Send igen");
        assertThat(shown()).contains("du har ikke adgang som administrator lige nu");
        assertThat(state("K1")).isEqualTo("uncertain");
    }

    @Test
    void a_sample_goes_to_nobody_outside_the_staff_list() {
        open("admin", "drift");
        press("Send mig en prøve");
        assertThat(shown()).contains("Du står ikke i personalelisten med en mailadresse");
    }

    @Test
    void a_leader_turns_the_own_mails_off_and_on_and_asks_for_a_sample() {
        store.update("UPDATE employee SET email = 'l1@kommune.example' WHERE employee_id = 'L1'");
        assertThat(open("l1", "mine-mails"))
                .contains("Mails er slået til", "l1@kommune.example", ">Mine mails</a>");
        press("Slå mails fra");
        assertThat(shown()).contains("Mails er slået fra. Du kan altid", "Slå mails til");
        assertThat(store.queryForList("SELECT employee_id FROM mail_opt_out", String.class))
                .containsExactly("L1");
        press("Slå mails til");
        assertThat(store.queryForList("SELECT employee_id FROM mail_opt_out", String.class))
                .isEmpty();
        assertThat(told(AuditAction.MAIL_WISHED)).hasSize(2);
    }

    @Test
    void a_sample_is_on_its_way_at_once() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
        server.start();
        try {
            open("l1", "mine-mails");
            press("Send mig en prøve");
            assertThat(shown()).contains("En prøve er på vej til l1@kommune.example.");
            assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
            assertThat(server.getReceivedMessages()[0].getSubject())
                    .startsWith("Prøve: [DEMO] Månedsbog for oktober 2026 · ");
        } finally {
            server.stop();
        }
    }

    @Test
    void who_gets_no_mails_is_told_so() {
        assertThat(open("k1", "mine-mails"))
                .contains("Du får ingen mails")
                .doesNotContain("Send mig en prøve", ">Mine mails</a>");
    }

    @Test
    void a_mailbox_that_cannot_be_read_is_told_of_with_since_when_and_how_to_mend_it() {
        assertThat(open("admin", "drift")).doesNotContain("Postkassen");
        Instant read = Instant.parse("2026-11-02T05:20:00Z");
        MailboxState state = MailboxState.UNREAD.read(read);
        assertThat(mailbox(MailboxState.UNREAD)).contains("læses om lidt");
        assertThat(mailbox(state)).contains("er sidst læst 2. nov. 2026 kl. 06.20");
        Instant failed = read.plusSeconds(300);
        for (MailboxTrouble why : MailboxTrouble.values()) {
            state = state.failed(why, failed.plusSeconds(300L * why.ordinal()));
            assertThat(mailbox(state))
                    .contains("har ikke kunnet læses siden 2. nov. 2026 kl. 06.25", "sidst læst")
                    .doesNotContain("mailbox.");
        }
        assertThat(mailbox(MailboxState.UNREAD.failed(MailboxTrouble.SIGN_IN_REFUSED, failed)))
                .contains("MAANEDSBOG_IMAP_PASSWORD", "Indtil den kan læses");
    }

    private static String mailbox(MailboxState state) {
        return new MailboxLine(state).getElement().getOuterHTML();
    }

    private String state(String employee) {
        return store.queryForObject(
                "SELECT state FROM mail WHERE employee_id = ?", String.class, employee);
    }
}
