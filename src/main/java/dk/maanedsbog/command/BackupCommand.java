package dk.maanedsbog.command;

import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.upkeep.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies the whole installation into one file, also while it runs. */
@Command(
        name = "backup",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Skriver lager, nøgle og indstillinger til én fil, også mens månedsbogen kører.",
            "Filen rummer nøglen til cpr-numre og skal opbevares som persondata."
        })
final class BackupCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FIL",
            required = true,
            description = "Filen, der skrives. Den må ikke findes i forvejen.")
    private Path out;

    @Override
    public Integer call() {
        installation.quiet();
        Backup.Written written =
                new Backup(
                                installation.store(),
                                installation.data(),
                                installation.config(),
                                Clock.system(DanishFormat.ZONE))
                        .to(out);
        var terminal = spec.commandLine().getOut();
        terminal.printf(
                "Sikkerhedskopien %s er skrevet: %d tabeller, %s rækker, %.1f MB.%n",
                out,
                written.tables(),
                DanishFormat.number(written.rows()),
                written.bytes() / MEGABYTE);
        terminal.println(
                written.secret()
                        ? "Den rummer nøglen til cpr-numre: opbevar den som persondata."
                        : "Nøglen til cpr-numre er ikke med, da den kommer fra MAANEDSBOG_SECRET.");
        return 0;
    }
}
