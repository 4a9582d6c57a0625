package dk.maanedsbog.command;

import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayAddress;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.board.QrCode;
import dk.maanedsbog.shared.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Issues a display and tells its address once. */
@Command(
        name = "issue",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Udsteder en skærm og viser dens adresse denne ene gang, også som QR-kode.",
            "Adressen er hele adgangen: siden virker uden login."
        })
final class DisplayIssueCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAVN",
            required = true,
            description = "Hvor skærmen hænger, fx \"Gangen, 2. sal\".")
    private String name;

    @Option(
            names = "--unit",
            paramLabel = "ENHED",
            description = {
                "Afdelingens id eller navn; * er hele kommunen.",
                "Uden --unit gælder tavlens egen enhed."
            })
    private String unit;

    @Option(
            names = "--board",
            paramLabel = "TAVLE",
            defaultValue = "ugetavle",
            description = "Filen i batch-config/boards uden .yml (standard: ${DEFAULT-VALUE}).")
    private String board;

    @Option(
            names = "--ip",
            paramLabel = "OMRÅDE",
            split = "\\s*,\\s*",
            description = {
                "Adresser, som skærmen må spørge fra, fx 10.20.0.0/16; flere med komma.",
                "Uden --ip gælder alle."
            })
    private Set<String> ranges = new LinkedHashSet<>();

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var displays = context.getBean(Displays.class);
            Display.Issued issued =
                    displays.issue(
                            AuditTrail.OPERATOR,
                            new Display.Wanted(
                                    name, unit(context, displays), board, List.copyOf(ranges)));
            String address = context.getBean(DisplayAddress.class).of(issued.token());
            var terminal = spec.commandLine().getOut();
            terminal.printf(
                    "Skærmen %s (nr. %d) er udstedt. Adressen vises kun denne ene gang:%n%s%n%n",
                    issued.display().name(), issued.display().id(), address);
            terminal.print(QrCode.of(address).text());
            if (address.startsWith("http://localhost:")) {
                terminal.println(
                        "Adressen virker kun på denne maskine. Sæt »adresse« i maanedsbog.yml, så"
                                + " den også virker på skærmen.");
            }
            terminal.flush();
        }
        return 0;
    }

    private Unit unit(ApplicationContext context, Displays displays) {
        return unit != null
                ? displays.unit(unit)
                : context.getBean(Boards.class)
                        .find(board)
                        .map(Board::unit)
                        .orElse(Unit.MUNICIPALITY);
    }
}
