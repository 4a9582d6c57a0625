package dk.maanedsbog.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the mail log: who, how far, and never a figure.
 *
 * @param recipient the employee's name today; the id of one whom the staff list has forgotten
 * @param address where it went, or was last tried
 * @param sample whether somebody asked for it to see what it is like
 * @param reason why it was not sent, or not yet
 * @param answer the mail server's own words
 * @param nextAttempt when a waiting mail is tried again
 */
public record LoggedMail(
        long id,
        String recipient,
        Optional<String> address,
        boolean sample,
        MailState state,
        Optional<MailReason> reason,
        Optional<String> answer,
        int attempts,
        Optional<Instant> nextAttempt,
        Instant changedAt) {}
