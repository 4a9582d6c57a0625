package dk.maanedsbog.shared;

import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says in Danish where a technical failure comes from, when it is one that an operator can mend.
 */
public enum FailureReason {
    DISK_FULL("Disken er fuld. Skaf plads, og kør den samme kommando igen; intet er halvt gjort."),
    READ_ONLY(
            "Datamappen kan kun læses. Giv brugeren, som månedsbogen kører som, ret til at skrive i"
                    + " den, og kør den samme kommando igen."),
    STORE_DAMAGED(
            "Lagerets fil i datamappen er beskadiget og kan ikke læses. Læg den nyeste"
                    + " sikkerhedskopi ind med restore --replace; den beskadigede fil bliver gemt"
                    + " ved siden af."),
    DATABASE_AWAY(
            "Databasen svarer ikke. Se efter, at den kører, og kør den samme kommando igen; intet er"
                    + " halvt gjort.");

    private static final List<String> FULL =
            List.of("No space left on device", "File too large", "Disk quota exceeded");

    /** The last is what H2 says of a file that it may not write. */
    private static final List<String> CLOSED =
            List.of("Read-only file system", "Permission denied", "AUTO_SERVER=TRUE && (readOnly");

    /** What H2 says of a file that it can't make sense of. */
    private static final String H2_DAMAGED = "90030";

    /** What H2 says while another process has a store's file, and of one that broke off. */
    private static final Set<String> H2_TAKEN = Set.of("90020", "90067");

    private final String message;

    FailureReason(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }

    /** The reason behind a failure; empty when it is none of these. */
    public static Optional<FailureReason> of(Throwable failure) {
        if (says(failure, FULL)) {
            return Optional.of(DISK_FULL);
        }
        if (says(failure, CLOSED)
                || causes(failure).anyMatch(AccessDeniedException.class::isInstance)) {
            return Optional.of(READ_ONLY);
        }
        if (causes(failure).anyMatch(FailureReason::isDamagedFile)) {
            return Optional.of(STORE_DAMAGED);
        }
        return causes(failure).anyMatch(FailureReason::isLostConnection)
                ? Optional.of(DATABASE_AWAY)
                : Optional.empty();
    }

    private static boolean says(Throwable failure, List<String> words) {
        return causes(failure)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> words.stream().anyMatch(message::contains));
    }

    private static boolean isDamagedFile(Throwable cause) {
        return cause instanceof SQLException sql && H2_DAMAGED.equals(sql.getSQLState());
    }

    /**
     * Class 08 is a connection that is not there; 57P0x a server that is going down or coming up.
     */
    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof java.net.ConnectException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08")
                                || H2_TAKEN.contains(sql.getSQLState())
                                || sql.getSQLState().startsWith("57P0"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
