package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL as an analyst wrote it: knows what is code and what is a string, a name or a comment. */
record SqlText(String text) {

    private static final Pattern PIECES =
            Pattern.compile(
                    """
                    (?sx)
                      (?<comment>  --[^\\n]* | /\\*.*?\\*/ )
                    | (?<quoted>   \\b[eE]'(?:[^'\\\\]++|\\\\.|'')*+'
                                 | '[^']*+(?:''[^']*+)*+'
                                 | "[^"]*+(?:""[^"]*+)*+"
                                 | \\$(?<tag>\\w*)\\$.*?\\$\\k<tag>\\$
                                 | :: )
                    | :(?<parameter>[A-Za-z_]\\w*)
                    | (?<end>      ; )
                    """);

    /** The same SQL with each parameter replaced by its day as a DATE literal. */
    String on(Period period) {
        return PIECES.matcher(text)
                .replaceAll(piece -> Matcher.quoteReplacement(literal(piece, period)));
    }

    private static String literal(MatchResult piece, Period period) {
        String name = piece.group("parameter");
        return name == null
                ? piece.group()
                : Parameter.of(name)
                        .map(parameter -> "DATE '" + parameter.of(period) + "'")
                        .orElse(piece.group());
    }

    /** Tells of each parameter that does not exist, with the line it stands on. */
    void unknownParameters(BiConsumer<Integer, String> found) {
        Matcher piece = PIECES.matcher(text);
        while (piece.find()) {
            String name = piece.group("parameter");
            if (name != null && Parameter.of(name).isEmpty()) {
                found.accept(lineOf(piece.start()), name);
            }
        }
    }

    /** The statements, each at its place: whatever stands before one is blanked to line ends. */
    List<SqlText> statements() {
        Stream.Builder<SqlText> all = Stream.builder();
        Matcher piece = PIECES.matcher(text);
        int start = 0;
        while (piece.find()) {
            if (piece.group("end") != null) {
                all.add(part(start, piece.start()));
                start = piece.end();
            }
        }
        all.add(part(start, text.length()));
        return all.build().filter(SqlText::hasCode).toList();
    }

    private SqlText part(int from, int to) {
        return new SqlText("\n".repeat(lineOf(from) - 1) + text.substring(from, to));
    }

    private boolean hasCode() {
        return firstCode() < text.length();
    }

    /** The line of the first character that is neither blank nor comment, from 1. */
    int firstLine() {
        return lineOf(firstCode());
    }

    private int firstCode() {
        Matcher comment = Pattern.compile("(?s)(?:\\s++|--[^\\n]*|/\\*.*?\\*/)*+").matcher(text);
        return comment.lookingAt() ? comment.end() : 0;
    }

    /** The line of a character, from 1. */
    int lineOf(int position) {
        int end = Math.min(position, text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
