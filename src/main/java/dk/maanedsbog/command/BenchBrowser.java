package dk.maanedsbog.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of its own with a profile that nothing has ever been kept in. */
final class BenchBrowser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";
    private static final int PATIENCE_SECONDS = 20;

    private static final List<String> FLAGS =
            List.of("--headless", "--window-size=1440,900", "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final URI tools;

    private BenchBrowser(Process process, Path profile, URI tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    static BenchBrowser start(Path browser) throws IOException {
        Path profile = Files.createTempDirectory("maanedsbog-bench");
        Process process =
                new ProcessBuilder(
                                Stream.of(
                                                Stream.of(browser.toString()),
                                                InstalledBrowser.FLAGS.stream(),
                                                FLAGS.stream(),
                                                Stream.of("--user-data-dir=" + profile))
                                        .flatMap(each -> each)
                                        .toList())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.startVirtualThread(() -> said.lines().forEach(ignored -> {}));
                URI tools = URI.create(line.substring(LISTENING.length()).strip());
                return new BenchBrowser(process, profile, tools);
            }
        }
        process.destroyForcibly();
        throw new CommandProblem("Målingen gik i stå: browseren kunne ikke starte.");
    }

    /** Where its developer tools answer. */
    URI tools() {
        return tools;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            BenchProcess.delete(profile);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
