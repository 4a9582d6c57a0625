package dk.maanedsbog.book;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * An edition that lies whole in the store and that nobody sees: not yet, or never.
 *
 * @param figuresHash SHA-256 over all figures in their sorted written form
 */
public record HeldEdition(
        long id,
        Period period,
        int revision,
        boolean provisional,
        Instant pulledAt,
        LocalDate dataUntil,
        String extractFingerprint,
        String figuresHash,
        long rowsRead,
        long rowsRejected,
        State state) {

    /** Why it is not seen. */
    public enum State {
        WAITING("waiting"),
        REJECTED("rejected"),
        /** A newer pull of the period took its place. */
        SUPERSEDED("superseded");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The state as the store writes it. */
        public String code() {
            return code;
        }

        public static State ofCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
