package dk.maanedsbog.command;

import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Erasure.Erased;
import dk.maanedsbog.shared.LikelyCpr;
import dk.maanedsbog.upkeep.Erasures;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes a citizen out of what published figures are counted from. */
@Command(
        name = "erase",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Sletter en borger fra bidragene i alle udgaver. Tallene bliver stående.",
            "Revisionssporet husker, hvem der bad om det, og hvorfor; aldrig borgeren."
        })
final class EraseCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Who who;

    /** The citizen, by a case or by the id itself. */
    private static final class Who {

        @Option(
                names = "--citizen-case",
                paramLabel = "SAG",
                description = "Sagsnummeret på en af borgerens sager, som i udtrækket.")
        private String caseNumber;

        @Option(
                names = "--citizen",
                paramLabel = "ID",
                arity = "0..1",
                interactive = true,
                prompt = "Borgerens id: ",
                description = {
                    "Borgerens id, som i udtrækket. Uden værdi bliver der spurgt om det, så et",
                    "cpr-nummer ikke står i terminalens historik."
                })
        private char[] citizen;
    }

    @Option(
            names = "--by",
            paramLabel = "NAVN",
            required = true,
            description = "Hvem der har bedt om sletningen.")
    private String askedBy;

    @Option(
            names = "--reason",
            paramLabel = "TEKST",
            required = true,
            description = "Hvorfor, fx en journalhenvisning. Skriv intet om borgeren selv.")
    private String reason;

    @Override
    public Integer call() {
        if (askedBy.isBlank() || reason.isBlank()) {
            throw wrong("Skriv, hvem der har bedt om sletningen, og hvorfor.");
        }
        if (LikelyCpr.isIn(askedBy) || LikelyCpr.isIn(reason)) {
            throw wrong(
                    "--by og --reason bliver stående i revisionssporet: skriv intet cpr-nummer.");
        }
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var erasures = context.getBean(Erasures.class);
            var request = new Erasures.Request(AuditTrail.OPERATOR, askedBy, reason);
            Erased erased =
                    who.caseNumber != null
                            ? erasures.personOfCase(request, who.caseNumber)
                            : erasures.citizen(request, new String(who.citizen));
            var terminal = spec.commandLine().getOut();
            if (erased.contributions() == 0) {
                terminal.println(
                        "Ingen bidrag handler om den borger. Se efter, om nummeret er skrevet som i"
                                + " udtrækket. Rækker, som hentninger har afvist, er glemt.");
            } else {
                terminal.printf(
                        "Slettet: %d bidrag i %d udgaver. Tallene er uændrede.%n",
                        erased.contributions(), erased.editions());
            }
        }
        return 0;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
