package dk.maanedsbog.command;

import dk.maanedsbog.demo.DemoExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Measures a pull of a large extract, and of one twice as large, against bare DuckDB. */
final class PullBench {

    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);

    private final int citizens;
    private final int months;
    private final Path folder;
    private final Path config;
    private final Consumer<String> say;

    PullBench(int citizens, int months, Path folder, Path config, Consumer<String> say) {
        this.citizens = citizens;
        this.months = months;
        this.folder = folder;
        this.config = config;
        this.say = say;
    }

    /** The section of the page that tells what was measured. */
    String run(int rounds) throws IOException, InterruptedException {
        Path once = extract(citizens);
        Path twice = extract(citizens * 2);
        List<BenchRun.Floor> floors = new ArrayList<>();
        List<BenchRun.Pull> pulls = new ArrayList<>();
        List<BenchRun.Pull> doubled = new ArrayList<>();
        var runs = new BenchRun(config, folder, LAST_MONTH);
        for (int round = 1; round <= rounds; round++) {
            say.accept("Måling %d af %d …".formatted(round, rounds));
            floors.add(runs.floor(once));
            pulls.add(runs.pull(once));
            doubled.add(runs.pull(twice));
        }
        return new PullBenchReport(citizens, months, rounds)
                .text(
                        median(floors, Comparator.comparing(BenchRun.Floor::total)),
                        median(pulls, Comparator.comparing(BenchRun.Pull::published)),
                        median(doubled, Comparator.comparing(BenchRun.Pull::published)));
    }

    private static <T> T median(List<T> measured, Comparator<T> order) {
        return measured.stream().sorted(order).toList().get(measured.size() / 2);
    }

    private Path extract(int size) {
        Path extract = folder.resolve("extract-%d-%d".formatted(size, months));
        if (!Files.exists(extract.resolve("udtraek.csv"))) {
            say.accept("Laver udtrækket med %d borgere …".formatted(size));
            new DemoExtract(new DemoExtract.Size(size, months, LAST_MONTH, 1, true))
                    .write(extract, step -> {});
        }
        return extract;
    }
}
