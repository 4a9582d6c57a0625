package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditTrail;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets a locked user in again. */
@Command(
        name = "unlock",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description =
                "Åbner for en bruger, der er låst, også efter for mange forkerte adgangskoder.")
final class UserUnlockCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--user",
            paramLabel = "NAVN",
            required = true,
            description = "Brugernavnet, eller medarbejderens id.")
    private String user;

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            context.getBean(Accounts.class).unlock(AuditTrail.OPERATOR, user);
            spec.commandLine().getOut().printf("Brugeren %s er åbnet.%n", user.strip());
        }
        return 0;
    }
}
