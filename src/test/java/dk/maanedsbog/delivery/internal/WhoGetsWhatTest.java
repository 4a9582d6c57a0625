package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.delivery.Decision;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.EditionMails;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets a mail, of which editions, and what it says. */
abstract class WhoGetsWhatTest extends NoticesTest {

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
                .contains("Borgere i job: skjult")
                .doesNotContain("3\u00a0borgere");
        assertThat(administrators.html()).contains("skjult");
    }

    @Test
    void a_new_revision_says_so_and_takes_the_place_of_what_still_waits() throws Exception {
        MailTown.publish(publication);
        desk.decisions.look();
        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 90);
        desk.turn();
        assertThat(received()).hasSize(2);
        assertThat(to(MailTown.BIRGIT).subject()).endsWith("· Integration · udgave 2");
        assertThat(to(MailTown.BIRGIT).text()).contains("90\u00a0borgere", "Udgave 2: tallene");
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
        assertThat(trail.about(Set.of(Unit.department("A1")), 9)).isEmpty();

        MailTown.publish(publication, MailTown.OCTOBER, 2, false, 90);
        server.purgeEmailFromAllMailboxes();
        desk = new MailDesk(beans, settings(proxy.port(), true, true));
        desk.turn();
        assertThat(to(MailTown.BIRGIT).workbook()).contains("Maj Solvang", "Team Et");
        assertThat(to(MailTown.BIRGIT).text()).contains("også tal om personer");
        assertThat(trail.about(Set.of(Unit.department("A1")), 9))
                .as("those whose figures left the house can see to whom")
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.MAILED);
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
    void a_name_with_lines_in_it_makes_no_header_of_its_own() throws Exception {
        MailTown.usual()
                .with("L3", "Ib\r\nBcc: c@d.dk", "ib@kommune.example", "leder", "T1")
                .settle(staff);
        MailTown.publish(publication);
        desk.turn();
        assertThat(to("ib@kommune.example").raw()).doesNotContain("\nBcc:");
        assertThat(to("ib@kommune.example").text()).contains("Ib Bcc: c@d.dk, Integration.");
        assertThat(receivers()).hasSize(3);
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
}
