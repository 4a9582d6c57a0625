package dk.maanedsbog.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashboard in a process of its own, with two cores and the heap of an installation. */
final class DashboardServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("http://localhost:(\\d+)");
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final URI root;

    private DashboardServer(Process process, URI root) {
        this.process = process;
        this.root = root;
    }

    static DashboardServer start(Path data, Path config) throws IOException {
        ProcessBuilder builder =
                BenchProcess.command(
                        "start", "--no-demo", "--port=0", "--data=" + data, "--config=" + config);
        builder.command().addAll(1, List.of("-XX:ActiveProcessorCount=2"));
        Process process = builder.start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                // what else it says is read, so that it never waits for a reader
                Thread.startVirtualThread(() -> output.lines().forEach(ignored -> {}));
                return new DashboardServer(
                        process, URI.create("http://localhost:" + ready.group(1) + "/"));
            }
        }
        process.destroyForcibly();
        throw new CommandProblem("Målingen gik i stå: dashboardet kunne ikke starte.");
    }

    URI root() {
        return root;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
