package dk.maanedsbog.upkeep;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a whole backup, as the zip file's comment, which is its very end: of what stands
 * before it, no byte can change unseen.
 */
final class Seal {

    private static final int LENGTH = 64;

    /** Keeps the seal's place until the rest of the file stands. */
    static final String PLACE = "0".repeat(LENGTH);

    private Seal() {}

    static void put(Path file) throws IOException {
        String seal = of(file);
        try (var end = new RandomAccessFile(file.toFile(), "rw")) {
            end.seek(end.length() - LENGTH);
            end.write(seal.getBytes(StandardCharsets.US_ASCII));
            end.getFD().sync();
        }
    }

    static boolean holds(Path file) throws IOException {
        if (Files.size(file) <= LENGTH) {
            return false;
        }
        byte[] found = new byte[LENGTH];
        try (var end = new RandomAccessFile(file.toFile(), "r")) {
            end.seek(end.length() - LENGTH);
            end.readFully(found);
        }
        return new String(found, StandardCharsets.US_ASCII).equals(of(file));
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        long left = Files.size(file) - LENGTH;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("The file grew shorter while it was read");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
