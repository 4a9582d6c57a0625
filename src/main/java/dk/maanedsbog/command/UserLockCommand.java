package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import picocli.CommandLine.Command;

/** Locks a user out at once, open pages too. */
@Command(
        name = "lock",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Låser en bruger ude med det samme, også af åbne sider.")
final class UserLockCommand extends UserStateCommand {

    @Override
    String change(Accounts accounts, String user) {
        accounts.lock(AuditTrail.OPERATOR, user);
        return "låst";
    }
}
