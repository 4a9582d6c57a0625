package dk.maanedsbog.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs commands of this same jar, each in a process of its own and with an installation's heap. */
final class BenchProcess {

    private static final int LOOK_EVERY_MILLIS = 20;

    private BenchProcess() {}

    static ProcessBuilder command(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                tool("java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:+UseSerialGC",
                                "-Xmx512m",
                                "-jar",
                                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** A program of the JDK that this runs on. */
    static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    /** Runs a command to its end and tells its peak resident set in megabytes. */
    static long run(Path output, String... arguments) throws IOException, InterruptedException {
        Process process = command(arguments).redirectOutput(output.toFile()).start();
        long peak = 0;
        do {
            peak = Math.max(peak, peakMegabytes(process.pid()));
        } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new CommandProblem(
                    "Målingen gik i stå: %s gav slutkode %d."
                            .formatted(arguments[0], process.exitValue()));
        }
        return peak;
    }

    /** A process's largest resident set so far; 0 where the system does not tell. */
    static long peakMegabytes(long pid) {
        return statusMegabytes(pid, "VmHWM:");
    }

    /** A process's resident set right now; 0 where the system does not tell. */
    static long residentMegabytes(long pid) {
        return statusMegabytes(pid, "VmRSS:");
    }

    private static long statusMegabytes(long pid, String field) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException notLinuxOrJustEnded) {
            return 0;
        }
    }

    /** Deletes a folder of ours, as far as nobody still writes in it: a browser ends slowly. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                try {
                    Files.deleteIfExists(file);
                } catch (DirectoryNotEmptyException stillWrittenTo) {
                    file.toFile().deleteOnExit();
                }
            }
        } catch (UncheckedIOException vanishedMeanwhile) {
            folder.toFile().deleteOnExit();
        }
    }
}
