package dk.maanedsbog.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a figure counts.
 *
 * @param subject what is counted once: a citizen, case, placement, conversation or visit, by its id
 * @param amount what it adds: days waited, or 1 where it counts in a share
 * @param caseId the case as the case system numbers it; never a citizen's name or CPR number
 * @param from the day that it counts from, such as that of the triage
 * @param to the day that it counts to, such as the first in the company; empty while it runs
 */
public record Contribution(
        String subject,
        Optional<String> citizen,
        Optional<String> employeeId,
        Optional<String> teamId,
        Optional<String> departmentId,
        BigDecimal amount,
        Optional<String> caseId,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {}
