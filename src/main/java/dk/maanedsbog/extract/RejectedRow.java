package dk.maanedsbog.extract;

/**
 * A record that the door turned away, for the person who can mend it.
 *
 * @param file the file (or sheet or view) as it is named at the source
 * @param record the record's number after the header, from 1
 * @param column the source's column at fault; empty when it is the whole record
 * @param reason Danish, what is wrong and how it should be
 * @param raw the record as it was read, shortened, with CPR numbers masked
 */
public record RejectedRow(String file, long record, String column, String reason, String raw) {}
