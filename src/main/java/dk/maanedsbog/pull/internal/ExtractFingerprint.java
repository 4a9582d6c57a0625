package dk.maanedsbog.pull.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells one extract from another by its files' names, sizes and times, without reading them. A
 * database has none: what it shows may change at any time, so its empty fingerprint equals no other
 * and a pull from it never takes a published revision up again.
 */
final class ExtractFingerprint {

    private ExtractFingerprint() {}

    static String of(String source) {
        if (source.startsWith("jdbc:")) {
            return "";
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(source)) {
                String line =
                        file.getFileName()
                                + ";"
                                + Files.size(file)
                                + ";"
                                + Files.getLastModifiedTime(file).toMillis()
                                + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether two fingerprints are known, and of the same extract. */
    static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** The files of a folder, or the file itself. */
    private static List<Path> files(String source) throws IOException {
        Path path = Path.of(source);
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (var entries = Files.list(path)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
