package dk.maanedsbog.command;

import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
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

/** Pulls one period from an extract and publishes it. */
@Command(
        name = "pull",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = "Henter et udtræk, regner tallene ud og udgiver månedsbogen for perioden.",
        footer = {
            "",
            "Slutkoder: 0 udgivet, 1 gik i stå, 2 forkert skrevet, 3 afvist (intet er udgivet),",
            "4 venter på underskrift eller godkendelse."
        })
final class PullCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private WantedPeriod wanted;

    @Option(
            names = "--source",
            paramLabel = "MAPPE",
            required = true,
            description = {
                "Mappen med udtrækket (eller XLSX-filen, eller JDBC-adressen, når",
                "kildebeskrivelsen siger det)."
            })
    private String source;

    @Option(
            names = "--source-description",
            paramLabel = "NAVN",
            defaultValue = "standard",
            description = {
                "Kildebeskrivelsen i batch-config/sources uden .yml",
                "(standard: ${DEFAULT-VALUE})."
            })
    private String description;

    @Option(
            names = "--out",
            paramLabel = "MAPPE",
            description = "Mappen til tal, afviste rækker, rapport og arbejdsbog.")
    private Path out;

    @Option(names = "--check", description = "Prøv udtrækket af uden at udgive noget.")
    private boolean check;

    @Option(
            names = "--provisional",
            description = "Udgiv som foreløbig, selv om perioden ikke er dækket helt.")
    private boolean provisional;

    @Option(
            names = "--sign",
            paramLabel = "BEGRUNDELSE",
            description = {
                "Skriv under på forhånd: udgiv, selv om kvalitetskontrollen finder noget gult.",
                "Begrundelsen bliver stående ved udgaven."
            })
    private String signature;

    @Override
    public Integer call() {
        var request =
                new PullRequest(
                        wanted.period(),
                        source,
                        description,
                        Optional.ofNullable(out),
                        check,
                        provisional,
                        Optional.ofNullable(signature).filter(reason -> !reason.isBlank()));
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            var terminal = spec.commandLine().getOut();
            PullOutcome outcome =
                    context.getBean(Pulls.class).run(request, new TerminalProgress(terminal));
            return report(outcome);
        }
    }

    private int report(PullOutcome outcome) {
        var terminal = spec.commandLine().getOut();
        return switch (outcome) {
            case PullOutcome.Published(var edition, var warnings) -> {
                warnings.forEach(warning -> terminal.println("Bemærk: " + warning));
                terminal.println(
                        "Udgivet: %s, udgave %d. Læst %d rækker, afvist %d."
                                .formatted(
                                        edition.period().code(),
                                        edition.revision(),
                                        edition.rowsRead(),
                                        edition.rowsRejected()));
                yield 0;
            }
            case PullOutcome.Held waiting -> {
                waiting.warnings().forEach(warning -> terminal.println("Bemærk: " + warning));
                waiting(waiting);
                yield MaanedsbogCommand.WAITING;
            }
            case PullOutcome.Checked(var read, var rejected, var warnings) -> {
                warnings.forEach(warning -> terminal.println("Bemærk: " + warning));
                terminal.println(
                        "Udtrækket kan udgives. Læst %d rækker, afvist %d. Intet er udgivet."
                                .formatted(read, rejected));
                yield 0;
            }
            case PullOutcome.Refused(var reason) -> {
                spec.commandLine().getErr().println(reason);
                yield MaanedsbogCommand.REFUSED;
            }
            case PullOutcome.Waiting(var reason, var nextTry) -> {
                spec.commandLine().getErr().println(reason);
                yield MaanedsbogCommand.REFUSED;
            }
            case PullOutcome.Busy(var reason) -> {
                spec.commandLine().getErr().println(reason);
                yield MaanedsbogCommand.FAILED;
            }
            case PullOutcome.Failed(var reason) -> {
                spec.commandLine().getErr().println(reason);
                yield MaanedsbogCommand.FAILED;
            }
        };
    }

    private void waiting(PullOutcome.Held waiting) {
        var terminal = spec.commandLine().getErr();
        terminal.println(
                "Venter: %s, udgave %d, er regnet ud, men kan ikke ses endnu."
                        .formatted(
                                waiting.edition().period().code(), waiting.edition().revision()));
        waiting.findings().forEach(finding -> terminal.println("- " + finding));
        boolean signed = signature != null && !signature.isBlank();
        if (!waiting.findings().isEmpty() && !signed) {
            Period period = waiting.edition().period();
            terminal.println(
                    "En administrator kan skrive under på siden Drift, eller her med sign --%s=%s"
                                    .formatted(period.kind().code(), period.code())
                            + " --reason=\"…\"");
        }
        waiting.approver()
                .ifPresent(
                        role ->
                                terminal.println(
                                        "En %s skal godkende den på siden Godkendelse."
                                                .formatted(role)));
    }
}
