package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.configuration.Settings;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the first user of a new installation and shows its one-time password once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

    private static final String NAME = "admin";

    private final StoredAccounts accounts;
    private final StoredRoles roles;
    private final UserRows users;
    private final Settings settings;

    FirstAdministrator(
            StoredAccounts accounts, StoredRoles roles, UserRows users, Settings settings) {
        this.accounts = accounts;
        this.roles = roles;
        this.users = users;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() || roles.hasAdministrator() || users.find(NAME).isPresent()) {
            return;
        }
        try {
            System.out.printf(
                    "Første administrator: bruger %s, engangskode %s (vises kun denne ene gang)%n",
                    NAME, add());
        } catch (DuplicateKeyException madeMeanwhile) {
            // another node of the same installation started at the same moment, and shows it
        }
    }

    private String add() {
        return accounts.add(
                AuditTrail.OPERATOR,
                new NewAccount(
                        NAME,
                        "Administrator",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of()));
    }
}
