package dk.maanedsbog.delivery;

import java.util.List;
import java.util.Optional;

/** What was sent to whom, and what an administrator does about what was not. */
public interface MailLog {

    /** Whether mails are sent at all here. */
    boolean on();

    /**
     * The newest editions with their mails, or with the reason why they have none; without those
     * that nobody would expect any of: from before, long past, or weeks where only months are sent.
     */
    List<EditionMails> newest(int limit);

    /** The newest notices with their mails. */
    List<NoticeMails> notices(int limit);

    /** How this node fares with the mailbox that refused mails come back to; empty without one. */
    Optional<MailboxState> mailbox();

    /**
     * Has a mail sent again that is uncertain, refused or given up; the rights of then hold, not
     * those of the first time.
     *
     * @throws DeliveryRefused when it is in another state by now
     */
    void sendAgain(String by, long mailId);

    /**
     * Takes an uncertain mail as sent, as its recipient has it.
     *
     * @throws DeliveryRefused when it is in another state by now
     */
    void takeAsSent(String by, long mailId);
}
