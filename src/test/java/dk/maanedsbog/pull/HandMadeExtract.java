package dk.maanedsbog.pull;

import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A small extract written by hand, with figures worked out by hand, copied for a test to change.
 */
public final class HandMadeExtract {

    private static final String FOLDER = "/extracts/hand-made";
    private static final String FIGURES = "/extracts/hand-made-2026-10.csv";

    private final Path folder;

    private HandMadeExtract(Path folder) {
        this.folder = folder;
    }

    public static HandMadeExtract copiedTo(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(resource(FOLDER))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
            return new HandMadeExtract(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Replaces text in one table's file; the text must be there. */
    public HandMadeExtract with(String table, String text, String replacement) throws IOException {
        Path file = folder.resolve(table + ".csv");
        String content = Files.readString(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(table + " does not hold " + text);
        }
        Files.writeString(file, content.replace(text, replacement));
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().plusSeconds(content.hashCode() & 0xff)));
        return this;
    }

    /** Wishes its October, in which nothing is written beside the store. */
    public PullRequest october() {
        return october(Optional.empty());
    }

    /** Wishes its October with figures, rejected rows, report and workbook in a folder. */
    public PullRequest october(Path out) {
        return october(Optional.of(out));
    }

    private PullRequest october(Optional<Path> out) {
        return new PullRequest(
                Period.Month.of(2026, 10), folder.toString(), "standard", out, false, false);
    }

    /** The October figures that were worked out by hand, without period and revision. */
    public static List<String> octoberFigures() throws IOException {
        return Files.readAllLines(resource(FIGURES), StandardCharsets.UTF_8).stream()
                .skip(1)
                .toList();
    }

    private static Path resource(String name) {
        try {
            return Path.of(HandMadeExtract.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
