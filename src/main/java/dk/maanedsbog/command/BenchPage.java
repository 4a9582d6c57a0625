package dk.maanedsbog.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The page of documentation with a section for each part; a part measured anew replaces its own.
 */
final class BenchPage {

    private static final String MARK = "## ";

    private static final String TOP =
            """
            # Benchmarks

            Written by `./maanedsbog bench --report=docs/benchmarks.md`, or one section at a time with
            `--part=pull`, `--part=dashboard` or `--part=boards`; run it again rather than editing this
            page.
            """;

    private final Map<String, String> sections = new LinkedHashMap<>();

    private BenchPage() {}

    /** The page as it stands in a file; empty when there is no file yet. */
    static BenchPage read(Path file) throws IOException {
        return of(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "");
    }

    static BenchPage of(String text) {
        var page = new BenchPage();
        String[] parts = ("\n" + text).split("\n" + MARK);
        for (int i = 1; i < parts.length; i++) {
            String[] heading = parts[i].split("\n", 2);
            page.put(heading[0], heading.length > 1 ? heading[1] : "");
        }
        return page;
    }

    BenchPage put(String heading, String section) {
        sections.put(heading, section.strip());
        return this;
    }

    String text() {
        var text = new StringBuilder(TOP);
        sections.forEach(
                (heading, section) ->
                        text.append('\n')
                                .append(MARK)
                                .append(heading)
                                .append("\n\n")
                                .append(section)
                                .append('\n'));
        return text.toString();
    }

    /** The sentence that says where a section was measured. */
    static String machine() {
        return String.format(
                Locale.ENGLISH,
                "Machine: %d processors, %d MB of memory, %s %s, Java %s.",
                Runtime.getRuntime().availableProcessors(),
                memoryMegabytes(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
    }

    private static long memoryMegabytes() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() >> 20
                : 0;
    }
}
