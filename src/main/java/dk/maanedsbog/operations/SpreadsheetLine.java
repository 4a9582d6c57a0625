package dk.maanedsbog.operations;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a file that a Danish spreadsheet opens: semicolons, and nothing taken for a formula.
 */
final class SpreadsheetLine {

    /** The mark at the beginning of the file that says UTF-8. */
    static final char BOM = '\ufeff';

    private static final String LINE_END = "\r\n";

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private SpreadsheetLine() {}

    static String of(Stream<String> cells) {
        return cells.map(SpreadsheetLine::cell).collect(Collectors.joining(";", "", LINE_END));
    }

    private static String cell(String text) {
        String guarded =
                !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted =
                guarded.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
