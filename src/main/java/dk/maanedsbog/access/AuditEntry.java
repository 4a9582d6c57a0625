package dk.maanedsbog.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit trail.
 *
 * @param userName who did it; an operator on the terminal is {@code operatør}
 * @param what the page, file or right, in Danish
 * @param scope which department, team or employee it was about, as an address writes a unit: {@code
 *     employee:M1}; never a citizen
 * @param results how many figures or cases were shown; 0 for what was refused
 */
public record AuditEntry(
        Instant at,
        String userName,
        AuditAction action,
        String what,
        Optional<String> scope,
        long results) {}
