package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.BoardDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A document as it is sent, and the tag that changes with its content alone. */
record Rendered(BoardDocument document, String hash) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HASH_LENGTH = 24;

    static Rendered of(BoardDocument document) {
        return new Rendered(document, hash(JSON.writeValueAsBytes(document)));
    }

    /** The strong tag of what the display of that name gets, plain or packed. */
    String tag(String display, boolean packed) {
        return "\"%s-%s%s\""
                .formatted(
                        hash,
                        hash(display.getBytes(StandardCharsets.UTF_8)).substring(0, Byte.SIZE),
                        packed ? "-gz" : "");
    }

    byte[] body(String display, boolean packed) {
        byte[] plain = JSON.writeValueAsBytes(document.shownBy(display));
        return packed ? packed(plain) : plain;
    }

    private static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
