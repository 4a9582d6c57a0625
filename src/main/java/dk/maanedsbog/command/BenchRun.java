package dk.maanedsbog.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs what is measured in fresh processes and reads what they tell. */
final class BenchRun {

    /**
     * What bare DuckDB needed.
     *
     * @param read seconds to read the files
     * @param total seconds from opening to the last figure
     */
    record Floor(double read, double total) {}

    /**
     * What a pull needed.
     *
     * @param published seconds from the first step to published
     * @param peakMegabytes the process's largest resident set; 0 where the system does not tell
     */
    record Pull(double published, long rows, long peakMegabytes, List<Step> steps) {}

    /** One step of a pull. */
    record Step(String name, long rows, double seconds) {}

    private final Path config;
    private final Path folder;
    private final YearMonth month;

    BenchRun(Path config, Path folder, YearMonth month) {
        this.config = config;
        this.folder = folder;
        this.month = month;
    }

    Floor floor(Path extract) throws IOException, InterruptedException {
        Path told = folder.resolve("floor.properties");
        BenchProcess.run(
                told,
                "bench-floor",
                "--month=" + month,
                "--source=" + extract,
                "--config=" + config,
                "--work=" + folder.resolve("floor.duckdb"));
        var answer = new Properties();
        try (var reader = Files.newBufferedReader(told, StandardCharsets.UTF_8)) {
            answer.load(reader);
        }
        return new Floor(seconds(answer, "read"), seconds(answer, "total"));
    }

    private static double seconds(Properties answer, String key) {
        return Integer.parseInt(answer.getProperty(key)) / 1000.0;
    }

    Pull pull(Path extract) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path out = folder.resolve("out");
        BenchProcess.delete(data);
        long peak =
                BenchProcess.run(
                        folder.resolve("pull.txt"),
                        "pull",
                        "--month=" + month,
                        "--source=" + extract,
                        "--config=" + config,
                        "--data=" + data,
                        "--out=" + out);
        JsonNode report =
                JsonMapper.builder().build().readTree(out.resolve("pull-report.json").toFile());
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : report.get("steps")) {
            steps.add(
                    new Step(
                            step.get("step").asString(),
                            step.get("rows").asLong(),
                            step.get("seconds").asDouble()));
        }
        long rows = 0;
        for (JsonNode table : report.get("tables")) {
            rows += table.get("read").asLong();
        }
        return new Pull(report.get("secondsToPublished").asDouble(), rows, peak, steps);
    }
}
