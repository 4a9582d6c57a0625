package dk.maanedsbog.book;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One thing that a figure counts.
 *
 * @param subject what is counted once: a citizen, case, placement, conversation or visit, by its id
 * @param amount what it adds: days waited, or 1 where it counts in a share
 */
public record Contribution(
        String subject,
        Optional<String> citizen,
        Optional<String> employeeId,
        Optional<String> teamId,
        Optional<String> departmentId,
        BigDecimal amount) {}
