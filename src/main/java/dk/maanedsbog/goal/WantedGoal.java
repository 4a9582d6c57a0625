package dk.maanedsbog.goal;

import dk.maanedsbog.shared.Unit;
import java.time.YearMonth;

/** A goal that somebody wants to set; the fields are as in {@link Goal}. */
public record WantedGoal(
        Unit unit,
        String indicator,
        YearMonth validFrom,
        Target target,
        String expectation,
        String reason) {}
