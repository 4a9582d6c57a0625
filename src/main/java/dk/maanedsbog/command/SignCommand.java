package dk.maanedsbog.command;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.quality.DecisionRefused;
import dk.maanedsbog.quality.Decisions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs for an edition that waits, from the server's own terminal. */
@Command(
        name = "sign",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Skriver under på en udgave, som kvalitetskontrollen har fundet noget gult i.",
            "Virker også, mens månedsbogen kører på samme datamappe."
        },
        footer = {
            "",
            "Slutkoder: 0 udgivet, 1 venter ikke eller kan ikke, 2 forkert skrevet,",
            "4 venter stadig på godkendelse."
        })
final class SignCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private WantedPeriod wanted;

    @Option(
            names = "--reason",
            paramLabel = "BEGRUNDELSE",
            required = true,
            description = "Hvorfor den skal udgives. Bliver stående ved udgaven.")
    private String reason;

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            Optional<Edition> published = sign(context);
            spec.commandLine()
                    .getOut()
                    .println(
                            published
                                    .map(
                                            edition ->
                                                    "Udgivet: %s, udgave %d."
                                                            .formatted(
                                                                    edition.period().code(),
                                                                    edition.revision()))
                                    .orElse("Skrevet under. Udgaven venter nu på godkendelse."));
            return published.isPresent() ? 0 : MaanedsbogCommand.WAITING;
        } catch (DecisionRefused refused) {
            throw new CommandProblem(refused.getMessage());
        }
    }

    private Optional<Edition> sign(ApplicationContext context) {
        HeldEdition waiting =
                context.getBean(HeldEditions.class)
                        .newest(wanted.period())
                        .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                        .orElseThrow(
                                () ->
                                        new CommandProblem(
                                                "Der er ingen udgave af %s, der venter."
                                                        .formatted(wanted.period().code())));
        return context.getBean(Decisions.class).signAsOperator(waiting.id(), reason);
    }
}
