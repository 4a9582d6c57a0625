package dk.maanedsbog.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What survives a full garbage collection in another process, as the JDK's own tool counts it.
 *
 * @param classes bytes by class
 */
record LiveHeap(long bytes, Map<String, Long> classes) {

    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    /** What the collector itself puts into gaps; nothing lives there. */
    private static final String FILLER = "[Ljdk.internal.vm.Filler";

    /** How much more there is of a class. */
    record Growth(String className, long bytes) {}

    static LiveHeap of(long pid) throws IOException, InterruptedException {
        // the first collection lets go of what waits for finalisers and cleaners
        jcmd(pid, "GC.run");
        Map<String, Long> classes = new TreeMap<>();
        for (String line : jcmd(pid, "GC.class_histogram")) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(2).startsWith(FILLER)) {
                classes.merge(row.group(2), Long.parseLong(row.group(1)), Long::sum);
            }
        }
        return new LiveHeap(classes.values().stream().mapToLong(Long::longValue).sum(), classes);
    }

    /** The classes that grew most since an earlier count. */
    List<Growth> since(LiveHeap earlier, int most) {
        return classes.entrySet().stream()
                .map(
                        each ->
                                new Growth(
                                        each.getKey(),
                                        each.getValue()
                                                - earlier.classes.getOrDefault(each.getKey(), 0L)))
                .sorted(Comparator.comparingLong(Growth::bytes).reversed())
                .limit(most)
                .toList();
    }

    private static List<String> jcmd(long pid, String command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                BenchProcess.tool("jcmd").toString(), Long.toString(pid), command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        if (process.waitFor() != 0) {
            throw new CommandProblem("Målingen gik i stå: jcmd %s fejlede.".formatted(command));
        }
        return lines;
    }
}
