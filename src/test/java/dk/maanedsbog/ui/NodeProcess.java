package dk.maanedsbog.ui;

import dk.maanedsbog.PostgresServer;
import dk.maanedsbog.command.ApplicationProcess;
import dk.maanedsbog.fixture.NovemberClock;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node as an operating-system process of its own: started by its command and told of its database
 * by the environment. Three seconds of silence, not two minutes, and others take it for dead.
 */
final class NodeProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("klar på http://localhost:(\\d+)");

    /** One for all nodes of a run. */
    private static final Duration TO_NOVEMBER =
            Duration.between(Instant.now(), NovemberClock.MORNING);

    private final ApplicationProcess process;

    /**
     * @param home a folder for all that is the node's own
     */
    NodeProcess(Path home, Path config, String database) throws IOException {
        String classes = onlyTheClock(home.resolve("classes")).toString();
        List<String> command =
                ApplicationProcess.java(
                        classes + File.pathSeparator + ApplicationProcess.classPath());
        command.addAll(
                List.of(
                        "-D" + NovemberNode.DIFFERENCE + "=" + TO_NOVEMBER,
                        "-Ddb-scheduler.polling-interval=200ms",
                        "-Ddb-scheduler.heartbeat-interval=500ms",
                        "-Ddb-scheduler.missed-heartbeats-limit=6",
                        NovemberNode.class.getName(),
                        "start",
                        "--port=0",
                        "--config=" + config,
                        "--data=" + home.resolve("data")));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(
                        Map.of(
                                "MAANEDSBOG_DATABASE_URL",
                                database,
                                "MAANEDSBOG_DATABASE_USER",
                                PostgresServer.USER,
                                "MAANEDSBOG_SECRET",
                                "0123456789abcdef",
                                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE",
                                "6"));
        process = new ApplicationProcess(home, builder);
    }

    /** The one class of the tests that a node has. */
    private static Path onlyTheClock(Path classes) throws IOException {
        String name = NovemberNode.class.getName().replace('.', '/') + ".class";
        Path copy = classes.resolve(name);
        Files.createDirectories(copy.getParent());
        try (var compiled = NovemberNode.class.getResourceAsStream("/" + name)) {
            Files.write(copy, compiled.readAllBytes());
        }
        return classes;
    }

    /** Waits until it serves, and tells where. */
    int port() throws IOException {
        var ports = new ArrayList<Integer>();
        process.reaches(line -> told(line, ports));
        if (ports.isEmpty()) {
            throw new IllegalStateException("It does not start: " + process.errors());
        }
        // what else it says is read, so that it never waits for a reader
        Thread.startVirtualThread(this::readOn);
        return ports.getFirst();
    }

    private static boolean told(String line, List<Integer> ports) {
        Matcher ready = READY.matcher(line);
        boolean found = ready.find();
        if (found) {
            ports.add(Integer.valueOf(ready.group(1)));
        }
        return found;
    }

    private void readOn() {
        try {
            process.reaches(line -> false);
        } catch (IOException killed) {
            throw new UncheckedIOException(killed);
        }
    }

    /** Whether it is the node that the store calls so. */
    boolean isCalled(String node) {
        return node.startsWith(process.id() + "@");
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
