package dk.maanedsbog.pull.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /** Writes a file's content to the place it is given. */
    @FunctionalInterface
    interface Content {
        void write(Path file) throws IOException;
    }

    /**
     * Writes under another name first, so that a reader never sees half of it, and leaves nothing
     * when that goes wrong.
     */
    static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            content.write(unfinished);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
