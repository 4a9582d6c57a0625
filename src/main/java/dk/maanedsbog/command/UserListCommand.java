package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.Listed;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the users, one a line. */
@Command(
        name = "list",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Viser brugerne med roller og tilstand, én pr. linje.")
final class UserListCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var terminal = spec.commandLine().getOut();
            List<Listed> users = context.getBean(Accounts.class).all();
            if (users.isEmpty()) {
                terminal.println("Der er ingen brugere endnu.");
            }
            users.forEach(user -> terminal.println(line(user)));
        }
        return 0;
    }

    private static String line(Listed user) {
        return "%s; %s; %s%s; %s; %s"
                .formatted(
                        user.userName(),
                        user.name(),
                        roles(user),
                        user.departments().isEmpty()
                                ? ""
                                : " (" + sorted(user.departments().stream().toList()) + ")",
                        state(user),
                        user.lastSignIn()
                                .map(at -> "sidst logget ind " + DanishFormat.moment(at))
                                .orElse("aldrig logget ind"));
    }

    private static String roles(Listed user) {
        return user.roles().isEmpty()
                ? "ingen rolle"
                : sorted(user.roles().stream().map(Role::code).toList());
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String state(Listed user) {
        return switch (user.state()) {
            case OPEN -> user.mustChange() ? "åben, har en engangskode" : "åben";
            case LOCKED -> "låst";
            case LOCKED_FOR_A_WHILE -> "låst en tid efter forkerte adgangskoder";
            case WITHOUT_ACCESS -> "uden adgang i dag";
        };
    }
}
