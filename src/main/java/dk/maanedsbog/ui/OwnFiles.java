package dk.maanedsbog.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives our own browser files addresses that change with what is in them. */
final class OwnFiles {

    /** The parameter that Flow itself gives to the stylesheets. */
    static final String VERSION = "v-c";

    private static final int DIGITS = 8;
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private OwnFiles() {}

    /**
     * @param path the file's path, for example {@code app/icon.svg}
     */
    static String address(String path) {
        return path + "?" + VERSION + "=" + VERSIONS.computeIfAbsent(path, OwnFiles::version);
    }

    private static String version(String path) {
        try (InputStream file = OwnFiles.class.getResourceAsStream("/META-INF/resources/" + path)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
