package dk.maanedsbog.delivery;

import java.util.Locale;

/** Why the mailbox that refused mails come back to can't be read. */
public enum MailboxTrouble {
    SERVER_SILENT,
    NOT_TRUSTED,
    SIGN_IN_REFUSED,
    FOLDER_MISSING,
    /** What was noted can't be marked as read. */
    FOLDER_READ_ONLY,
    OTHER;

    /** The trouble as the translations know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
