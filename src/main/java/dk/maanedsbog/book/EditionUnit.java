package dk.maanedsbog.book;

import dk.maanedsbog.shared.Unit;
import java.util.Optional;

/**
 * A unit as it was called and stood in an edition's period.
 *
 * @param departmentId empty for the municipality
 * @param teamId set for teams and employees
 * @param role an employee's role by the contract's code, empty for others
 */
public record EditionUnit(
        Unit unit,
        String name,
        Optional<String> departmentId,
        Optional<String> teamId,
        Optional<String> role) {}
