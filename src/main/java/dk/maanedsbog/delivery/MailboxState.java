package dk.maanedsbog.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How this node fares with the mailbox that refused mails come back to.
 *
 * @param readAt when it was last read to its end
 * @param trouble why it could not be read the last time; empty when it could, or nobody has tried
 * @param since when that began
 */
public record MailboxState(
        Optional<Instant> readAt, Optional<MailboxTrouble> trouble, Optional<Instant> since) {

    /** Before the first look. */
    public static final MailboxState UNREAD =
            new MailboxState(Optional.empty(), Optional.empty(), Optional.empty());

    /** After a look that came to its end. */
    public MailboxState read(Instant now) {
        return new MailboxState(Optional.of(now), Optional.empty(), Optional.empty());
    }

    /** After a look in vain; trouble that goes on is as old as it was. */
    public MailboxState failed(MailboxTrouble why, Instant now) {
        return new MailboxState(readAt, Optional.of(why), since.or(() -> Optional.of(now)));
    }
}
