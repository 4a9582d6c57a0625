package dk.maanedsbog.extract;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * DuckDB could not do what it was told. The engine's own message may quote a person's data, so only
 * its first words, the kind of error, are passed on.
 */
final class DuckFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DuckFailure(String doing, SQLException cause) {
        super("DuckDB failed while " + doing + ": " + kind(cause));
        setStackTrace(cause.getStackTrace());
    }

    private static String kind(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        int colon = message.indexOf(':');
        String kind = colon < 0 ? "" : message.substring(0, colon);
        String known = kind.matches("[A-Za-z ]{1,60}") ? kind : "unknown kind of error";
        return known
                + Stream.of("No space left on device", "File too large")
                        .filter(message::contains)
                        .findFirst()
                        .map(full -> ", " + full)
                        .orElse("");
    }
}
