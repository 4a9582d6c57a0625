package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Board;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the boards of batch-config/boards and tells everything that is wrong in all of them. */
final class BoardFiles {

    private static final String ENDING = ".yml";

    private BoardFiles() {}

    /**
     * The boards in the order of their files' names; none where there is no folder.
     *
     * @throws ConfigurationInvalid when a file can't be used
     */
    static List<Board> read(Path folder, IndicatorCatalogue catalogue) {
        List<Board> boards = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                boards.add(new BoardFile(catalogue).read(file));
            } catch (ConfigurationInvalid e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationInvalid(problems);
        }
        return List.copyOf(boards);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
