package dk.maanedsbog.pull;

import dk.maanedsbog.access.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who began a pull.
 *
 * @param by the user name; of a schedule, its name
 * @param plannedAt when the schedule had it begin; empty for people
 * @param waitUntil until when a late extract is waited for; empty for not at all
 */
public record PullOrigin(
        Kind kind, String by, Optional<Instant> plannedAt, Optional<Instant> waitUntil) {

    /** The three ways in which a pull begins. */
    public enum Kind {
        SCHEDULE,
        TERMINAL,
        PERSON
    }

    /** Somebody on the server's own terminal. */
    public static final PullOrigin TERMINAL =
            new PullOrigin(Kind.TERMINAL, AuditTrail.OPERATOR, Optional.empty(), Optional.empty());

    /** Somebody who pressed a button. */
    public static PullOrigin person(String userName) {
        return new PullOrigin(Kind.PERSON, userName, Optional.empty(), Optional.empty());
    }

    /** The schedule. */
    public static PullOrigin schedule(Instant plannedAt, Instant waitUntil) {
        return new PullOrigin(
                Kind.SCHEDULE, "tidsplan", Optional.of(plannedAt), Optional.of(waitUntil));
    }

    /** When to try again after a try at that moment; empty when it was the last one. */
    public Optional<Instant> nextTry(Instant now, Duration every) {
        return waitUntil
                .filter(now::isBefore)
                .map(end -> now.plus(every).isBefore(end) ? now.plus(every) : end);
    }
}
