package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.internal.MovableClock;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import dk.maanedsbog.configuration.DeliverySettings.SignIn;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.Decision;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.EditionMails;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailLog;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Period;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Each recipient gets an edition once, by today's rights, whatever the mail server does. */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
@Import(DeliveryTest.Time.class)
abstract class DeliveryTest {

    @Autowired private BeanFactory beans;
    @Autowired private Staff staff;
    @Autowired private Publication publication;
    @Autowired private Accounts accounts;
    @Autowired private People people;
    @Autowired private AuditTrail trail;
    @Autowired private MailLog log;
    @Autowired private MovableClock clock;
    @Autowired private JdbcTemplate store;

    private GreenMail server;
    private SmtpProxy proxy;
    private MailDesk desk;

    /** Puts a clock in the application that the tests move. */
    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void beginAnew() throws IOException {
        clock.set(MailTown.TODAY);
        List.of(
                        "mail",
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

    private MailDesk desk(int port) {
        return new MailDesk(beans, settings(port, false, false));
    }

    private static DeliverySettings settings(int port, boolean attached, boolean persons) {
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
                false);
    }

    // --- what is sent ---

    @Test
    void each_leader_gets_the_own_departments_figures_once() throws Exception {
        desk.turn();
        assertThat(received()).as("nothing before an edition is published").isEmpty();
        MailTown.publish(publication);
        desk.turn();
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(MailTown.BIRGIT, MailTown.ASGER);
        ReadMail mail = to(MailTown.BIRGIT);
        assertThat(mail.subject()).isEqualTo("Månedsbog for oktober 2026 · Integration");
        for (String said : List.of(mail.text(), mail.html())) {
            assertThat(said)
                    .contains(
                            "Borgere i job",
                            "86\u00a0borgere",
                            "+6 siden september",
                            "43\u00a0%",
                            "Data til og med 31. okt. 2026",
                            "Sendt med rettighederne for Birgit Ågård, Integration.",
                            "https://maanedsbog.kommune.example/?periode=2026-10",
                            "https://maanedsbog.kommune.example/mine-mails")
                    .doesNotContain("Maj", "M1", "Team Et", "Ydelse");
        }
        assertThat(mail.html()).doesNotContain("<img", "url(", "<link", "<script", "src=");
        assertThat(mail.attachments()).isEmpty();
        assertThat(states()).containsOnly(MailState.SENT);
        assertThat(told(AuditAction.MAILED)).hasSize(2);
    }

    @Test
    void a_small_number_is_shown_to_its_own_department_alone() throws Exception {
        accounts.add("test", administrator("L2"));
        MailTown.usual()
                .with("L3", "Inge Vad", "inge@kommune.example", "leder", "T2")
                .settle(staff);
        MailTown.publish(publication);
        desk.turn();
        assertThat(to("inge@kommune.example").text()).contains("Borgere i job: 3\u00a0borgere");
        ReadMail administrators = to(MailTown.ASGER);
        assertThat(administrators.text())
                .contains("Borgere i job: for få til at vise")
                .doesNotContain("3\u00a0borgere");
        assertThat(administrators.html()).contains("for få til at vise");
    }

    @Test
    void a_new_revision_says_so_and_takes_the_place_of_what_still_waits() throws Exception {
        MailTown.publish(publication);
        desk.decisions.look();
        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 90);
        desk.turn();
        assertThat(received()).hasSize(2);
        assertThat(to(MailTown.BIRGIT).subject()).endsWith("· Integration · revision 2");
        assertThat(to(MailTown.BIRGIT).text()).contains("90\u00a0borgere", "Revision 2: tallene");
        assertThat(states())
                .containsExactlyInAnyOrder(
                        MailState.SENT, MailState.SENT, MailState.SKIPPED, MailState.SKIPPED);
    }

