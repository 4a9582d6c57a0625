package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a CSV file byte by byte after RFC 4180, in bounded memory, and knows the number and the
 * line of each record. Blank lines are no records; a line ends with CR, LF or both.
 */
final class RecordReader implements AutoCloseable {

    static final int LONGEST_FIELD = 64 * 1024;

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
    private final RecordText text;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

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
        text = new RecordText(kept);
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
        text.clear();
        recordLine = line;
        State state = State.FIELD_START;
        for (int read = nextByte(); read >= 0; read = nextByte()) {
            if (state != State.QUOTED && (read == '\n' || read == '\r')) {
                countLine(read);
                if (text.isBlank()) {
                    recordLine = line;
                    continue;
                }
                text.endField();
                number++;
                return true;
            }
            text.keepRaw(read);
            state = take(state, (byte) read);
        }
        if (state == State.QUOTED) {
            throw neverClosed();
        }
        if (text.isBlank()) {
            return false;
        }
        text.endField();
        number++;
        return true;
    }

    private State take(State state, byte read) {
        if (read == 0) {
            text.fail(Reason.NUL);
        }
        switch (state) {
            case QUOTED -> {
                if (read == '"') {
                    return State.QUOTE_SEEN;
                }
                if (read == '\n' || read == '\r') {
                    countLine(read);
                }
                text.keep(read);
                return State.QUOTED;
            }
            case QUOTE_SEEN -> {
                if (read == '"') {
                    text.keep(read);
                    return State.QUOTED;
                }
                return afterQuoted(read);
            }
            case AFTER_QUOTED -> {
                return afterQuoted(read);
            }
            default -> {
                if (read == delimiter) {
                    text.endField();
                    return State.FIELD_START;
                }
                if (read == '"' && state != State.PLAIN) {
                    text.restartField();
                    quoteLine = line;
                    return State.QUOTED;
                }
                text.keep(read);
                return read == ' ' && state != State.PLAIN ? State.SPACES : State.PLAIN;
            }
        }
    }

    private State afterQuoted(byte read) {
        if (read == delimiter) {
            text.endField();
            return State.FIELD_START;
        }
        if (read != ' ') {
            if (quoteLine != line) {
                throw neverClosed();
            }
            text.fail(Reason.TEXT_AFTER_QUOTE);
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
        return text.fields();
    }

    /** What is wrong with the record's structure, or {@link Reason#NONE}. */
    Reason fault() {
        return text.fault();
    }

    /** The field, from 0, in which the fault was seen. */
    int faultField() {
        return text.faultField();
    }

    /** The text of a kept field; empty when its bytes are broken. */
    Optional<String> field(int field, TextCoding coding) {
        return text.field(field, coding);
    }

    /** Whether every kept field is text in the character set. */
    boolean fieldsAre(TextCoding coding) {
        return text.fieldsAre(coding);
    }

    /** The record as it stands in the file, its first few thousand bytes. */
    String raw(TextCoding coding) {
        return text.raw(coding);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
