package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles.Holder;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.organisation.Membership;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each kind of person may see today, by the extract and by what was granted. */
interface WhoMaySee extends AccessGround {

    @Test
    default void an_employee_sees_the_department_of_today() {
        Account signedIn = signIn("m1", add("m1", "M1", Set.of(), Set.of()));
        assertThat(signedIn.viewer().roles()).containsExactly(Role.EMPLOYEE);
        assertThat(sees("m1")).isEqualTo(Visibility.ownDepartment("A1"));
        employ(AccessGround.in("M1", "T2", null));
        Viewer moved = people().today(signedIn).orElseThrow().viewer();
        assertThat(visibilities().of(moved)).isEqualTo(Visibility.ownDepartment("A2"));
    }

    @Test
    default void leaders_and_coordinators_are_what_the_extract_says() {
        employ(AccessGround.in("L1", "T1", null), AccessGround.in("F1", "T2", null));
        assertThat(people().viewer("L1").orElseThrow().roles()).containsExactly(Role.LEADER);
        assertThat(people().viewer("F1").orElseThrow().roles()).containsExactly(Role.COORDINATOR);
        assertThat(sees("L1")).isEqualTo(Visibility.ownDepartment("A1"));
    }

    @Test
    default void who_has_left_has_access_on_the_last_day_and_none_the_day_after() {
        employ(AccessGround.in("M1", "T1", TODAY));
        String password = add("m1", "M1", Set.of(Role.HEAD), Set.of("A2"));
        Account session = signIn("m1", password);
        clock().set(Instant.parse("2026-11-02T22:59:59Z"));
        assertThat(people().today(session)).isPresent();
        clock().set(Instant.parse("2026-11-02T23:00:00Z"));
        assertThat(people().today(session)).isEmpty();
        assertThat(people().viewer("M1")).isEmpty();
        assertThat(visibilities().of(session.viewer())).isEqualTo(Visibility.nothing());
        assertRefused("m1", password, "Har ingen adgang i dag");
    }

    @Test
    default void who_has_not_begun_has_no_access_yet() {
        employ(new Membership("M1", "T1", TODAY.plusDays(1), Optional.empty()));
        assertRefused("m1", add("m1", "M1", Set.of(), Set.of()), "Har ingen adgang i dag");
    }

    @Test
    default void a_head_sees_the_departments_that_were_granted_until_they_are_withdrawn() {
        Account session = signIn("chef1", add("chef1", null, Set.of(Role.HEAD), Set.of("A2")));
        assertThat(sees("chef1")).isEqualTo(Visibility.ofDepartments(Set.of("A2")));
        roles().grant("admin", Holder.user("chef1"), Role.HEAD, Optional.of("A1"));
        assertThat(sees("chef1")).isEqualTo(Visibility.ofDepartments(Set.of("A1", "A2")));
        roles().all().forEach(grant -> roles().withdraw("admin", grant.id()));
        assertThat(people().today(session)).isEmpty();
        assertThat(roles().all())
                .allSatisfy(
                        grant -> {
                            assertThat(grant.active()).isFalse();
                            assertThat(grant.grantedBy()).isEqualTo("admin");
                            assertThat(grant.withdrawnBy()).contains("admin");
                        });
        assertThat(last().action()).isEqualTo(AuditAction.ROLE_WITHDRAWN);
        assertThat(last().userName()).isEqualTo("admin");
        assertThat(trail().newest(100))
                .filteredOn(entry -> entry.action() == AuditAction.ROLE_GRANTED)
                .extracting(AuditEntry::what, entry -> entry.scope().orElse(""))
                .containsExactly(
                        tuple("Brugeren chef1: chef for A1", "department:A1"),
                        tuple("Brugeren chef1: chef for A2", "department:A2"));
    }

    @Test
    default void a_head_who_is_an_employee_keeps_the_own_department() {
        add("l1", "L1", Set.of(Role.HEAD), Set.of("A2"));
        assertThat(people().viewer("l1").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEADER, Role.HEAD);
        assertThat(sees("l1")).isEqualTo(Visibility.ofDepartments(Set.of("A1", "A2")));
    }

    @Test
    default void an_administrator_sees_no_persons_whatever_else_the_person_is() {
        add("m1", "M1", Set.of(Role.ADMINISTRATOR), Set.of());
        assertThat(sees("m1")).isEqualTo(Visibility.departmentsOnly());
    }

    @Test
    default void a_shop_steward_sees_definitions_and_no_figure() {
        add("tr", null, Set.of(Role.SHOP_STEWARD), Set.of());
        assertThat(sees("tr")).isEqualTo(Visibility.nothing());
        assertThat(people().viewer("tr").orElseThrow().maySeeDefinitions()).isTrue();
        assertThat(new Viewer("", "", Optional.empty(), false).maySeeDefinitions()).isFalse();
    }
}
