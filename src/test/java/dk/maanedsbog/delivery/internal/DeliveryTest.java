package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import dk.maanedsbog.configuration.DeliverySettings.SignIn;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each recipient gets an edition once, whatever the mail server and the nodes do. */
abstract class DeliveryTest extends WhoGetsWhatTest {

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
    void a_mail_that_the_server_breaks_off_each_time_does_not_hold_up_the_others() {
        MailTown.publish(publication);
        proxy.to("RCPT TO:<" + MailTown.ASGER, SmtpProxy.Fate.ANSWER_LOST);
        desk.turn();
        assertThat(receivers()).containsExactly(MailTown.BIRGIT);
        LoggedMail brokenOff = in(MailState.WAITING);
        assertThat(brokenOff.reason()).contains(MailReason.SERVER_SILENT);
        assertThat(brokenOff.nextAttempt()).contains(clock.instant().plus(Duration.ofMinutes(1)));
    }

    @Test
    void a_server_that_breaks_off_two_mails_in_a_row_is_left_and_begun_with_another() {
        MailTown town = MailTown.usual();
        town.with("L3", "Carl Leder", "carl@kommune.example", "leder", "T1");
        town.settle(staff);
        MailTown.publish(publication);
        proxy.to("DATA", SmtpProxy.Fate.ANSWER_LOST);
        desk.turn();
        assertThat(logged()).extracting(LoggedMail::attempts).containsExactlyInAnyOrder(1, 1, 0);
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(logged()).extracting(LoggedMail::attempts).doesNotContain(0);
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
        OutboxMail begun = desk.outbox.claim().orElseThrow();
        desk.outbox.retry(begun, clock.instant(), MailReason.LATER, "451 Om lidt");
        OutboxMail mail = desk.outbox.claim().orElseThrow();
        assertThat(mail.id()).isEqualTo(begun.id());
        assertThat(desk.outbox.handing(mail, "nogen@kommune.example")).isTrue();
        clock.forward(Outbox.LEASE.plusSeconds(1));
        desk(proxy.port()).turn();
        assertThat(received()).hasSize(1);
        assertThat(in(MailState.UNCERTAIN).reason()).contains(MailReason.ANSWER_LOST);
        assertThat(in(MailState.UNCERTAIN).answer()).as("an earlier try's").isEmpty();
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
                        false,
                        true,
                        Optional.empty());
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
                false,
                true,
                Optional.empty());
    }

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
}
