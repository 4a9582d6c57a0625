package dk.maanedsbog.command;

import dk.maanedsbog.demo.DemoExtract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a pull of a large extract against bare DuckDB, each in a process of its own. */
@Command(
        name = "bench",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Måler en hentning af et stort udtræk mod den nøgne DuckDB, hver i sin egen proces.",
            "Resultatet skrives på skærmen og, med --report, i en fil."
        })
final class BenchCommand implements Callable<Integer> {

    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);

    @Mixin private HelpOption help;
    @Spec private CommandSpec spec;

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
            description = "Målinger af hver slags; medianen tæller (standard: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--dir",
            paramLabel = "MAPPE",
            defaultValue = "./bench-data",
            description = "Mappen til udtræk, der laves én gang (standard: ${DEFAULT-VALUE}).")
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
            description = "Skriv resultatet her, fx docs/benchmarks.md.")
    private Path report;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path once = extract(citizens);
        Path twice = extract(citizens * 2);
        List<BenchRun.Floor> floors = new ArrayList<>();
        List<BenchRun.Pull> pulls = new ArrayList<>();
        List<BenchRun.Pull> doubled = new ArrayList<>();
        var runs = new BenchRun(config, folder, LAST_MONTH);
        for (int round = 1; round <= rounds; round++) {
            say("Måling %d af %d …".formatted(round, rounds));
            floors.add(runs.floor(once));
            pulls.add(runs.pull(once));
            doubled.add(runs.pull(twice));
        }
        String result =
                new BenchReport(citizens, months, rounds)
                        .text(
                                median(floors, Comparator.comparing(BenchRun.Floor::total)),
                                median(pulls, Comparator.comparing(BenchRun.Pull::published)),
                                median(doubled, Comparator.comparing(BenchRun.Pull::published)));
        say(result);
        if (report != null) {
            Files.writeString(report, result, StandardCharsets.UTF_8);
        }
        return 0;
    }

    private static <T> T median(List<T> measured, Comparator<T> order) {
        return measured.stream().sorted(order).toList().get(measured.size() / 2);
    }

    private Path extract(int size) {
        Path extract = folder.resolve("extract-%d-%d".formatted(size, months));
        if (!Files.exists(extract.resolve("udtraek.csv"))) {
            say("Laver udtrækket med %d borgere …".formatted(size));
            new DemoExtract(new DemoExtract.Size(size, months, LAST_MONTH, 1, true))
                    .write(extract, step -> {});
        }
        return extract;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
