package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the audit trail writes down, how long, and how it is asked. */
interface AuditTrailKept extends AccessGround {

    @Test
    default void the_trail_never_holds_a_cpr_number_or_a_password() {
        assertThatThrownBy(() -> signIn("010203-1234", "hemmelig-kode-1"));
        assertThat(last().userName()).isEqualTo("(skjult)");
        assertThatThrownBy(() -> signIn("x".repeat(60) + " 0102031234", "hemmelig-kode-1"));
        assertThat(last().userName()).isEqualTo("x".repeat(60) + " (sk");
        trail().add("m1", AuditAction.DOWNLOADED, "fil 0102031234.csv", Optional.empty(), 1);
        assertThat(last().what()).isEqualTo("fil (skjult).csv");
        trail().add(
                        "m1",
                        AuditAction.REFUSED,
                        "Adressen",
                        Optional.of(Unit.employee("010203-1234")),
                        0);
        assertThat(last().scope()).contains("employee:(skjult)");
        assertThat(trail().newest(100).toString()).doesNotContain("hemmelig", "0102031234");
    }

    @Test
    default void views_are_kept_half_a_year_and_changes_of_rights_five_years() {
        trail().add("m1", AuditAction.PERSONS_VIEWED, "Mit team", Optional.empty(), 3);
        trail().add("m1", AuditAction.ROLE_GRANTED, "Chef", Optional.empty(), 0);
        clock().set(Instant.parse("2027-05-02T07:00:00Z"));
        purge().purge();
        assertThat(trail().newest(10)).hasSize(2);
        clock().set(Instant.parse("2027-05-02T09:00:00Z"));
        purge().purge();
        assertThat(trail().newest(10))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ROLE_GRANTED);
        clock().set(Instant.parse("2031-11-02T09:00:00Z"));
        purge().purge();
        assertThat(trail().newest(10)).isEmpty();
    }

    @Test
    default void the_trail_is_asked_by_user_action_unit_and_danish_days() {
        clock().set(Instant.parse("2026-11-01T22:59:59Z"));
        trail().add("M1", AuditAction.SIGNED_IN, "a", Optional.empty(), 0);
        clock().set(Instant.parse("2026-11-01T23:00:00Z"));
        trail().add("m1", AuditAction.PERSONS_VIEWED, "b", Optional.of(Unit.team("T1")), 1);
        trail().add("x_1", AuditAction.PERSONS_VIEWED, "c", Optional.of(Unit.team("T2")), 1);
        LocalDate second = LocalDate.of(2026, 11, 2);
        assertThat(asked("m1", null, Set.of(), null, null)).containsExactly("b", "a");
        assertThat(asked("_", null, Set.of(), null, null)).containsExactly("c");
        assertThat(asked(null, AuditAction.SIGNED_IN, Set.of(), null, null)).containsExactly("a");
        assertThat(asked(null, null, Set.of(Unit.team("T1")), null, null)).containsExactly("b");
        assertThat(asked(null, null, Set.of(), second, null)).containsExactly("c", "b");
        assertThat(asked(null, null, Set.of(), null, second.minusDays(1))).containsExactly("a");
        assertThat(trail().find(AuditFilter.ALL, 1, 1))
                .extracting(AuditEntry::what)
                .containsExactly("b");
    }

    private List<String> asked(
            String user, AuditAction action, Set<Unit> units, LocalDate from, LocalDate to) {
        return trail()
                .find(
                        new AuditFilter(
                                Optional.ofNullable(user),
                                Optional.ofNullable(action),
                                units,
                                Optional.ofNullable(from),
                                Optional.ofNullable(to)),
                        0,
                        100)
                .stream()
                .map(AuditEntry::what)
                .toList();
    }
}
