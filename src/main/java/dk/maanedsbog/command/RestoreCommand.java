package dk.maanedsbog.command;

import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.upkeep.Restore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes an installation anew out of a backup. */
@Command(
        name = "restore",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Genindlæser en sikkerhedskopi i en tom datamappe eller database.",
            "Kopien prøves, før noget røres, og månedsbogen må ikke køre imens."
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--in",
            paramLabel = "FIL",
            required = true,
            description = "Sikkerhedskopien, der genindlæses.")
    private Path in;

    @Option(
            names = "--replace",
            description = "Træd i stedet for et lager, der er der i forvejen; det gamle gemmes.")
    private boolean replace;

    @Override
    public Integer call() {
        installation.quiet();
        Restore.Restored restored =
                new Restore(
                                installation.store(),
                                installation.data(),
                                Clock.system(DanishFormat.ZONE))
                        .from(in, replace);
        var terminal = spec.commandLine().getOut();
        terminal.printf(
                "Genindlæst: sikkerhedskopien fra %s, %s rækker.%n",
                DanishFormat.moment(restored.made()), DanishFormat.number(restored.rows()));
        terminal.printf("Kopiens indstillinger ligger i %s.%n", restored.configuration());
        if (!restored.secret()) {
            terminal.println(
                    "Nøglen til cpr-numre var ikke i kopien: sæt MAANEDSBOG_SECRET som før.");
        }
        if (!restored.kept().isEmpty()) {
            terminal.printf(
                    "Det gamle er gemt i %s. Slet det, når det ikke skal bruges.%n",
                    restored.kept());
        }
        return 0;
    }
}
