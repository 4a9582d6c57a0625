package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.maanedsbog.configuration.DeliverySettings.BounceBox;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import dk.maanedsbog.configuration.DeliverySettings.SignIn;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.delivery.MailboxState;
import dk.maanedsbog.delivery.MailboxTrouble;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that come back after the mail server had taken them. */
abstract class BouncesTest extends MailRoom {

    private static final String USER = "maanedsbog@kommune.example";
    private static final String PASSWORD = "hemmelig-kode";

    private GreenMail imap;
    private GreenMailUser mailbox;

    @BeforeEach
    void openMailbox() {
        imap = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        imap.start();
        mailbox = imap.setUser(USER, USER, PASSWORD);
    }

    @AfterEach
    void closeMailbox() {
        imap.stop();
    }

    @Test
    void a_mail_that_came_back_is_refused_and_the_rest_of_the_mailbox_is_left_alone()
            throws Exception {
        MailTown.publish(publication);
        desk.turn();
        String id = to(MailTown.BIRGIT).messageId();
        mailbox.deliver(parsed("Subject: Hej\n\nKan I sende den til mig?\n"));
        mailbox.deliver(report("delayed", to(MailTown.ASGER).messageId()));
        mailbox.deliver(report("failed", id));
        mailbox.deliver(report("failed", "<en-andens@kommune.example>"));
        bounces().read(desk.outbox::bounced);
        LoggedMail refused = in(MailState.REFUSED);
        assertThat(refused.recipient()).isEqualTo("Birgit Ågård");
        assertThat(refused.reason()).contains(MailReason.BOUNCED);
        assertThat(refused.answer()).contains("550 5.1.1 Ukendt modtager");
        assertThat(in(MailState.SENT).recipient()).isEqualTo("Asger Østergård");
        assertThat(seen()).containsExactly(false, true, true, false);
    }

    @Test
    void a_report_that_quotes_headers_alone_will_do_and_a_mail_sent_again_is_not_taken_back()
            throws Exception {
        MailTown.publish(publication);
        desk.turn();
        String id = to(MailTown.BIRGIT).messageId();
        mailbox.deliver(report("failed", id, "text/rfc822-headers"));
        bounces().read(desk.outbox::bounced);
        log.sendAgain("admin", in(MailState.REFUSED).id());
        bounces().read(desk.outbox::bounced);
        desk.turn();
        bounces().read(desk.outbox::bounced);
        assertThat(states()).containsOnly(MailState.SENT);
        assertThat(received()).hasSize(3);
    }

    @Test
    void the_next_edition_goes_to_an_address_that_a_mail_came_back_from() throws Exception {
        MailTown.publish(publication);
        desk.turn();
        mailbox.deliver(report("failed", to(MailTown.BIRGIT).messageId()));
        bounces().read(desk.outbox::bounced);
        assertThat(in(MailState.REFUSED).recipient()).isEqualTo("Birgit Ågård");
        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 87);
        desk.turn();
        assertThat(receivers())
                .containsExactlyInAnyOrder(
                        MailTown.BIRGIT, MailTown.ASGER, MailTown.BIRGIT, MailTown.ASGER);
    }

    @Test
    void a_mailbox_that_cannot_be_read_is_remembered_until_it_can() throws Exception {
        Instant first = clock.instant();
        var reading = reading(PASSWORD, "Afvist");
        assertThat(reading.state()).contains(MailboxState.UNREAD);
        reading.read();
        clock.forward(Duration.ofMinutes(5));
        reading.read();
        assertThat(reading.state())
                .contains(MailboxState.UNREAD.failed(MailboxTrouble.FOLDER_MISSING, first));
        imap.getManagers().getImapHostManager().createMailbox(mailbox, "Afvist");
        reading.read();
        Instant read = clock.instant();
        assertThat(reading.state()).contains(MailboxState.UNREAD.read(read));
        imap.stop();
        clock.forward(Duration.ofMinutes(5));
        reading.read();
        assertThat(reading.state())
                .contains(
                        new MailboxState(
                                Optional.of(read),
                                Optional.of(MailboxTrouble.SERVER_SILENT),
                                Optional.of(clock.instant())));
    }

    @Test
    void a_password_that_is_refused_is_told_apart_from_a_server_that_is_silent() {
        var reading = reading("forkert", "INBOX");
        reading.read();
        assertThat(reading.state().orElseThrow().trouble())
                .contains(MailboxTrouble.SIGN_IN_REFUSED);
    }

    @Test
    void a_connection_that_is_not_encrypted_as_demanded_is_told_apart() {
        var box =
                new BounceBox(
                        "127.0.0.1",
                        imap.getImap().getPort(),
                        Encryption.TLS,
                        new SignIn(USER, PASSWORD),
                        "INBOX");
        var reading = new BounceReading(Optional.of(box), desk.outbox, clock);
        reading.read();
        assertThat(reading.state().orElseThrow().trouble()).contains(MailboxTrouble.NOT_TRUSTED);
    }

    private BounceMailbox bounces() {
        return new BounceMailbox(box(PASSWORD, "INBOX"));
    }

    private BounceReading reading(String password, String folder) {
        return new BounceReading(Optional.of(box(password, folder)), desk.outbox, clock);
    }

    private BounceBox box(String password, String folder) {
        return new BounceBox(
                "127.0.0.1",
                imap.getImap().getPort(),
                Encryption.NONE,
                new SignIn(USER, password),
                folder);
    }

    private List<Boolean> seen() throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", imap.getImap().getPort(), USER, PASSWORD);
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                List<Boolean> seen = new ArrayList<>();
                for (var message : folder.getMessages()) {
                    seen.add(message.isSet(Flags.Flag.SEEN));
                }
                return seen;
            }
        }
    }

    private static MimeMessage report(String action, String messageId) throws MessagingException {
        return report(action, messageId, "message/rfc822");
    }

    private static MimeMessage report(String action, String messageId, String quoted)
            throws MessagingException {
        return parsed(
                """
                From: MAILER-DAEMON@kommune.example
                To: maanedsbog@kommune.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="skel"

                --skel
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.kommune.example.

                --skel
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.kommune.example
                Arrival-Date: Mon, 2 Nov 2026 09:00:00 +0100

                Final-Recipient: rfc822; nogen@kommune.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 Ukendt
                    modtager

                --skel
                Content-Type: %s

                From: maanedsbog@kommune.example
                Message-ID: %s
                Subject: En mail

                --skel--
                """
                        .formatted(action, quoted, messageId));
    }

    private static MimeMessage parsed(String text) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(
                        text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
