package dk.maanedsbog.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two character sets an extract may be written in, read strictly. */
enum TextCoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextCoding(Charset charset) {
        this.charset = charset;
    }

    /** The text of some bytes; empty when they are no text in this character set. */
    Optional<String> decode(byte[] bytes, int from, int to) {
        if (isAscii(bytes, from, to)) {
            return Optional.of(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        if (this == WINDOWS_1252 && holdsUndefined(bytes, from, to)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, to - from))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text for a report: what can't be read becomes a replacement character. */
    String decodeForReport(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, charset).replace('\0', '\ufffd');
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsUndefined(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isUndefined(bytes[i] & 0xff)) {
                return true;
            }
        }
        return false;
    }

    /** Bytes to which windows-1252 gives no meaning, though Java's decoder reads them. */
    static boolean isUndefined(int value) {
        return value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d;
    }
}