    @Test
    void a_workbook_comes_along_only_where_it_is_wished_and_with_persons_only_where_that_is_said()
            throws Exception {
        MailTown.publish(publication);
        desk = new MailDesk(beans, settings(proxy.port(), true, false));
        desk.turn();
        ReadMail wholes = to(MailTown.BIRGIT);
        assertThat(wholes.attachments()).containsExactly("maanedsbog-2026-10.xlsx");
        assertThat(wholes.workbook()).contains("Integration").doesNotContain("Maj", "Team Et");
        assertThat(wholes.text()).contains("Den viser afdelinger som helheder");

        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 90);
        server.purgeEmailFromAllMailboxes();
        desk = new MailDesk(beans, settings(proxy.port(), true, true));
        desk.turn();
        assertThat(to(MailTown.BIRGIT).workbook()).contains("Maj Solvang", "Team Et");
        assertThat(to(MailTown.BIRGIT).text()).contains("også tal om personer");
        assertThat(to(MailTown.ASGER).workbook())
                .contains("Ydelse")
                .doesNotContain("Maj", "Team Et");
    }

    @Test
    void names_that_hold_a_number_like_a_cpr_number_lose_it() throws Exception {
        MailTown.usual()
                .with("L3", "Ib 010203-1234", "ib@kommune.example", "leder", "T1")
                .settle(staff);
        MailTown.publish(publication);
        desk.turn();
        for (ReadMail mail : mails()) {
            assertThat(List.of(mail.raw(), mail.text(), mail.html()))
                    .noneMatch(said -> said.contains("010203"));
        }
        assertThat(to("ib@kommune.example").text()).contains("Ib (skjult)");
    }

    // --- who gets one ---

    @Test
    void who_opts_out_is_left_out_also_after_the_mail_was_put_in() throws Exception {
        Viewer birgit = people.viewer("L1").orElseThrow();
        assertThat(desk.subscriptions.of(birgit).orElseThrow().address())
                .isEqualTo(MailTown.BIRGIT);
        MailTown.publish(publication);
        desk.decisions.look();
        desk.subscriptions.set(birgit, false);
        desk.turn();
        assertThat(receivers()).containsExactly(MailTown.ASGER);
        assertThat(reasons()).containsExactly(MailReason.OPTED_OUT);
        assertThat(desk.subscriptions.of(birgit).orElseThrow().wanted()).isFalse();
        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 90);
        desk.turn();
        assertThat(receivers()).containsOnly(MailTown.ASGER);
        desk.subscriptions.set(birgit, true);
        MailTown.publish(publication, MailTown.OCTOBER, 3, false, 91);
        desk.turn();
        assertThat(receivers()).contains(MailTown.BIRGIT);
    }

    @Test
    void the_rights_of_the_moment_of_sending_hold() {
        MailTown.publish(publication);
        desk.decisions.look();
        MailTown town =
                MailTown.usual().with("L3", "Inge Vad", "inge@kommune.example", "leder", "T2");
        town.settle(staff);
        accounts.lock("test", "L2");
        store.update("UPDATE membership SET last_day = ? WHERE employee_id = 'L1'", yesterday());
        desk.turn();
        assertThat(received()).isEmpty();
        assertThat(reasons()).containsOnly(MailReason.NO_ACCESS).hasSize(2);
    }

    @Test
    void somebody_without_an_address_of_ones_own_gets_none() {
        MailTown.usual()
                .with("L3", "Uden Adresse", null, "leder", "T1")
                .with("L4", "Flere Linjer", "a@b.dk\r\nBcc: c@d.dk", "leder", "T1")
                .with("L5", "Fælles Et", "faelles@kommune.example", "leder", "T1")
                .with("L6", "Fælles To", "faelles@kommune.example", "leder", "T2")
                .settle(staff);
        MailTown.publish(publication);
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(MailTown.BIRGIT, MailTown.ASGER);
        assertThat(reasons())
                .containsExactlyInAnyOrder(
                        MailReason.NO_ADDRESS,
                        MailReason.NO_ADDRESS,
                        MailReason.SHARED_ADDRESS,
                        MailReason.SHARED_ADDRESS);
    }

    @Test
    void a_user_who_is_called_as_an_employee_is_numbered_lends_no_rights() {
        accounts.add(
                "test",
                new Accounts.NewAccount(
                        "l1", "En anden", Optional.of("L2"), Optional.empty(), Set.of(), Set.of()));
        MailTown.publish(publication);
        desk.turn();
        assertThat(receivers()).containsExactly(MailTown.ASGER);
    }

    // --- which editions ---

    @Test
    void weeks_provisional_old_and_superseded_months_are_not_sent_and_why_is_told() {
        MailTown.publish(publication, Period.parse("2026-W44"), 1, false, 86);
        MailTown.publish(publication, MailTown.OCTOBER, 1, true, 86);
        MailTown.publish(publication, Period.parse("2026-03"), 1, false, 86);
        MailTown.publish(publication, MailTown.OCTOBER.previous(), 2, false, 86);
        desk.turn();
        assertThat(received()).isEmpty();
        assertThat(store.queryForList("SELECT decision FROM mail_edition", String.class))
                .containsExactlyInAnyOrder("before", "week", "provisional", "old", "superseded");
        assertThat(log.newest(9))
                .as("what nobody would expect a mail of is not told of")
                .extracting(EditionMails::decision)
                .containsExactlyInAnyOrder(Decision.PROVISIONAL, Decision.SUPERSEDED);
    }

    @Test
    void what_was_published_while_mails_were_off_is_never_sent() {
        desk.decisions.switchOff();
        MailTown.publish(publication);
        desk.decisions.switchOn();
        desk.decisions.switchOn();
        desk.turn();
        assertThat(received()).isEmpty();
    }

    @Test
    void two_nodes_decide_of_an_edition_once() throws Exception {
        MailTown.publish(publication);
        atOnce(() -> desk(proxy.port()).decisions.look());
        desk.turn();
        assertThat(received()).hasSize(2);
    }

    // --- what the mail server does ---

    @Test
    void a_server_that_is_down_is_asked_again_after_growing_pauses() throws Exception {
        MailTown.publish(publication);
        server.stop();
        desk.turn();
        assertThat(states()).containsOnly(MailState.WAITING);
        LoggedMail tried = tried();
        assertThat(tried.reason()).contains(MailReason.SERVER_SILENT);
        assertThat(tried.nextAttempt()).contains(clock.instant().plus(Duration.ofMinutes(1)));
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(tried().nextAttempt()).contains(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(tried().attempts()).isEqualTo(2);
        clock.forward(Duration.ofMinutes(4));
        restart();
        desk.turn();
        assertThat(received()).as("not before its time").isEmpty();
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(MailTown.BIRGIT, MailTown.ASGER);
    }

    @Test
    void after_three_days_a_mail_is_given_up_and_can_be_sent_again() {
        MailTown.publish(publication);
        server.stop();
        for (int i = 0; i < 60; i++) {
            clock.forward(Duration.ofHours(4));
            desk.turn();
        }
        assertThat(states()).containsOnly(MailState.GIVEN_UP);
        restart();
        logged().forEach(mail -> log.sendAgain("admin", mail.id()));
        desk.turn();
        assertThat(received()).hasSize(2);
        assertThat(told(AuditAction.MAIL_SETTLED)).hasSize(2);
    }

    @Test
    void a_server_that_is_too_slow_is_left_and_asked_again() {
        MailTown.publish(publication);
        proxy.to("RCPT", SmtpProxy.Fate.STALLED);
        new MailDesk(beans, settings(proxy.port(), false, false), Duration.ofMillis(300)).turn();
        assertThat(states()).containsOnly(MailState.WAITING);
        assertThat(tried().reason()).contains(MailReason.SERVER_SILENT);
        proxy.to("RCPT", SmtpProxy.Fate.PASSED);
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(received()).hasSize(2);
    }

    @Test
    void a_connection_lost_before_a_mails_end_sends_it_later() {
        MailTown.publish(publication);
        proxy.to("DATA", SmtpProxy.Fate.ANSWER_LOST);
        desk.turn();
        assertThat(states()).containsOnly(MailState.WAITING);
        proxy.to("DATA", SmtpProxy.Fate.PASSED);
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(received()).hasSize(2);
    }

    @Test
    void an_address_that_is_refused_does_not_hold_up_the_others() {
        MailTown.publish(publication);
        proxy.answering("RCPT TO:<" + MailTown.BIRGIT, "550 5.1.1 Ukendt modtager");
        desk.turn();
        assertThat(receivers()).containsExactly(MailTown.ASGER);
        LoggedMail refused = in(MailState.REFUSED);
        assertThat(refused.reason()).contains(MailReason.ADDRESS_REFUSED);
        assertThat(refused.answer().orElseThrow()).contains("550 5.1.1 Ukendt modtager");
        clock.forward(Duration.ofDays(1));
        desk.turn();
        assertThat(received()).hasSize(1);
    }

    @Test
    void an_address_that_is_to_be_tried_later_is() {
        MailTown.publish(publication);
        proxy.answering("RCPT TO:<" + MailTown.BIRGIT, "451 4.7.1 Greylisted");
        desk.turn();
        assertThat(receivers()).containsExactly(MailTown.ASGER);
        assertThat(in(MailState.WAITING).reason()).contains(MailReason.LATER);
        proxy.answering("no command", "");
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(received()).hasSize(2);
    }

    @Test
    void a_refused_sender_holds_all_mails_back_and_loses_none() {
        MailTown.publish(publication);
        proxy.answering("MAIL FROM", "550 5.7.1 Afsenderen kendes ikke");
        desk.turn();
        assertThat(states()).containsOnly(MailState.WAITING);
        assertThat(tried().reason()).contains(MailReason.SENDER_REFUSED);
        assertThat(logged())
                .allMatch(mail -> mail.nextAttempt().orElseThrow().isAfter(clock.instant()));
    }

    @Test
    void a_mail_whose_content_is_refused_is_not_tried_again() {
        MailTown.publish(publication);
        proxy.answering(".", "552 5.3.4 For stor");
        desk.turn();
        assertThat(states()).containsOnly(MailState.REFUSED);
        assertThat(reasons()).containsOnly(MailReason.CONTENT_REFUSED);
    }

    @Test
    void an_answer_lost_after_the_mail_was_handed_over_is_told_and_never_sent_twice_by_itself()
            throws Exception {
        MailTown.publish(publication);
        proxy.to(".", SmtpProxy.Fate.ANSWER_LOST);
        desk.turn();
        assertThat(states()).containsOnly(MailState.UNCERTAIN);
        assertThat(reasons()).containsOnly(MailReason.ANSWER_LOST);
        assertThat(received()).as("the server had got them").hasSize(2);
        proxy.to(".", SmtpProxy.Fate.PASSED);
        clock.forward(Duration.ofDays(1));
        desk.turn();
        assertThat(received()).hasSize(2);
        List<LoggedMail> uncertain = logged();
        log.takeAsSent("admin", uncertain.getFirst().id());
        log.sendAgain("admin", uncertain.getLast().id());
        assertThatThrownBy(() -> log.sendAgain("admin", uncertain.getFirst().id()))
                .isInstanceOf(DeliveryRefused.class);
        desk.turn();
        assertThat(received()).hasSize(3);
        assertThat(states()).containsOnly(MailState.SENT);
        assertThat(mails().stream().map(ReadMail::messageId).distinct())
                .as("a mail that came twice is seen to be one")
                .hasSize(2);
    }

    @Test
    void a_node_that_died_before_the_end_of_a_mail_is_followed_by_another() {
        MailTown.publish(publication);
        desk.decisions.look();
        assertThat(desk.outbox.claim()).isPresent();
        MailDesk restarted = desk(proxy.port());
        restarted.turn();
        assertThat(received()).as("its mail is its own for a while").hasSize(1);
        clock.forward(Outbox.LEASE.plusSeconds(1));
        restarted.turn();
        assertThat(received()).hasSize(2);
        assertThat(states()).containsOnly(MailState.SENT);
    }

    @Test
    void a_node_that_died_after_handing_over_leaves_an_uncertain_mail() {
        MailTown.publish(publication);
        desk.decisions.look();
        OutboxMail mail = desk.outbox.claim().orElseThrow();
        assertThat(desk.outbox.handing(mail, "nogen@kommune.example")).isTrue();
        clock.forward(Outbox.LEASE.plusSeconds(1));
        desk(proxy.port()).turn();
        assertThat(received()).hasSize(1);
        assertThat(in(MailState.UNCERTAIN).reason()).contains(MailReason.ANSWER_LOST);
    }

    @Test
    void a_node_that_was_taken_for_dead_can_no_longer_hand_its_mail_over() {
        MailTown.publish(publication);
        desk.decisions.look();
        OutboxMail mail = desk.outbox.claim().orElseThrow();
        clock.forward(Outbox.LEASE.plusSeconds(1));
        desk(proxy.port()).turn();
        assertThat(received()).hasSize(2);
        assertThat(desk.outbox.handing(mail, "nogen@kommune.example")).isFalse();
    }

    @Test
    void a_mail_that_was_taken_over_while_it_was_sent_is_dropped_before_its_end() {
        MailTown.publish(publication);
        Runnable takenOver =
                () -> {
                    clock.forward(Outbox.LEASE.plusSeconds(1));
                    desk.outbox.release();
                };
        proxy.before("DATA", takenOver);
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(MailTown.BIRGIT, MailTown.ASGER);
        assertThat(states()).containsOnly(MailState.SENT);
        assertThat(logged())
                .as("one of them was begun twice and came once")
                .extracting(LoggedMail::attempts)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void two_nodes_that_send_at_once_send_each_mail_once() throws Exception {
        MailTown town = MailTown.usual();
        for (int i = 10; i < 30; i++) {
            town.with("L" + i, "Leder " + i, "l" + i + "@kommune.example", "leder", "T1");
        }
        town.settle(staff);
        MailTown.publish(publication);
        desk.decisions.look();
        atOnce(() -> desk(proxy.port()).sending.round(() -> true));
        assertThat(receivers()).hasSize(22).doesNotHaveDuplicates();
        assertThat(states()).containsOnly(MailState.SENT);
    }

    @Test
    void a_server_that_can_not_encrypt_is_given_no_mail() {
        MailTown.publish(publication);
        DeliverySettings encrypted =
                new DeliverySettings(
                        true,
                        "127.0.0.1",
                        proxy.port(),
                        Encryption.STARTTLS,
                        Optional.of(new SignIn("bruger", "hemmelig-kode")),
                        "maanedsbog@kommune.example",
                        Set.of("leder"),
                        false,
                        false,
                        false);
        desk = new MailDesk(beans, encrypted);
        desk.turn();
        assertThat(received()).isEmpty();
        assertThat(states()).containsOnly(MailState.WAITING);
        assertThat(encrypted.toString()).doesNotContain("hemmelig-kode");
    }

    @Test
    void a_refused_sign_in_is_told_without_a_word_of_it_and_the_right_one_lets_mails_through() {
        MailTown.publish(publication);
        server.setUser("maanedsbog", "bruger", "den rette");
        proxy.answering("AUTH", "535 5.7.8 hemmelig forkert");
        new MailDesk(beans, signedIn("forkert")).turn();
        assertThat(tried().reason()).contains(MailReason.SIGN_IN_REFUSED);
        assertThat(tried().answer()).isEmpty();
        proxy.answering("no command", "");
        clock.forward(Duration.ofMinutes(1));
        new MailDesk(beans, signedIn("den rette")).turn();
        assertThat(received()).hasSize(2);
    }

    private DeliverySettings signedIn(String password) {
        return new DeliverySettings(
                true,
                "127.0.0.1",
                proxy.port(),
                Encryption.NONE,
                Optional.of(new SignIn("bruger", password)),
                "maanedsbog@kommune.example",
                Set.of("leder"),
                false,
                false,
                false);
    }

    // --- afterwards ---

    @Test
    void the_log_forgets_in_time_and_sends_nothing_anew() {
        MailTown.publish(publication);
        desk.turn();
        MailPurge purge =
                new MailPurge(
                        beans.getBean(JdbcClient.class), beans.getBean(Settings.class), clock);
        clock.forward(Duration.ofDays(180));
        purge.purge();
        assertThat(logged()).hasSize(2);
        clock.forward(Duration.ofDays(5));
        purge.purge();
        assertThat(logged()).isEmpty();
        desk.turn();
        assertThat(received()).hasSize(2);
    }

    // --- samples ---

    @Test
    void a_sample_goes_to_who_asks_for_it_and_does_not_count_as_the_editions_mail()
            throws Exception {
        Viewer maj = people.viewer("M1").orElseThrow();
        assertThat(desk.subscriptions.of(maj)).as("her role gets none").isEmpty();
        MailTown.publish(publication);
        assertThat(desk.subscriptions.sendSample(maj)).isEqualTo("maj@kommune.example");
        assertThatThrownBy(() -> desk.subscriptions.sendSample(maj))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("på vej allerede");
        desk.turn();
        assertThat(to("maj@kommune.example").subject()).startsWith("Prøve: Månedsbog for oktober");
        assertThat(received()).hasSize(3);
        desk.subscriptions.sendSample(people.viewer("L1").orElseThrow());
        desk.turn();
        assertThat(receivers()).filteredOn(MailTown.BIRGIT::equals).hasSize(2);
        assertThat(told(AuditAction.MAIL_WISHED)).hasSize(2);
    }

    @Test
    void nobody_outside_the_staff_list_gets_a_sample() {
        accounts.add(
                "test",
                new Accounts.NewAccount(
                        "drift",
                        "Drift",
                        Optional.empty(),
                        Optional.of("drift@andetsteds.example"),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of()));
        MailTown.publish(publication);
        assertThatThrownBy(
                        () -> desk.subscriptions.sendSample(people.viewer("drift").orElseThrow()))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("personalelisten");
    }

    // --- how to look ---

    private static Accounts.NewAccount administrator(String employeeId) {
        return new Accounts.NewAccount(
                "admin" + employeeId.toLowerCase(Locale.ROOT),
                "Administrator",
                Optional.of(employeeId),
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of());
    }

    private static LocalDate yesterday() {
        return LocalDate.of(2026, 11, 1);
    }

    private void restart() {
        proxy.close();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        desk = desk(server.getSmtp().getPort());
    }

    private void atOnce(Runnable work) throws Exception {
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

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private List<ReadMail> mails() {
        return received().stream().map(ReadMail::of).toList();
    }

    private List<String> receivers() {
        return mails().stream().map(ReadMail::to).toList();
    }

    private ReadMail to(String address) throws MessagingException {
        return mails().stream()
                .filter(mail -> mail.to().equals(address))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    private List<LoggedMail> logged() {
        return log.newest(9).stream().flatMap(edition -> edition.mails().stream()).toList();
    }

    private LoggedMail tried() {
        return logged().stream().filter(mail -> mail.attempts() > 0).findFirst().orElseThrow();
    }

    private LoggedMail in(MailState state) {
        List<LoggedMail> found = logged().stream().filter(mail -> mail.state() == state).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<MailState> states() {
        return logged().stream().map(LoggedMail::state).toList();
    }

    private List<MailReason> reasons() {
        return logged().stream().flatMap(mail -> mail.reason().stream()).toList();
    }

    private List<AuditEntry> told(AuditAction action) {
        return trail.newest(100).stream().filter(entry -> entry.action() == action).toList();
    }
}
