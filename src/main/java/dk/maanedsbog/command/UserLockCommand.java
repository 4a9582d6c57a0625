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

/** Locks a user out at once, open pages too. */
@Command(
        name = "lock",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Låser en bruger ude med det samme, også af åbne sider.")
final class UserLockCommand implements Callable<Integer> {

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
            context.getBean(Accounts.class).lock(AuditTrail.OPERATOR, user);
            spec.commandLine().getOut().printf("Brugeren %s er låst.%n", user.strip());
        }
        return 0;
    }
}
