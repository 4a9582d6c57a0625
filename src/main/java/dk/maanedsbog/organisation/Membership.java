package dk.maanedsbog.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** An employee's time in a team, both days included; without a last day it still runs. */
public record Membership(
        String employeeId, String teamId, LocalDate firstDay, Optional<LocalDate> lastDay) {

    /** Whether the employee belongs to the team on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
