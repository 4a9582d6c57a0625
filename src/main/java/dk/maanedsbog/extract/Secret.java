package dk.maanedsbog.extract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's key by which CPR numbers become opaque ids; it never shows itself. */
public final class Secret {

    /** A shorter key could be found by trying. */
    public static final int LEAST_BYTES = 16;

    private static final int BLOCK = 64;
    private static final int HASH_CHARACTERS = 32;

    private final byte[] key;

    /**
     * Takes a copy of the key.
     *
     * @throws IllegalArgumentException when the key is shorter than {@link #LEAST_BYTES}
     */
    public Secret(byte[] key) {
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "Nøglen til cpr-numre er for kort: den skal være på mindst %d byte."
                            .formatted(LEAST_BYTES));
        }
        this.key = key.clone();
    }

    /** What tells one key from another without showing either. */
    public String fingerprint() {
        return hash("maanedsbog");
    }

    /** The keyed hash of a text: the first 32 hexadecimal digits of its HMAC-SHA-256. */
    String hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_CHARACTERS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing in this JDK", e);
        }
    }

    /** The same hash as a DuckDB expression over a VARCHAR expression, so that it runs in place. */
    String hashSql(String text) {
        return "left(sha256(%s || unhex(sha256(%s || encode(%s)))), %d)"
                .formatted(pad(0x5c), pad(0x36), text, HASH_CHARACTERS);
    }

    /** One of the two blocks of the HMAC construction, as a DuckDB blob. */
    private String pad(int mask) {
        byte[] block = Arrays.copyOf(shortened(), BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) mask;
        }
        return "unhex('" + HexFormat.of().formatHex(block) + "')";
    }

    private byte[] shortened() {
        if (key.length <= BLOCK) {
            return key;
        }
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing in this JDK", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
