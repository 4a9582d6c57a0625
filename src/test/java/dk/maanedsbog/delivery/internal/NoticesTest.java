package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.delivery.NoticeMails;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.quality.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who must do something is told so, once. */
abstract class NoticesTest extends BouncesTest {

    private static final String DRIFT = "drift@kommune.example";
    private static final Viewer ADMINISTRATOR =
            new Viewer("drift", "Drift", Optional.empty(), true);

    @Autowired Decisions quality;
    @Autowired Assessments assessments;

    @Test
    void administrators_are_told_once_that_an_edition_waits_for_a_signature() throws Exception {
        administrators();
        MailTown.hold(quality, Optional.empty());
        atOnce(() -> desk(proxy.port()).turn());
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(DRIFT, MailTown.ASGER);
        ReadMail mail = to(DRIFT);
        assertThat(mail.subject()).isEqualTo("Tallene for oktober 2026 venter på en underskrift");
        for (String said : List.of(mail.text(), mail.html())) {
            assertThat(said)
                    .contains(
                            "før en administrator har skrevet under",
                            "https://maanedsbog.kommune.example/drift",
                            "fordi du er administrator")
                    .doesNotContain("Team To", "Slå mails fra");
        }
        assertThat(notice(NoticeKind.SIGNATURE).mails())
                .extracting(LoggedMail::state)
                .containsOnly(MailState.SENT);
        assertThat(told(AuditAction.MAILED)).hasSize(2);
    }

    @Test
    void an_approver_is_asked_when_the_signature_has_been_given() {
        administrators();
        accounts.add(
                "test",
                new Accounts.NewAccount(
                        "chefen",
                        "Chefen",
                        Optional.empty(),
                        Optional.of("chefen@kommune.example"),
                        Set.of(Role.HEAD),
                        Set.of("A1")));
        HeldEdition edition = MailTown.hold(quality, Optional.of("chef"));
        desk.turn();
        assertThat(receivers()).containsExactlyInAnyOrder(DRIFT, MailTown.ASGER);
        quality.decide(ADMINISTRATOR, Decision.Kind.SIGNED, edition.id(), "Det er set");
        desk.turn();
        assertThat(received()).hasSize(3);
        assertThat(mails().getLast().to()).isEqualTo("chefen@kommune.example");
        assertThat(mails().getLast().text())
                .contains(
                        "før den er godkendt",
                        "https://maanedsbog.kommune.example/drift/godkendelse",
                        "fordi du må godkende");
    }

    @Test
    void a_notice_that_found_nobody_goes_to_who_is_given_the_role_while_it_stands()
            throws Exception {
        MailTown.hold(quality, Optional.empty());
        desk.turn();
        assertThat(notice(NoticeKind.SIGNATURE).mails()).isEmpty();
        accounts.add("test", user("drift", Optional.of(DRIFT)));
        atOnce(() -> desk(proxy.port()).turn());
        assertThat(receivers()).containsExactly(DRIFT);
        accounts.add("test", user("senere", Optional.of("senere@kommune.example")));
        desk.turn();
        assertThat(receivers()).as("somebody knows").containsExactly(DRIFT);
    }

    @Test
    void one_that_found_nobody_is_told_by_one_of_two_nodes_that_see_others_in_the_role()
            throws Exception {
        MailTown.hold(quality, Optional.empty());
        desk.turn();
        accounts.add("test", user("drift", Optional.of(DRIFT)));
        accounts.add("test", user("senere", Optional.of("senere@kommune.example")));
        var bothHaveSeen = new CyclicBarrier(2);
        var names = new ConcurrentLinkedQueue<>(List.of("drift", "senere"));
        atOnce(() -> nodeThatSees(names.remove(), bothHaveSeen).look());
        assertThat(notice(NoticeKind.SIGNATURE).mails()).hasSize(1);
    }

