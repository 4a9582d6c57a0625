package dk.maanedsbog.goal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Goals as a file that a Danish spreadsheet opens by a double click and saves again. A text that a
 * spreadsheet would take for a formula stands after an apostrophe, which is taken away when read.
 */
public final class GoalCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n'].*";

    private GoalCsv() {}

    public static byte[] write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(GoalCsv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads rows in UTF-8, or in the coding that a Danish Excel saves in.
     *
     * @throws GoalRefused when a quotation mark is never closed
     */
    public static List<GoalRow> read(byte[] file) {
        String text = text(file);
        return new Reading(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).rows();
    }

    private static String cell(String text) {
        String safe = text.matches(FORMULA) ? "'" + text : text;
        return safe.matches("[^;\"\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static String plain(String cell) {
        return cell.startsWith("'") && cell.substring(1).matches(FORMULA)
                ? cell.substring(1)
                : cell;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** One pass over the text; a quoted cell may hold semicolons and line ends. */
    private static final class Reading {

        private final String text;
        private final List<GoalRow> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private int firstLine = 1;

        Reading(String text) {
            this.text = text;
        }

        List<GoalRow> rows() {
            while (at < text.length()) {
                cells.add(plain(next() == '"' ? quoted() : bare()));
                if (at >= text.length() || next() != ';') {
                    endOfLine();
                } else {
                    at++;
                    if (at >= text.length()) {
                        cells.add("");
                        endOfLine();
                    }
                }
            }
            return rows;
        }

        private char next() {
            return text.charAt(at);
        }

        private String bare() {
            int start = at;
            while (at < text.length() && ";\r\n".indexOf(next()) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char next = text.charAt(at++);
                if (next == '"') {
                    if (at >= text.length() || next() != '"') {
                        return cell + bare();
                    }
                    at++;
                } else if (next == '\n') {
                    line++;
                }
                cell.append(next);
            }
            throw new GoalRefused(
                    "Anførselstegnet på linje %d bliver aldrig lukket. Sæt et \" efter teksten."
                            .formatted(firstLine));
        }

        private void endOfLine() {
            rows.add(new GoalRow(firstLine, List.copyOf(cells)));
            cells = new ArrayList<>();
            if (at < text.length() && next() == '\r') {
                at++;
            }
            if (at < text.length() && next() == '\n') {
                at++;
            }
            line++;
            firstLine = line;
        }
    }
}
