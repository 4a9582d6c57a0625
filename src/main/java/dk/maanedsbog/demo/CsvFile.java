package dk.maanedsbog.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One CSV file of the extract: its rows are written value by value. */
final class CsvFile implements AutoCloseable {
    private final OutputStream out;
    private final int columns;
    private final PendingBytes bytes = new PendingBytes();
    private int column;
    private long rows;
    private boolean repeatable;

    CsvFile(Path path, List<String> header) throws IOException {
        this.out = Files.newOutputStream(path);
        this.columns = header.size();
        header.forEach(this::text);
        endLine();
    }

    CsvFile text(String value) {
        separate();
        if (needsQuotes(value)) {
            bytes.put('"' + value.replace("\"", "\"\"") + '"');
        } else {
            bytes.put(value);
        }
        return this;
    }

    CsvFile blank() {
        separate();
        return this;
    }

    CsvFile number(int value) {
        separate();
        bytes.digits(value, 1);
        return this;
    }

    /** A number of tenths, with decimal comma: 865 becomes 86,5. */
    CsvFile tenths(int value) {
        number(value / 10);
        bytes.put(',');
        bytes.digits(value % 10, 1);
        return this;
    }

    CsvFile id(Id kind, int number) {
        separate();
        bytes.put(kind.prefix());
        bytes.digits(number, kind.width());
        return this;
    }

    CsvFile date(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        month(date.getYear(), date.getMonthValue());
        bytes.put('-');
        bytes.digits(date.getDayOfMonth(), 2);
        return this;
    }

    /** The day, or nothing when it comes after the limit. */
    CsvFile dateUpTo(int limit, int day) {
        return day <= limit ? date(day) : blank();
    }

    CsvFile month(int year, int month) {
        separate();
        bytes.digits(year, 4);
        bytes.put('-');
        bytes.digits(month, 2);
        return this;
    }

    /** The ISO week of a Monday; the year is that of the week's Thursday. */
    CsvFile week(int monday) {
        separate();
        LocalDate thursday = LocalDate.ofEpochDay(monday + 3L);
        bytes.digits(thursday.getYear(), 4);
        bytes.put("-W");
        bytes.digits((thursday.getDayOfYear() + 6) / 7, 2);
        return this;
    }

    void endRow() {
        endLine();
        rows++;
        repeatable = true;
    }

    void endBadRow() {
        endRow();
        repeatable = false;
    }

    /** Writes the latest row again, unless there is none or it is one of the bad ones. */
    boolean repeatRow() {
        if (!repeatable) {
            return false;
        }
        bytes.repeatRow();
        rows++;
        repeatable = false;
        return true;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            bytes.drainTo(out);
        }
    }

    private void separate() {
        if (column > 0) {
            bytes.put(';');
        } else {
            try {
                bytes.beginRow(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        column++;
    }

    private void endLine() {
        if (column != columns) {
            throw new IllegalStateException(column + " columns instead of " + columns);
        }
        bytes.put('\n');
        column = 0;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == ';' || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return false;
    }
}
