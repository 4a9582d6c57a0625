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
            "De rækker, som hentninger har afvist, slettes med, for ingen kan se, hvem de er om.",
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

        @Option(
                names = "--rejected-rows",
                description = {
                    "Kun de rækker, som hentninger har afvist, alle sammen: til en borger, der",
                    "ikke står i nogen udgave."
                })
        private boolean rejectedRows;
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
            spec.commandLine()
                    .getOut()
                    .println(
                            who.rejectedRows ? rows(erasures, request) : person(erasures, request));
        }
        return 0;
    }

    private String rows(Erasures erasures, Erasures.Request request) {
        int rows = erasures.rejectedRows(request);
        return rows == 0
                ? "Der er ingen afviste rækker at slette."
                : "Slettet: %d afviste rækker. Antal og årsager bliver stående.".formatted(rows);
    }

    private String person(Erasures erasures, Erasures.Request request) {
        Erased erased =
                who.caseNumber != null
                        ? erasures.personOfCase(request, who.caseNumber)
                        : erasures.citizen(request, new String(who.citizen));
        if (erased.contributions() == 0) {
            throw new CommandProblem(
                    "%s står ikke i nogen udgave. Intet er slettet. Se efter, om nummeret er skrevet"
                                    .formatted(who.caseNumber != null ? "Sagen" : "Borgeren")
                            + " som i udtrækket. Kan borgeren stå i rækker, som hentninger har"
                            + " afvist, så slet dem med --rejected-rows.");
        }
        return "Slettet: %s, og alle afviste rækker. Tallene er uændrede."
                .formatted(erased.inWords());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
