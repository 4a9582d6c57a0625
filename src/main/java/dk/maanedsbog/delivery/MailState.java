package dk.maanedsbog.delivery;

import java.util.Locale;

/** How far a mail has come. */
public enum MailState {
    /** For its time, or for the mail server to answer again. */
    WAITING,
    /** Being written by one of the nodes; nothing of it has been handed over. */
    CLAIMED,
    /** Handed over, and the mail server's word on it not yet heard. */
    HANDING,
    /** The mail server has taken it. */
    SENT,
    /**
     * Handed over, but the word on it was lost: it may have arrived. Never sent again by itself.
     */
    UNCERTAIN,
    /** The mail server will not take it. */
    REFUSED,
    /** Tried for days in vain. */
    GIVEN_UP,
    /** Not sent, on purpose; the reason says why. */
    SKIPPED;

    /** The state as it is stored and as the translations know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a person may have it sent again. */
    public boolean maySendAgain() {
        return this == UNCERTAIN || this == REFUSED || this == GIVEN_UP;
    }
}
