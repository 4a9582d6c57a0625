package dk.maanedsbog.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as a file that a Danish spreadsheet opens by itself: semicolons, UTF-8 with its mark. */
final class CsvSheet {

    /** What such a file is, as downloads say it. */
    static final String TYPE = "text/csv;charset=utf-8";

    /** What stands for a number that may not be shown. */
    static final String HIDDEN = "skjult";

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder(MARK);

    void row(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";")))
                .append(LINE_END);
    }

    void write(OutputStream out) {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number with a comma and without dots, so that every spreadsheet reads it as a number. */
    static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** A text can't become a formula: what starts like one is kept as text by an apostrophe. */
    private static String cell(String value) {
        boolean formula =
                !value.isEmpty()
                        && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0
                        && !value.matches("-\\d+(,\\d+)?");
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
