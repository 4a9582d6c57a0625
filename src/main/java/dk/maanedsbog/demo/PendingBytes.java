package dk.maanedsbog.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of the latest rows, built without a string for every value. */
final class PendingBytes {
    private static final int ROOM = 1 << 16;
    private static final int LONGEST_ROW = 4096;

    private final byte[] bytes = new byte[ROOM];
    private int length;
    private int rowStart;

    void put(char letter) {
        bytes[length++] = (byte) letter;
    }

    void put(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter > 127) {
                byte[] encoded = value.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
                return;
            }
            put(letter);
        }
    }

    /** Writes a number that isn't negative, with leading zeros up to a width. */
    void digits(int value, int atLeast) {
        int width = 1;
        for (int rest = value / 10; rest > 0; rest /= 10) {
            width++;
        }
        width = Math.max(width, atLeast);
        int rest = value;
        for (int i = width - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += width;
    }

    /** Begins a row; only now may the one before it leave, so that it could be repeated. */
    void beginRow(OutputStream out) throws IOException {
        if (length > ROOM - 2 * LONGEST_ROW) {
            drainTo(out);
        }
        rowStart = length;
    }

    void repeatRow() {
        int size = length - rowStart;
        System.arraycopy(bytes, rowStart, bytes, length, size);
        rowStart = length;
        length += size;
    }

    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
