package dk.maanedsbog.board;

import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A screen on a wall.
 *
 * @param unit a department or the municipality
 * @param board the board's id
 * @param ipRanges the addresses it may ask from, as CIDR; empty for any
 */
public record Display(
        long id,
        String name,
        Unit unit,
        String board,
        List<String> ipRanges,
        String issuedBy,
        Instant issuedAt,
        Optional<Instant> rotatedAt,
        Optional<Instant> lastSeen,
        Optional<String> revokedBy,
        Optional<Instant> revokedAt) {

    public boolean active() {
        return revokedAt.isEmpty();
    }

    /** A display that is wanted. */
    public record Wanted(String name, Unit unit, String board, List<String> ipRanges) {}

    /**
     * A display with its secret, which is told once and stored nowhere.
     *
     * @param token 256 random bits in base64url
     */
    public record Issued(Display display, String token) {

        @Override
        public String toString() {
            return "Issued[" + display.name() + "]";
        }
    }
}
