package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Passwords;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets in with which password, and who is kept out. */
interface SigningIn extends AccessGround {

    @Test
    default void five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
        String password = add("m1", "M1", Set.of(), Set.of());
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertRefused("m1", "forkert", "Forkert brugernavn eller adgangskode");
        }
        assertThat(signIn("M1 ", password).getUsername()).isEqualTo("m1");
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertRefused("m1", "forkert", "Forkert brugernavn eller adgangskode");
        }
        assertRefused("m1", password, "Brugeren er låst");
        assertThat(accounts().all().getFirst().state())
                .isEqualTo(Accounts.State.LOCKED_FOR_A_WHILE);
        clock().forward(Duration.ofMinutes(15));
        assertThat(signIn("m1", password).getUsername()).isEqualTo("m1");
    }

    @Test
    default void an_administrator_opens_a_lock_before_its_time() {
        String password = add("m1", "M1", Set.of(), Set.of());
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThatThrownBy(() -> signIn("m1", "forkert"));
        }
        accounts().unlock("admin", "m1");
        assertThat(signIn("m1", password)).isNotNull();
    }

    @Test
    default void a_locked_user_is_out_at_once_and_an_employee_by_every_way_in() {
        String password = add("m1", "M1", Set.of(), Set.of());
        Account session = signIn("m1", password);
        accounts().lock("admin", "m1");
        assertThat(people().today(session)).isEmpty();
        assertThat(people().viewer("M1")).isEmpty();
        assertRefused("m1", password, "Brugeren er låst");
        accounts().lock("admin", "L1");
        assertThat(people().viewer("L1")).isEmpty();
        accounts().unlock("admin", "L1");
        assertThat(people().viewer("L1")).isPresent();
    }

    @Test
    default void a_user_who_does_not_exist_is_refused_in_the_same_words() {
        assertRefused("ingen", "forkert", "Forkert brugernavn eller adgangskode");
    }

    @Test
    default void a_one_time_password_must_be_changed_and_a_new_one_ends_the_sessions_of_the_old() {
        Account session = signIn("m1", add("m1", "M1", Set.of(), Set.of()));
        assertThat(session.mustChange()).isTrue();
        assertThat(session.getAuthorities()).isEmpty();
        assertThat(passwords().change(session, "", OWN)).isEmpty();
        assertThat(people().today(session)).isEmpty();
        Account next = signIn("m1", OWN);
        assertThat(next.mustChange()).isFalse();
        assertThat(people().today(next)).isPresent();
        String reset = accounts().resetPassword("admin", "m1");
        assertThat(people().today(next)).isEmpty();
        assertThat(signIn("m1", reset).mustChange()).isTrue();
    }

    @Test
    default void a_password_is_long_new_and_not_the_user_name() {
        String password = add("marianne", "M1", Set.of(), Set.of());
        Account session = signIn("marianne", password);
        assertThat(passwords().change(session, "", "kort")).contains(Passwords.Problem.TOO_SHORT);
        assertThat(passwords().change(session, "", "x".repeat(201)))
                .contains(Passwords.Problem.TOO_LONG);
        assertThat(passwords().change(session, "", password))
                .contains(Passwords.Problem.SAME_AS_BEFORE);
        assertThat(passwords().change(session, "", "Marianne-2026!"))
                .contains(Passwords.Problem.USER_NAME);
        assertThat(passwords().change(session, "", OWN)).isEmpty();
        assertThat(passwords().change(session, "gættet", "endnu en adgangskode"))
                .contains(Passwords.Problem.WRONG_CURRENT);
    }
}
