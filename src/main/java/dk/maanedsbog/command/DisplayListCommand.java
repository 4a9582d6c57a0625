package dk.maanedsbog.command;

import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the displays, one a line. */
@Command(
        name = "list",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Viser skærmene med enhed, tavle og tilstand, én pr. linje.")
final class DisplayListCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var terminal = spec.commandLine().getOut();
            var displays = context.getBean(Displays.class);
            List<Display> all = displays.all();
            if (all.isEmpty()) {
                terminal.println("Der er ingen skærme endnu.");
            }
            all.forEach(display -> terminal.println(line(display, displays)));
        }
        return 0;
    }

    private static String line(Display display, Displays displays) {
        return "%d; %s; %s; %s; %s; %s"
                .formatted(
                        display.id(),
                        display.name(),
                        displays.unitName(display.unit()).orElse(display.unit().id()),
                        display.board(),
                        display.ipRanges().isEmpty()
                                ? "alle adresser"
                                : String.join(", ", display.ipRanges()),
                        state(display));
    }

    private static String state(Display display) {
        if (!display.active()) {
            return "afmeldt";
        }
        return display.lastSeen()
                .map(at -> "sidst set " + DanishFormat.moment(at))
                .orElse("ikke set endnu");
    }
}
