package dk.maanedsbog.command;

import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Revokes a display: its address stops working within a minute, wherever it hangs. */
@Command(
        name = "revoke",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Afmelder en skærm. Dens adresse holder op med at virke inden for et minut.")
final class DisplayRevokeCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    /** The display by its name or its number. */
    private static final class Which {

        @Option(names = "--name", paramLabel = "NAVN", description = "Skærmens navn.")
        private String name;

        @Option(names = "--id", paramLabel = "NUMMER", description = "Skærmens nummer.")
        private Long id;

        Optional<Display> among(Displays displays) {
            return name != null ? displays.find(name) : displays.find(id);
        }

        String text() {
            return name != null ? name : "nr. " + id;
        }
    }

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var displays = context.getBean(Displays.class);
            Display display =
                    which.among(displays)
                            .orElseThrow(
                                    () ->
                                            new BoardRefused(
                                                    ("Der er ingen skærm »%s«. Se dem med display"
                                                                    + " list.")
                                                            .formatted(which.text())));
            if (!display.active()) {
                throw new BoardRefused(
                        "Skærmen %s er afmeldt i forvejen.".formatted(display.name()));
            }
            displays.revoke(AuditTrail.OPERATOR, display.id());
            spec.commandLine().getOut().printf("Skærmen %s er afmeldt.%n", display.name());
        }
        return 0;
    }
}
