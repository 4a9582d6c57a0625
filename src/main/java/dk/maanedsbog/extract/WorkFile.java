package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** The DuckDB database file in which one pull checks an extract and computes on it. */
public final class WorkFile implements AutoCloseable {

    /** How much memory DuckDB may use before it turns to the disk. */
    public static final String STANDARD_MEMORY = "600MB";

    private final Path path;
    private final DuckDBConnection root;

    private WorkFile(Path path, DuckDBConnection root) {
        this.path = path;
        this.root = root;
    }

    /**
     * Makes a fresh work file; whatever an earlier, interrupted pull left at the path is deleted.
     *
     * @param memoryLimit as DuckDB writes it, such as {@link #STANDARD_MEMORY}
     * @throws IllegalStateException when DuckDB can't open it
     */
    public static WorkFile create(Path path, String memoryLimit) {
        try {
            delete(path);
            if (path.toAbsolutePath().getParent() != null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(path, memoryLimit);
    }

    /**
     * Opens a work file that an earlier step has filled.
     *
     * @throws IllegalStateException when DuckDB can't open it
     */
    public static WorkFile open(Path path, String memoryLimit) {
        var settings = new Properties();
        settings.setProperty("memory_limit", memoryLimit);
        settings.setProperty(
                "threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
        settings.setProperty("temp_directory", temporary(path).toString());
        settings.setProperty("temp_file_encryption", "true");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("storage_compatibility_version", "latest");
        settings.setProperty("checkpoint_threshold", "1TB");
        try {
            return new WorkFile(
                    path,
                    (DuckDBConnection)
                            DriverManager.getConnection(
                                    "jdbc:duckdb:" + path.toAbsolutePath(), settings));
        } catch (SQLException e) {
            throw new DuckFailure("opening the work file", e);
        }
    }

    /** Deletes a work file that is not open, with everything DuckDB keeps beside it. */
    public static void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + ".wal"));
        Path temporary = temporary(path);
        if (Files.isDirectory(temporary)) {
            Files.walkFileTree(temporary, new Deletion());
        }
    }

    private static Path temporary(Path path) {
        return path.toAbsolutePath().resolveSibling(path.getFileName() + ".tmp");
    }

    /** A connection of its own to the work file; whoever asks for it closes it. */
    public Connection connection() {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw new DuckFailure("opening a connection", e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw new DuckFailure("closing the work file", e);
        }
    }

    /** Deletes a folder with all that is in it. */
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
