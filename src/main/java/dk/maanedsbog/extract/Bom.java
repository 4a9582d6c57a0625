package dk.maanedsbog.extract;

/** The marks that some programs put in front of a text file. */
final class Bom {

    static final int UTF8_LENGTH = 3;

    private Bom() {}

    static boolean isUtf8(byte[] bytes, int length) {
        return length >= UTF8_LENGTH
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
    }

    static boolean isUtf16(byte[] bytes, int length) {
        return length >= 2
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
    }
}
