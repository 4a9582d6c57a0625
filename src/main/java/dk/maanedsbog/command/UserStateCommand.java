package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens or closes the way in for one user. */
abstract class UserStateCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--user",
            paramLabel = "NAVN",
            required = true,
            description = "Brugernavnet, eller medarbejderens id.")
    private String user;

    /**
     * @return what the user is afterwards
     */
    abstract String change(Accounts accounts, String user);

    @Override
    public final Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            String state = change(context.getBean(Accounts.class), user);
            spec.commandLine().getOut().printf("Brugeren %s er %s.%n", user.strip(), state);
        }
        return 0;
    }
}
