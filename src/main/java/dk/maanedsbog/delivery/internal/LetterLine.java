package dk.maanedsbog.delivery.internal;

import java.util.Optional;

/**
 * One key figure as a mail says it, in words ready to read.
 *
 * @param value with what is counted; or that it is hidden or missing
 * @param change since the period that it is measured against; empty where it can't be said
 * @param goal what was aimed for, and how the value stands to it
 */
record LetterLine(String label, String value, Optional<String> change, Optional<String> goal) {}
