package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.internal.MovableClock;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailLog;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.organisation.Staff;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A job centre, a mail server with a proxy before it, one node, and eyes for what was sent. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
@Import(MovableClock.class)
abstract class MailRoom {

    @Autowired BeanFactory beans;
    @Autowired Staff staff;
    @Autowired Publication publication;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired AuditTrail trail;
    @Autowired MailLog log;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate store;

    GreenMail server;
    SmtpProxy proxy;
    MailDesk desk;

    @BeforeEach
    void beginAnew() throws IOException {
        clock.set(MailTown.TODAY);
        List.of(
                        "mail",
                        "mail_notice",
                        "edition_decision",
                        "assessment_finding",
                        "assessment",
                        "held_staff",
                        "pull_run",
                        "mail_edition",
                        "mail_switch",
                        "mail_opt_out",
                        "figure",
                        "edition_unit",
                        "edition_indicator",
                        "edition_source_table",
                        "edition",
                        "local_user",
                        "role_grant",
                        "audit_entry",
                        "membership",
                        "employee",
                        "staff_state")
                .forEach(table -> store.execute("DELETE FROM " + table));
        MailTown.usual().settle(staff);
        MailTown.publishPast(publication);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        proxy = new SmtpProxy(server.getSmtp().getPort());
        desk = desk(proxy.port());
        desk.decisions.switchOn();
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.stop();
    }

    MailDesk desk(int port) {
        return new MailDesk(beans, settings(port, false, false));
    }

    static DeliverySettings settings(int port, boolean attached, boolean persons) {
        return new DeliverySettings(
                true,
                "127.0.0.1",
                port,
                Encryption.NONE,
                Optional.empty(),
                "maanedsbog@kommune.example",
                Set.of("leder", "chef", "administrator"),
                attached,
                persons,
                false,
                true,
                Optional.empty());
    }

    static Accounts.NewAccount administrator(String employeeId) {
        return new Accounts.NewAccount(
                "admin" + employeeId.toLowerCase(Locale.ROOT),
                "Administrator",
                Optional.of(employeeId),
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of());
    }

    static LocalDate yesterday() {
        return LocalDate.of(2026, 11, 1);
    }

    void restart() {
        proxy.close();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        desk = desk(server.getSmtp().getPort());
    }

    void atOnce(Runnable work) throws Exception {
        var barrier = new CyclicBarrier(2);
        Runnable together =
                () -> {
                    try {
                        barrier.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    work.run();
                };
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(together), CompletableFuture.runAsync(together))
                .get();
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<ReadMail> mails() {
        return received().stream().map(ReadMail::of).toList();
    }

    List<String> receivers() {
        return mails().stream().map(ReadMail::to).toList();
    }

    ReadMail to(String address) throws MessagingException {
        return mails().stream()
                .filter(mail -> mail.to().equals(address))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    List<LoggedMail> logged() {
        return log.newest(9).stream().flatMap(edition -> edition.mails().stream()).toList();
    }

    LoggedMail tried() {
        return logged().stream().filter(mail -> mail.attempts() > 0).findFirst().orElseThrow();
    }

    LoggedMail in(MailState state) {
        List<LoggedMail> found = logged().stream().filter(mail -> mail.state() == state).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    List<MailState> states() {
        return logged().stream().map(LoggedMail::state).toList();
    }

    List<MailReason> reasons() {
        return logged().stream().flatMap(mail -> mail.reason().stream()).toList();
    }

    List<AuditEntry> told(AuditAction action) {
        return trail.newest(100).stream().filter(entry -> entry.action() == action).toList();
    }
}
