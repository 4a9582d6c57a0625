package dk.maanedsbog.access.internal;

import java.time.Instant;
import java.util.Optional;

/** A user as the store holds it; roles are not here. */
record UserRow(
        String userName,
        String passwordHash,
        Optional<String> displayName,
        Optional<String> employeeId,
        Optional<String> email,
        boolean mustChange,
        int passwordVersion,
        boolean locked,
        Optional<Instant> lockedUntil,
        Optional<Instant> lastSignIn) {

    boolean lockedAt(Instant moment) {
        return locked || lockedForAWhileAt(moment);
    }

    boolean lockedForAWhileAt(Instant moment) {
        return lockedUntil.map(moment::isBefore).orElse(false);
    }
}
