package dk.maanedsbog.shared;

import java.util.regex.Pattern;

/** Finds what may be a CPR number in a text that somebody typed, whether or not its day exists. */
public final class LikelyCpr {

    /** What stands instead. */
    public static final String HIDDEN = "(skjult)";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6}[-\\s]?\\d{4}(?!\\d)");

    private LikelyCpr() {}

    /** Whether the text holds one. */
    public static boolean isIn(String text) {
        return NUMBER.matcher(text).find();
    }

    /** The text without any. */
    public static String hidden(String text) {
        return NUMBER.matcher(text).replaceAll(HIDDEN);
    }
}
