package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a CSV file byte by byte after RFC 4180, in bounded memory, and knows the number and the
 * line of each record. Blank lines are no records; a line ends with CR, LF or both.
 */
final class RecordReader implements AutoCloseable {

    static final int LONGEST_FIELD = 64 * 1024;

    private static final int LONGEST_RAW = 4096;

    private enum State {
        FIELD_START,
        SPACES,
        PLAIN,
        QUOTED,
        QUOTE_SEEN,
        AFTER_QUOTED
    }

    private final String file;
    private final InputStream in;
    private final byte delimiter;
    private final int kept;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    private byte[] content = new byte[512];
    private int length;
    private int[] ends = new int[32];
    private int fields;
    private final byte[] raw = new byte[LONGEST_RAW];
    private int rawLength;
    private boolean surplus;
    private Reason fault = Reason.NONE;
    private int faultField;

    private long number = -1;
    private long line = 1;
    private long recordLine = 1;
    private long quoteLine;
    private boolean afterCarriageReturn;

    /**
     * Opens a file; its first record (the header) has number 0.
     *
     * @param kept how many fields of a record are kept; more are counted only
     */
    RecordReader(Path path, char delimiter, int kept) throws IOException {
        this(path.getFileName().toString(), Files.newInputStream(path), delimiter, kept);
    }

    RecordReader(String file, InputStream in, char delimiter, int kept) throws IOException {
        this.file = file;
        this.in = in;
        this.delimiter = (byte) delimiter;
        this.kept = kept;
        limit = Math.max(in.readNBytes(buffer, 0, buffer.length), 0);
        position = Bom.isUtf8(buffer, limit) ? Bom.UTF8_LENGTH : 0;
    }

    /**
     * Goes to the next record.
     *
     * @return false at the end of the file
     * @throws ExtractRefused when a quote is never closed
     */
    boolean next() throws IOException {
        clear();
        State state = State.FIELD_START;
        for (int read = nextByte(); read >= 0; read = nextByte()) {
            if (state != State.QUOTED && (read == '\n' || read == '\r')) {
                countLine(read);
                if (isBlank()) {
                    rawLength = 0;
                    recordLine = line;
                    continue;
                }
                endField();
                number++;
                return true;
            }
            keepRaw(read);
            state = take(state, (byte) read);
        }
        if (state == State.QUOTED) {
            throw neverClosed();
        }
        if (isBlank()) {
            return false;
        }
        endField();
        number++;
        return true;
    }

    private State take(State state, byte read) {
        if (read == 0) {
            fail(Reason.NUL);
        }
        switch (state) {
            case QUOTED -> {
                if (read == '"') {
                    return State.QUOTE_SEEN;
                }
                if (read == '\n' || read == '\r') {
                    countLine(read);
                }
                keep(read);
                return State.QUOTED;
            }
            case QUOTE_SEEN -> {
                if (read == '"') {
                    keep(read);
                    return State.QUOTED;
                }
                return afterQuoted(read);
            }
            case AFTER_QUOTED -> {
                return afterQuoted(read);
            }
            default -> {
                if (read == delimiter) {
                    endField();
                    return State.FIELD_START;
                }
                if (read == '"' && state != State.PLAIN) {
                    length = fields < kept ? fieldStart(fields) : length;
                    quoteLine = line;
                    return State.QUOTED;
                }
                keep(read);
                return read == ' ' && state != State.PLAIN ? State.SPACES : State.PLAIN;
            }
        }
    }

    private State afterQuoted(byte read) {
        if (read == delimiter) {
            endField();
            return State.FIELD_START;
        }
        if (read != ' ') {
            if (quoteLine != line) {
                throw neverClosed();
            }
            fail(Reason.TEXT_AFTER_QUOTE);
        }
        return State.AFTER_QUOTED;
    }

    private ExtractRefused neverClosed() {
        return new ExtractRefused(
                file,
                "linje " + quoteLine,
                "Et anførselstegn, der åbnes her, bliver ikke lukket rigtigt. Luk det, eller skriv"
                        + " anførselstegn inde i et felt dobbelt (\"\").");
    }

    private void countLine(int read) {
        if (read == '\r' || !afterCarriageReturn) {
            line++;
        }
        afterCarriageReturn = read == '\r';
    }

    private int nextByte() throws IOException {
        if (position == limit) {
            limit = in.read(buffer, 0, buffer.length);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        int read = buffer[position++] & 0xff;
        if (read != '\n' && read != '\r') {
            afterCarriageReturn = false;
        }
        return read;
    }

    private void clear() {
        length = 0;
        fields = 0;
        surplus = false;
        rawLength = 0;
        fault = Reason.NONE;
        faultField = -1;
        recordLine = line;
    }

    private boolean isBlank() {
        return rawLength == 0;
    }

    private void keepRaw(int read) {
        if (rawLength < LONGEST_RAW) {
            raw[rawLength++] = (byte) read;
        }
    }

    private void keep(byte read) {
        if (fields >= kept) {
            surplus = true;
            return;
        }
        if (length - fieldStart(fields) >= LONGEST_FIELD) {
            fail(Reason.FIELD_TOO_LONG);
            return;
        }
        if (length == content.length) {
            content = Arrays.copyOf(content, length * 2);
        }
        content[length++] = read;
    }

    private void fail(Reason reason) {
        if (fault == Reason.NONE) {
            fault = reason;
            faultField = fields;
        }
    }

    private void endField() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
        }
        ends[fields++] = length;
    }

    private int fieldStart(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** The record's number after the header, from 1; the header itself is 0. */
    long number() {
        return number;
    }

    /** The line of the file, from 1, on which the record begins. */
    long line() {
        return recordLine;
    }

    /** How many lines of the file have been read to their end. */
    long linesRead() {
        return line - 1;
    }

    /**
     * How many fields the record has, also those that were not kept; empty ones after the last that
     * is kept are only delimiters too many at the end of the line, which do no harm.
     */
    int fields() {
        return surplus ? fields : Math.min(fields, kept);
    }

    /** What is wrong with the record's structure, or {@link Reason#NONE}. */
    Reason fault() {
        return fault;
    }

    /** The field, from 0, in which the fault was seen. */
    int faultField() {
        return faultField;
    }

    /** The text of a kept field; empty when its bytes are broken. */
    Optional<String> field(int field, TextCoding coding) {
        return coding.decode(content, fieldStart(field), ends[field]);
    }

    /** Whether every kept field is text in the character set. */
    boolean fieldsAre(TextCoding coding) {
        for (int i = 0; i < Math.min(fields, kept); i++) {
            if (field(i, coding).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The record as it stands in the file, its first few thousand bytes. */
    String raw(TextCoding coding) {
        return coding.decodeForReport(raw, 0, rawLength);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
