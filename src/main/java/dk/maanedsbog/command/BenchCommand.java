package dk.maanedsbog.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Measures a pull against bare DuckDB, the dashboard as its users meet it, and wall boards. */
@Command(
        name = "bench",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Måler en hentning af et stort udtræk mod den nøgne DuckDB, og dashboardet: hver"
                    + " sides arbejde på serveren, hukommelsen pr. bruger, mange brugere på én gang"
                    + " og det første besøg i en browser. Med boards måles tusind vægskærme, der"
                    + " spørger efter nyt. Alt måles i processer for sig.",
            "Resultatet skrives på skærmen og, med --report, i en fil."
        })
final class BenchCommand implements Callable<Integer> {

    /** What is measured, each a section of the page. */
    enum Part {
        PULL,
        DASHBOARD,
        BOARDS,
        ALL;

        boolean holds(Part other) {
            return this == ALL || this == other;
        }
    }

    @Mixin private HelpOption help;
    @Spec private CommandSpec spec;

    @Option(
            names = "--part",
            paramLabel = "DEL",
            defaultValue = "all",
            converter = OfPart.class,
            description = {
                "Hvad der måles: pull, dashboard, boards eller all",
                "(standard: ${DEFAULT-VALUE})."
            })
    private Part part;

    @Option(
            names = "--citizens",
            paramLabel = "ANTAL",
            defaultValue = "40000",
            description = "Borgere i det store udtræk (standard: ${DEFAULT-VALUE}).")
    private int citizens;

    @Option(
            names = "--months",
            paramLabel = "ANTAL",
            defaultValue = "60",
            description = "Måneder i det store udtræk (standard: ${DEFAULT-VALUE}).")
    private int months;

    @Option(
            names = "--rounds",
            paramLabel = "ANTAL",
            defaultValue = "5",
            description = {
                "Målinger af hver slags hentning; medianen tæller",
                "(standard: ${DEFAULT-VALUE})."
            })
    private int rounds;

    @Option(names = "--quick", description = "Mål dashboardet og tavlerne kortere og med mindre.")
    private boolean quick;

    @Option(
            names = "--dir",
            paramLabel = "MAPPE",
            defaultValue = "./bench-data",
            description = {
                "Mappen til udtræk, der laves én gang, og til dashboardets lager",
                "(standard: ${DEFAULT-VALUE})."
            })
    private Path folder;

    @Option(
            names = "--config",
            paramLabel = "MAPPE",
            defaultValue = "./batch-config",
            description = "Mappen med indikatorer (standard: ${DEFAULT-VALUE}).")
    private Path config;

    @Option(
            names = "--report",
            paramLabel = "FIL",
            description = {
                "Skriv resultatet her, fx docs/benchmarks.md.",
                "En del, der ikke er målt, bliver stående."
            })
    private Path report;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (part.holds(Part.PULL)) {
            tell(
                    "The pull",
                    new PullBench(citizens, months, folder, config, this::say).run(rounds));
        }
        if (part.holds(Part.DASHBOARD)) {
            var size = quick ? DashboardBench.Size.QUICK : DashboardBench.Size.FULL;
            tell("The dashboard", new DashboardBench(size, folder, config, this::say).run());
        }
        if (part.holds(Part.BOARDS)) {
            var size = quick ? BoardsBench.Size.QUICK : BoardsBench.Size.FULL;
            tell("The wall boards", new BoardsBench(size, folder, config, this::say).run());
        }
        return 0;
    }

    private void tell(String heading, String section) throws IOException {
        say(section);
        if (report != null) {
            Files.writeString(
                    report,
                    BenchPage.read(report).put(heading, section).text(),
                    StandardCharsets.UTF_8);
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    /** Reads {@code dashboard}. */
    static final class OfPart implements ITypeConverter<Part> {

        @Override
        public Part convert(String value) {
            try {
                return Part.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "»%s« kan ikke måles. Vælg pull, dashboard, boards eller all."
                                .formatted(value));
            }
        }
    }
}
