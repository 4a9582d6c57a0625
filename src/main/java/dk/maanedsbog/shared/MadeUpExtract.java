package dk.maanedsbog.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The mark by which a demo knows an extract that it may pull: a file beside the tables that says
 * so, with the delivery note's check sum, so that the mark of one extract does not fit another.
 */
public final class MadeUpExtract {

    /** The file's name in the extract's folder. */
    public static final String MARK = "DEMO.txt";

    private static final String NOTE = "udtraek.csv";
    private static final String TEXT =
            "Alle personer og tal i dette udtræk er opdigtede.\nudtraek.csv: ";

    private MadeUpExtract() {}

    /** Marks an extract whose tables and delivery note are written. */
    public static void mark(Path folder) throws IOException {
        Files.writeString(folder.resolve(MARK), TEXT + checkSum(folder) + "\n");
    }

    /** Whether a source is a folder that carries its own mark. */
    public static boolean isMarked(String source) {
        if (source.startsWith("jdbc:")) {
            return false;
        }
        Path folder = Path.of(source);
        try {
            return Files.readString(folder.resolve(MARK), StandardCharsets.UTF_8)
                    .strip()
                    .equals(TEXT + checkSum(folder));
        } catch (IOException noMark) {
            return false;
        }
    }

    private static String checkSum(Path folder) throws IOException {
        try {
            byte[] note = Files.readAllBytes(folder.resolve(NOTE));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(note));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
