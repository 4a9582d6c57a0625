package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.YearMonth;

/**
 * One entry in the history of a unit's goal for an indicator. It holds from its month until the
 * next one, and entries are only ever added: of two for one month the later set one holds.
 *
 * @param unit a team, a department or the municipality; never an employee
 * @param indicator the indicator's id
 * @param validFrom the first month it holds for; a week belongs to the month of its Sunday
 * @param target what is asked for; {@link Target#NONE} ends the goal before
 * @param expectation what the leader expects of that month, in words; empty for nothing said
 * @param reason why it was set
 * @param setBy the name that the audit trail knows
 */
public record Goal(
        long id,
        Unit unit,
        String indicator,
        YearMonth validFrom,
        Target target,
        String expectation,
        String reason,
        String setBy,
        Instant setAt) {}
