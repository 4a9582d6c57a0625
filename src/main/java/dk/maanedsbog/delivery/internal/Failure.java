package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.MailReason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail was not sent, and what that means for it and for those after it.
 *
 * @param answer the mail server's own words; empty when it said none
 */
record Failure(Kind kind, MailReason reason, String answer) {

    /** What a failure means. */
    enum Kind {
        /** The mail server itself fails: nothing else need be tried now. */
        SERVER,
        /** This mail alone, for now. */
        FOR_NOW,
        /** This mail alone, for good. */
        FOR_GOOD,
        /** It may have arrived. */
        UNCERTAIN
    }

    private static final int TEMPORARY = 400;
    private static final int FOR_EVER = 500;

    /**
     * @param handed whether the server may have got all of the mail
     */
    static Failure of(MessagingException thrown, boolean handed) {
        for (Exception each = thrown;
                each != null;
                each = each instanceof MessagingException m ? m.getNextException() : null) {
            switch (each) {
                case SMTPAddressFailedException address
                        when address.getReturnCode() >= TEMPORARY -> {
                    return answered(address.getReturnCode(), MailReason.ADDRESS_REFUSED, address);
                }
                case SMTPSenderFailedException sender when sender.getReturnCode() >= TEMPORARY -> {
                    return new Failure(Kind.SERVER, MailReason.SENDER_REFUSED, words(sender));
                }
                case AuthenticationFailedException refused -> {
                    // the library's words on it may quote what was sent; the reason says enough
                    return new Failure(Kind.SERVER, MailReason.SIGN_IN_REFUSED, "");
                }
                default -> {
                    // what it is wrapped in, or wraps, may say more
                }
            }
        }
        if (thrown instanceof SMTPSendFailedException sent && sent.getReturnCode() >= TEMPORARY) {
            return handed
                    ? answered(sent.getReturnCode(), MailReason.CONTENT_REFUSED, sent)
                    : new Failure(Kind.SERVER, MailReason.LATER, words(sent));
        }
        return handed
                ? new Failure(Kind.UNCERTAIN, MailReason.ANSWER_LOST, "")
                : new Failure(Kind.SERVER, MailReason.SERVER_SILENT, words(thrown));
    }

    private static Failure answered(int code, MailReason refused, MessagingException thrown) {
        return code >= FOR_EVER
                ? new Failure(Kind.FOR_GOOD, refused, words(thrown))
                : new Failure(Kind.FOR_NOW, MailReason.LATER, words(thrown));
    }

    private static String words(MessagingException thrown) {
        return thrown.getMessage() == null ? "" : thrown.getMessage();
    }
}
