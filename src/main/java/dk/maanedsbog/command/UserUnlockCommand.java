package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import picocli.CommandLine.Command;

/** Lets a locked user in again. */
@Command(
        name = "unlock",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description =
                "Åbner for en bruger, der er låst, også efter for mange forkerte adgangskoder.")
final class UserUnlockCommand extends UserStateCommand {

    @Override
    String change(Accounts accounts, String user) {
        accounts.unlock(AuditTrail.OPERATOR, user);
        return "åbnet";
    }
}