    /** A node that goes on when another has seen who it is to tell, too. */
    private Notices nodeThatSees(String user, CyclicBarrier bothHaveSeen) {
        var responsible =
                new Responsible(staff, desk.recipients, accounts, clock) {
                    @Override
                    List<Addressee> of(Role role) {
                        List<Addressee> seen =
                                super.of(role).stream()
                                        .filter(each -> each.userName().equals(user))
                                        .toList();
                        await(bothHaveSeen);
                        return seen;
                    }
                };
        return new Notices(
                beans.getBean(JdbcClient.class),
                beans.getBean(TransactionTemplate.class),
                beans.getBean(NoticeReasons.class),
                responsible,
                desk.outbox,
                MailDesk.with(beans.getBean(Settings.class), settings(proxy.port(), false, false)),
                clock);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_dealt_with_before_the_mail_server_answers_is_told_to_nobody() {
        administrators();
        HeldEdition edition = MailTown.hold(quality, Optional.empty());
        server.stop();
        desk.turn();
        quality.decide(ADMINISTRATOR, Decision.Kind.REJECTED, edition.id(), "Hentes igen");
        restart();
        clock.forward(Duration.ofMinutes(1));
        desk.turn();
        assertThat(received()).isEmpty();
        assertThat(notice(NoticeKind.SIGNATURE).mails())
                .extracting(LoggedMail::reason)
                .containsOnly(Optional.of(MailReason.DEALT_WITH));
    }

    @Test
    void who_is_no_longer_administrator_or_has_no_address_is_left_out_and_seen_to_be() {
        accounts.add("test", user("uden", Optional.empty()));
        accounts.add("test", user("drift", Optional.of(DRIFT)));
        MailTown.hold(quality, Optional.empty());
        desk.notices.look();
        accounts.lock("test", "drift");
        desk.turn();
        assertThat(received()).isEmpty();
        assertThat(notice(NoticeKind.SIGNATURE).mails())
                .extracting(LoggedMail::recipient, mail -> mail.reason().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("drift", MailReason.NO_ACCESS), tuple("uden", MailReason.NO_ADDRESS));
    }

    @Test
    void a_refusal_by_the_gate_and_a_planned_pull_in_vain_are_told_and_nothing_else() {
        administrators();
        Instant now = clock.instant();
        run("2026-10", "TERMINAL", "REFUSED", now.plusSeconds(60));
        run("2026-W41", "SCHEDULE", "WAITING", now.plusSeconds(60));
        run("2026-W42", "SCHEDULE", "REFUSED", now.minusSeconds(3600));
        clock.forward(Duration.ofHours(1));
        desk.turn();
        assertThat(received()).as("its starter has read it; waits; before mails").isEmpty();

        run("2026-W43", "SCHEDULE", "REFUSED", clock.instant());
        run("2026-10", "PERSON", "REFUSED", clock.instant());
        assessments.add(red(clock.instant().minusSeconds(5)));
        desk.turn();
        desk.turn();
        assertThat(mails())
                .extracting(ReadMail::subject)
                .containsExactlyInAnyOrder(
                        "Hentningen af uge 43, 2026 blev ikke til noget",
                        "Hentningen af uge 43, 2026 blev ikke til noget",
                        "Kvalitetskontrollen afviste hentningen af oktober 2026",
                        "Kvalitetskontrollen afviste hentningen af oktober 2026");
    }

    @Test
    void a_planned_pull_in_vain_is_not_told_of_once_the_period_is_out() {
        administrators();
        run("2026-10", "SCHEDULE", "FAILED", clock.instant().plusSeconds(1));
        clock.forward(Duration.ofMinutes(1));
        MailTown.publish(publication);
        desk.notices.look();
        assertThat(log.notices(9)).isEmpty();
    }

    @Test
    void a_planned_pull_that_nobody_needed_any_more_is_told_of_to_nobody() {
        administrators();
        run("2026-10", "SCHEDULE", "REFUSED", clock.instant().plusSeconds(1));
        store.update("UPDATE pull_run SET dropped = TRUE");
        clock.forward(Duration.ofMinutes(1));
        desk.notices.look();
        assertThat(log.notices(9)).isEmpty();
        store.update("UPDATE pull_run SET dropped = FALSE");
        desk.notices.look();
        assertThat(log.notices(9)).as("nothing else kept it back").hasSize(1);
    }

    @Test
    void notices_can_be_turned_off_alone() {
        administrators();
        MailTown.hold(quality, Optional.empty());
        new MailDesk(beans, without(settings(proxy.port(), false, false))).turn();
        assertThat(log.notices(9)).isEmpty();
    }

    private static DeliverySettings without(DeliverySettings all) {
        return new DeliverySettings(
                all.on(),
                all.server(),
                all.port(),
                all.encryption(),
                all.signIn(),
                all.sender(),
                all.roles(),
                all.attached(),
                all.personsAttached(),
                all.weeks(),
                false,
                all.bounces());
    }

    /** Asger, who is on the staff list, and a user who is not. */
    private void administrators() {
        accounts.add("test", administrator("L2"));
        accounts.add("test", user("drift", Optional.of(DRIFT)));
    }

    private static Accounts.NewAccount user(String name, Optional<String> email) {
        return new Accounts.NewAccount(
                name, name, Optional.empty(), email, Set.of(Role.ADMINISTRATOR), Set.of());
    }

    private Assessment red(Instant at) {
        return new Assessment(
                MailTown.OCTOBER,
                2,
                at,
                Optional.empty(),
                Optional.empty(),
                List.of(new Finding(Colour.RED, "teams", "Alle teams mangler.", "", "")));
    }

    private void run(String period, String startedAs, String state, Instant ended) {
        store.update(
                "INSERT INTO pull_run (period, checked, started_as, started_by, node, source,"
                        + " description, state, attempts, started_at, ended_at, rows_read,"
                        + " rows_rejected) VALUES (?, FALSE, ?, 'x', 'n', 's', 'd', ?, 1, ?, ?, 0,"
                        + " 0)",
                period,
                startedAs,
                state,
                ended.minusSeconds(10).atOffset(ZoneOffset.UTC),
                ended.atOffset(ZoneOffset.UTC));
    }

    private NoticeMails notice(NoticeKind kind) {
        List<NoticeMails> found =
                log.notices(9).stream().filter(notice -> notice.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
