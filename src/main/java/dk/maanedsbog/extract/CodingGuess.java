package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells which character set a file that is not clean UTF-8 is written in. A few broken rows must
 * not turn a UTF-8 file into windows-1252, so that is believed only of a file without any UTF-8
 * character, in which the high bytes are mostly letters of European languages.
 */
final class CodingGuess {

    private static final String USUAL =
            "æøåÆØÅéÉèÈëêüÜöÖäÄßáàâãçÇíìîïñÑóòôõúùûýðþšŠžŽÁÓÚÍÐÞ§´’‘“”–—°½";
    private static final double MOSTLY = 0.9;
    private static final boolean[] IS_USUAL = usual();

    private long usual;
    private long unusual;
    private boolean utf8;
    private int wanted;
    private int seen;

    private CodingGuess() {}

    static TextCoding of(Path file) throws IOException {
        var guess = new CodingGuess();
        byte[] buffer = new byte[1 << 16];
        boolean first = true;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, buffer.length);
                    n > 0 && !guess.utf8;
                    n = in.readNBytes(buffer, 0, buffer.length)) {
                if (first && Bom.isUtf8(buffer, n)) {
                    return TextCoding.UTF_8;
                }
                first = false;
                for (int i = 0; i < n && !guess.utf8; i++) {
                    guess.look(buffer[i] & 0xff);
                }
            }
        }
        return guess.verdict();
    }

    private void look(int value) {
        if (value < 0x80) {
            wanted = 0;
            return;
        }
        if (IS_USUAL[value]) {
            usual++;
        } else {
            unusual++;
        }
        if (wanted > 0 && value < 0xc0) {
            utf8 = ++seen == wanted;
            return;
        }
        seen = 0;
        wanted = value >= 0xf0 ? 3 : value >= 0xe0 ? 2 : value >= 0xc2 ? 1 : 0;
    }

    private TextCoding verdict() {
        boolean letters = usual > 0 && usual >= MOSTLY * (usual + unusual);
        return !utf8 && letters ? TextCoding.WINDOWS_1252 : TextCoding.UTF_8;
    }

    private static boolean[] usual() {
        var table = new boolean[256];
        for (byte value : USUAL.getBytes(Charset.forName("windows-1252"))) {
            table[value & 0xff] = true;
        }
        return table;
    }
}
