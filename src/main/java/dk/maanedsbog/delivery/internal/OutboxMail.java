package dk.maanedsbog.delivery.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail of the outbox that this node has claimed.
 *
 * @param notice what it is about, unless it is an edition
 * @param user who it goes to, unless it is an employee
 * @param messageId the same at each attempt, so that a mail that came twice is seen to be one
 * @param sample 0 for the edition's own mail
 * @param attempts this one included
 * @param tryingSince when it was first to go out, or was asked for again
 * @param claim by which the outbox knows that it is still this node's
 */
record OutboxMail(
        long id,
        Optional<Long> edition,
        Optional<Long> notice,
        Optional<String> employee,
        Optional<String> user,
        int sample,
        String messageId,
        int attempts,
        Instant tryingSince,
        String claim) {

    boolean isSample() {
        return sample > 0;
    }
}
