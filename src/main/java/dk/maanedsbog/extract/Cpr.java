package dk.maanedsbog.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a CPR number looks like: six digits that are a date (60 may be added to the day), then four.
 * Modulus 11 is no test, since valid numbers fail it.
 */
final class Cpr {

    static final String MASK = "******-****";

    /** The six digits of a date; the same text is valid in Java and in DuckDB's RE2. */
    private static final String DATE =
            "(?:(?:(?:[06][1-9]|[17][0-9]|[28][0-8])(?:0[1-9]|1[0-2])"
                    + "|(?:[28]9|[39]0)(?:0[13-9]|1[0-2])"
                    + "|[39]1(?:0[13578]|1[02]))[0-9][0-9]"
                    + "|[28]902(?:[02468][048]|[13579][26]))";

    /** Ten digits, with or without hyphen, and nothing else. */
    static final String WHOLE = DATE + "-?[0-9]{4}";

    /** Anything in a longer text that could be read as a number. */
    static final String WITHIN = DATE + "\\s?[-–./\u00a0]?\\s?[0-9]{4}";

    /** Nine digits of which Excel has eaten the leading zero, standing alone in a text. */
    static final String SHORTENED_WITHIN = "\\b(?:[1-9](?:0[1-9]|1[0-2])[0-9]{2})-?[0-9]{4}\\b";

    private static final Pattern WHOLE_PATTERN = Pattern.compile(WHOLE);
    private static final Pattern SHORTENED_PATTERN = Pattern.compile(SHORTENED_WITHIN);
    private static final Pattern DIGIT_RUN_OR_PARTS =
            Pattern.compile("[0-9]{10,}|[0-9]{6}\\s?[-–./\u00a0]?\\s?[0-9]{4,}|[0-9]{5}-?[0-9]{4}");
    private static final Pattern WITHIN_PATTERN = Pattern.compile(WITHIN);

    private Cpr() {}

    static boolean isCpr(String text) {
        return WHOLE_PATTERN.matcher(text).matches();
    }

    /** The text with every run of digits that could hold a CPR number replaced by stars. */
    static String masked(String text) {
        Matcher run = DIGIT_RUN_OR_PARTS.matcher(text);
        if (!run.find()) {
            return text;
        }
        return run.replaceAll(
                match -> holdsCpr(match.group()) ? MASK : Matcher.quoteReplacement(match.group()));
    }

    private static boolean holdsCpr(String run) {
        return WITHIN_PATTERN.matcher(run).find() || SHORTENED_PATTERN.matcher(run).find();
    }
}
