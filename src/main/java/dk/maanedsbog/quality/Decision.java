package dk.maanedsbog.quality;

import java.time.Instant;
import java.util.Arrays;

/**
 * What somebody decided about an edition that waited.
 *
 * @param by the user name, or {@link dk.maanedsbog.access.AuditTrail#OPERATOR}
 */
public record Decision(long editionId, Kind kind, String by, Instant at, String reason) {

    /** What can be decided. */
    public enum Kind {
        /** Signed for although the quality gate found something. */
        SIGNED("signed"),
        APPROVED("approved"),
        REJECTED("rejected");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The decision as the store writes it. */
        public String code() {
            return code;
        }

        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
