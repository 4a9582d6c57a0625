package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.organisation.Membership;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;

/** What tests of access stand on: a clock that is moved, three employees, and every bean of it. */
interface AccessGround {

    LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    LocalDate TODAY = LocalDate.of(2026, 11, 2);
    String OWN = "en helt ny adgangskode";

    Accounts accounts();

    Roles roles();

    People people();

    Passwords passwords();

    Visibilities visibilities();

    AuditTrail trail();

    AuditPurge purge();

    StoredKind stored();

    MovableClock clock();

    JdbcTemplate store();

    Publication publication();

    void employ(Membership... memberships);

    Account signIn(String name, String password);

    static Membership in(String employee, String team, LocalDate lastDay) {
        return new Membership(employee, team, LONG_AGO, Optional.ofNullable(lastDay));
    }

    default String add(String name, String employeeId, Set<Role> granted, Set<String> departments) {
        return accounts()
                .add(
                        "admin",
                        new NewAccount(
                                name,
                                name,
                                Optional.ofNullable(employeeId),
                                Optional.empty(),
                                granted,
                                departments));
    }

    default void assertRefused(String name, String password, String why) {
        assertThatThrownBy(() -> signIn(name, password))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage("Refused");
        assertThat(last())
                .extracting(AuditEntry::action, AuditEntry::what)
                .containsExactly(AuditAction.SIGN_IN_REFUSED, why);
    }

    default AuditEntry last() {
        return trail().newest(1).getFirst();
    }

    default Visibility sees(String name) {
        return visibilities().of(people().viewer(name).orElseThrow());
    }
}
