package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Passwords;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes passwords in the application's own store. */
@Service
class StoredPasswords implements Passwords {

    private final UserRows rows;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;

    StoredPasswords(UserRows rows, PasswordEncoder encoder, AuditTrail trail) {
        this.rows = rows;
        this.encoder = encoder;
        this.trail = trail;
    }

    @Override
    @Transactional
    public Optional<Problem> change(Account account, String current, String wanted) {
        UserRow row = rows.find(account.getUsername()).orElseThrow();
        Optional<Problem> problem = problem(row, current, wanted);
        if (problem.isEmpty()) {
            rows.setPassword(row.userName(), encoder.encode(wanted), false);
            trail.add(
                    row.userName(),
                    AuditAction.PASSWORD_CHANGED,
                    "Egen adgangskode",
                    Optional.empty(),
                    0);
        }
        return problem;
    }

    private Optional<Problem> problem(UserRow row, String current, String wanted) {
        if (!row.mustChange() && !encoder.matches(current, row.passwordHash())) {
            return Optional.of(Problem.WRONG_CURRENT);
        }
        if (wanted.length() < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (wanted.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(row.userName())) {
            return Optional.of(Problem.USER_NAME);
        }
        return encoder.matches(wanted, row.passwordHash())
                ? Optional.of(Problem.SAME_AS_BEFORE)
                : Optional.empty();
    }
}
