package dk.maanedsbog.delivery.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after each try in vain: longer each time, and for three days in all. */
final class Pauses {

    static final Duration IN_ALL = Duration.ofDays(3);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4));

    private Pauses() {}

    /** When the next try is; empty when there have been enough. */
    static Optional<Instant> next(OutboxMail mail, Instant now) {
        Instant next = now.plus(after(mail.attempts()));
        return next.isAfter(mail.tryingSince().plus(IN_ALL)) ? Optional.empty() : Optional.of(next);
    }

    static Duration after(int attempts) {
        return PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1);
    }
}
