package dk.maanedsbog.access;

import dk.maanedsbog.shared.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of the audit trail are asked for; what is left empty asks for all.
 *
 * @param user a part of a user name, in whatever case
 * @param units the departments, teams and employees that an entry may be about
 * @param from the first day, as a Danish calendar has it
 * @param to the last day, itself included
 */
public record AuditFilter(
        Optional<String> user,
        Optional<AuditAction> action,
        Set<Unit> units,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Every entry. */
    public static final AuditFilter ALL =
            new AuditFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty());

    public AuditFilter {
        units = Set.copyOf(units);
    }
}
