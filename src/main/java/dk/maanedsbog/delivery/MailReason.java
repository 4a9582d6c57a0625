package dk.maanedsbog.delivery;

import java.util.Locale;

/** Why a mail was not sent, or not yet. */
public enum MailReason {
    /** The mail server does not answer, or not in time. */
    SERVER_SILENT,
    /** The mail server refuses the user name or the password. */
    SIGN_IN_REFUSED,
    /** The mail server refuses the sender. */
    SENDER_REFUSED,
    /** The mail server asks for a later try. */
    LATER,
    /** The mail server knows no such address, or will not take mails for it. */
    ADDRESS_REFUSED,
    /** A mail server on the way took it, and sent word later that it did not arrive. */
    BOUNCED,
    /** The mail server will not take this mail. */
    CONTENT_REFUSED,
    /** The mail could not be written. */
    NOT_WRITTEN,
    /** The connection was lost, or the node died, after the mail was handed over. */
    ANSWER_LOST,
    /** It was on its way when the backup was made that has been restored since. */
    RESTORED,
    /** The employee has left, was locked out, or is no longer among those who get mails. */
    NO_ACCESS,
    /** The staff list has no e-mail address, or none that a mail can go to. */
    NO_ADDRESS,
    /** Several employees have the address, and they may see different things. */
    SHARED_ADDRESS,
    /** The employee wants no mails. */
    OPTED_OUT,
    /** A newer revision of the edition is out. */
    SUPERSEDED,
    /** Somebody has done what the notice asked for, or it matters no more. */
    DEALT_WITH,
    /** The edition holds no figures that the employee may see. */
    NOTHING_TO_SEE;

    /** The reason as it is stored and as the translations know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MailReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
