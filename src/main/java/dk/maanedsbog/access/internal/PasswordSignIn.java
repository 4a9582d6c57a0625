package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.configuration.AccessSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.LikelyCpr;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs people in by user name and password. Whoever is refused is told the same, and after the
 * same work: whether the user exists, is locked, has left or mistyped is for the audit trail alone.
 * A command on the terminal signs nobody in, and need not wait for the hash that is made here.
 */
@Component
@Lazy
class PasswordSignIn implements AuthenticationProvider {

    private static final int NAME_KEPT = 64;

    private final UserRows rows;
    private final LocalUsers users;
    private final Standing standing;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;
    private final AccessSettings settings;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(
            UserRows rows,
            LocalUsers users,
            Standing standing,
            PasswordEncoder encoder,
            AuditTrail trail,
            Settings settings,
            Clock clock) {
        this.rows = rows;
        this.users = users;
        this.standing = standing;
        this.encoder = encoder;
        this.trail = trail;
        this.settings = settings.access();
        this.clock = clock;
        this.nobodysHash = encoder.encode(OneTimePassword.make());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String typed = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        String userName = UserRows.normal(typed);
        Optional<UserRow> row = rows.find(userName);
        Optional<Identity> identity = users.identity(userName);
        String hash =
                row.map(UserRow::passwordHash)
                        .filter(found -> !found.equals(StoredAccounts.NO_PASSWORD))
                        .or(() -> identity.map(Identity::passwordHash))
                        .filter(found -> !found.isEmpty())
                        .orElse(nobodysHash);
        boolean matches = password.length() <= Passwords.LONGEST && encoder.matches(password, hash);
        if (row.filter(found -> found.lockedAt(clock.instant())).isPresent()) {
            throw refused(typed, "Brugeren er låst");
        }
        if (!matches) {
            row.ifPresent(this::count);
            throw refused(typed, "Forkert brugernavn eller adgangskode");
        }
        Account account =
                identity.flatMap(standing::today)
                        .orElseThrow(() -> refused(typed, "Har ingen adgang i dag"));
        rows.signedIn(userName);
        trail.add(userName, AuditAction.SIGNED_IN, "Med adgangskode", Optional.empty(), 0);
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, account.getAuthorities());
    }

    private void count(UserRow row) {
        if (rows.failed(row.userName(), settings.attempts(), settings.lockedFor())) {
            trail.add(
                    row.userName(),
                    AuditAction.USER_LOCKED,
                    "Låst i %d minutter efter %d forkerte forsøg"
                            .formatted(settings.lockedFor().toMinutes(), settings.attempts()),
                    Optional.empty(),
                    0);
        }
    }

    private BadCredentialsException refused(String typed, String why) {
        String name = LikelyCpr.hidden(typed.strip());
        trail.add(
                name.substring(0, Math.min(NAME_KEPT, name.length())),
                AuditAction.SIGN_IN_REFUSED,
                why,
                Optional.empty(),
                0);
        return new BadCredentialsException("Refused");
    }
}
