package dk.maanedsbog.extract;

import java.util.Arrays;
import java.util.Optional;

/** What one record holds: its fields, how it stands in the file, and what is wrong with it. */
final class RecordText {

    private static final int LONGEST_RAW = 4096;

    private final int kept;
    private byte[] content = new byte[512];
    private int length;
    private int[] ends = new int[32];
    private int fields;
    private final byte[] raw = new byte[LONGEST_RAW];
    private int rawLength;
    private boolean surplus;
    private Reason fault = Reason.NONE;
    private int faultField;

    /**
     * @param kept how many fields are kept; more are counted only
     */
    RecordText(int kept) {
        this.kept = kept;
    }

    void clear() {
        length = 0;
        fields = 0;
        surplus = false;
        rawLength = 0;
        fault = Reason.NONE;
        faultField = -1;
    }

    boolean isBlank() {
        return rawLength == 0;
    }

    void keepRaw(int read) {
        if (rawLength < LONGEST_RAW) {
            raw[rawLength++] = (byte) read;
        }
    }

    void keep(byte read) {
        if (fields >= kept) {
            surplus = true;
            return;
        }
        if (length - fieldStart(fields) >= RecordReader.LONGEST_FIELD) {
            fail(Reason.FIELD_TOO_LONG);
            return;
        }
        if (length == content.length) {
            content = Arrays.copyOf(content, length * 2);
        }
        content[length++] = read;
    }

    /** Forgets what the field that is being read has held so far. */
    void restartField() {
        length = fields < kept ? fieldStart(fields) : length;
    }

    void endField() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
        }
        ends[fields++] = length;
    }

    /** Notes what is wrong in the field that is being read; the first fault counts. */
    void fail(Reason reason) {
        if (fault == Reason.NONE) {
            fault = reason;
            faultField = fields;
        }
    }

    private int fieldStart(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int fields() {
        return surplus ? fields : Math.min(fields, kept);
    }

    Reason fault() {
        return fault;
    }

    int faultField() {
        return faultField;
    }

    Optional<String> field(int field, TextCoding coding) {
        return coding.decode(content, fieldStart(field), ends[field]);
    }

    boolean fieldsAre(TextCoding coding) {
        for (int i = 0; i < Math.min(fields, kept); i++) {
            if (field(i, coding).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    String raw(TextCoding coding) {
        return coding.decodeForReport(raw, 0, rawLength);
    }
}
