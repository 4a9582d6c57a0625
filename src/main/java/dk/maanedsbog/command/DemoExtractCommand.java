package dk.maanedsbog.command;

import dk.maanedsbog.demo.DemoExtract;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an extract of a made-up municipality. */
@Command(
        name = "demo-extract",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        description = "Skriver et udtræk fra en opdigtet kommune.")
final class DemoExtractCommand implements Callable<Integer> {

    @Mixin private HelpOption help;

    @Option(
            names = "--citizens",
            paramLabel = "ANTAL",
            defaultValue = "1800",
            description = "Antal borgere (standard: ${DEFAULT-VALUE}).")
    private int citizens;

    @Option(
            names = "--months",
            paramLabel = "ANTAL",
            defaultValue = "36",
            description = "Antal måneder (standard: ${DEFAULT-VALUE}).")
    private int months;

    @Option(
            names = "--until",
            paramLabel = "ÅÅÅÅ-MM",
            required = true,
            converter = MonthConverter.class,
            description = "Den sidste måned, fx 2026-10.")
    private YearMonth until;

    @Option(
            names = "--seed",
            paramLabel = "TAL",
            defaultValue = "1",
            description = "Samme tal giver samme udtræk (standard: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--clean", description = "Uden de rækker, som en hentning afviser.")
    private boolean clean;

    @Option(names = "--out", paramLabel = "MAPPE", required = true, description = "Mappen.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        new DemoExtract(new DemoExtract.Size(citizens, months, until, seed, clean))
                .write(out, System.out::println);
        return 0;
    }
}
