package dk.maanedsbog.command;

import dk.maanedsbog.MaanedsbogApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application as a process of its own, started from the class path of its tests. */
public final class ApplicationProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    /** What is not shipped, and takes Spring a second of each start where it finds it. */
    private static final List<String> OF_TESTS_ALONE =
            List.of("test-classes", "kotlin", "fasterxml/jackson/core/jackson-databind");

    private final Process process;
    private final Path errors;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    ApplicationProcess(Path folder, String... arguments) throws IOException {
        this(folder, new ProcessBuilder(command(arguments)));
    }

    /**
     * @param command such as {@link #java} begins
     */
    public ApplicationProcess(Path folder, ProcessBuilder command) throws IOException {
        errors = Files.createTempFile(folder, "stderr", ".txt");
        process = command.redirectError(errors.toFile()).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** A command on the data folder in a test's folder. */
    static ApplicationProcess on(Path folder, String... words) throws IOException {
        return new ApplicationProcess(folder, withData(folder, words));
    }

    static String[] withData(Path folder, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = "--data=" + folder.resolve("data");
        return all;
    }

    /** As on a disk that is full: no file can grow beyond so many kilobytes. */
    static ApplicationProcess withFilesOfAtMost(int kilobytes, Path folder, String... words)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "bash",
                                "-c",
                                "ulimit -f %d; exec \"$@\"".formatted(kilobytes),
                                "-"));
        command.addAll(command(withData(folder, words)));
        return new ApplicationProcess(folder, new ProcessBuilder(command));
    }

    private static List<String> command(String... arguments) {
        List<String> command = java(classPath());
        command.add(MaanedsbogApplication.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** A command's words up to options of a test's own and the main class. */
    public static List<String> java(String classPath) {
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx512m",
                        "-cp",
                        classPath));
    }

    /** What is shipped. */
    public static String classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> OF_TESTS_ALONE.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads the output up to the first line that fits; false when it ended before. */
    public boolean reaches(Predicate<String> wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (wanted.test(line)) {
                return true;
            }
        }
        return false;
    }

    public long id() {
        return process.pid();
    }

    /** Kills the process as {@code kill -9} does and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Lets it run for a time, or to its end where that comes first. */
    void runsFor(Duration time) throws InterruptedException {
        process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks the process to stop, as systemd does, and waits until it is gone. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process does not stop: " + lines);
        }
    }

    /** Waits for the end and tells the exit code. */
    int exitCode() throws IOException, InterruptedException {
        reaches(line -> false);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process does not end: " + lines);
        }
        return process.exitValue();
    }

    public String errors() throws IOException {
        return Files.readString(errors);
    }

    public List<String> lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }
}
