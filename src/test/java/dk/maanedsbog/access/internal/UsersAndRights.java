package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.AccountProblem.Kind;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.StoreMixed;
import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which users there can be, and what their store may hold. */
interface UsersAndRights extends AccessGround {

    @Test
    default void an_employee_is_meant_in_whichever_case_the_id_is_typed() {
        employ(AccessGround.in("M1", "T1", null));
        String oneTime = add("mette", "m1", Set.of(), Set.of());
        assertThat(oneTime).isNotEmpty();
        assertThat(accounts().all().getFirst().employeeId()).contains("M1");
        assertThat(people().viewer("m1").orElseThrow().employeeId()).contains("M1");
        accounts().lock("admin", "m1");
        assertThat(people().viewer("mette")).isEmpty();
        accounts().unlock("admin", "m1");
        assertThat(people().viewer("mette")).isPresent();
    }

    @Test
    default void what_can_not_be_added_is_said() {
        add("m1", "M1", Set.of(), Set.of());
        assertProblem(Kind.USER_EXISTS, "M1", "M1", Set.of(), Set.of());
        assertProblem(Kind.UNKNOWN_EMPLOYEE, "x", "X9", Set.of(), Set.of(), "xx");
        assertProblem(Kind.UNKNOWN_DEPARTMENT, "chef1", null, Set.of(Role.HEAD), Set.of("A9"));
        assertProblem(Kind.DEPARTMENT_MISSING, "chef1", null, Set.of(Role.HEAD), Set.of());
        assertProblem(Kind.DEPARTMENT_UNWANTED, "l1", "L1", Set.of(), Set.of("A1"));
        assertProblem(Kind.NOT_GRANTABLE, "leder", null, Set.of(Role.LEADER), Set.of());
        assertProblem(Kind.NOTHING_TO_BE, "ingen", null, Set.of(), Set.of());
        assertProblem(Kind.BAD_USER_NAME, "010203-1234", "M1", Set.of(), Set.of());
        assertThat(accounts().all()).hasSize(1);
    }

    private void assertProblem(
            Kind kind,
            String name,
            String employee,
            Set<Role> granted,
            Set<String> departments,
            String... otherName) {
        String used = otherName.length == 0 ? name : otherName[0];
        assertThatThrownBy(() -> add(used, employee, granted, departments))
                .isInstanceOfSatisfying(
                        AccountProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    @Test
    default void the_last_administrator_stays() {
        add("drift", null, Set.of(Role.ADMINISTRATOR), Set.of());
        assertThatThrownBy(() -> accounts().lock("admin", "drift"))
                .isInstanceOf(AccountProblem.class);
        long grant = roles().all().getFirst().id();
        assertThatThrownBy(() -> roles().withdraw("admin", grant))
                .isInstanceOf(AccountProblem.class);
        add("drift2", null, Set.of(Role.ADMINISTRATOR), Set.of());
        accounts().lock("admin", "drift");
        assertThat(accounts().all().getFirst().state()).isEqualTo(Accounts.State.LOCKED);
    }

    @Test
    default void made_up_and_real_editions_never_share_a_store() {
        publish(10, true);
        assertThat(stored().holdsRealData()).isFalse();
        assertThatThrownBy(() -> publish(9, false))
                .isInstanceOf(StoreMixed.class)
                .hasMessageContaining("tager ikke imod rigtige");
        store().execute("DELETE FROM edition");
        publish(10, false);
        assertThat(stored().holdsRealData()).isTrue();
        assertThatThrownBy(() -> publish(9, true)).isInstanceOf(StoreMixed.class);
    }

    private void publish(int month, boolean demo) {
        publication()
                .publish(
                        new EditionDraft(
                                Period.Month.of(2026, month),
                                1,
                                "Kommunen",
                                demo,
                                false,
                                clock().instant(),
                                TODAY,
                                "",
                                "",
                                List.of(),
                                List.of(),
                                List.of()),
                        receiver -> {},
                        receiver -> {});
    }
}
