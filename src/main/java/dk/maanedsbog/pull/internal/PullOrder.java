package dk.maanedsbog.pull.internal;

import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * A pull that somebody ordered, as it is kept with its task until it is done.
 *
 * @param period the period's code
 * @param by the user name; null for the schedule
 * @param plannedAt when the schedule had it begin; null for people
 * @param waitUntil until when a late extract is waited for; null for people
 */
record PullOrder(
        String period,
        boolean check,
        boolean provisional,
        String by,
        Instant plannedAt,
        Instant waitUntil) {

    static PullOrder person(Period period, boolean check, boolean provisional, String by) {
        return new PullOrder(period.code(), check, provisional, by, null, null);
    }

    static PullOrder schedule(Period period, Instant plannedAt, Instant waitUntil) {
        return new PullOrder(period.code(), false, false, null, plannedAt, waitUntil);
    }

    /** The name of its task: two orders of the same name are one. */
    String name() {
        return check ? period + "-check" : period;
    }

    Period wanted() {
        return Period.parse(period);
    }

    Optional<Instant> planned() {
        return Optional.ofNullable(plannedAt);
    }

    PullOrigin origin() {
        return by == null ? PullOrigin.schedule(plannedAt, waitUntil) : PullOrigin.person(by);
    }
}
