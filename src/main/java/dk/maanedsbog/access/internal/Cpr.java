package dk.maanedsbog.access.internal;

import java.util.regex.Pattern;

/** Keeps what may be a CPR number out of the audit trail, wherever somebody typed it. */
final class Cpr {

    static final String HIDDEN = "(skjult)";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{6}[-\\s]?\\d{4}(?!\\d)");

    private Cpr() {}

    static String hidden(String text) {
        return NUMBER.matcher(text).replaceAll(HIDDEN);
    }
}
