package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.ScheduleSettings.Monthly;
import dk.maanedsbog.configuration.ScheduleSettings.Weekly;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * When pulls are planned, by the Danish clock. A time that summer time leaves out is an hour later,
 * one that comes twice in autumn is its first.
 */
final class PullTimes {

    private PullTimes() {}

    /** The first planned moment after another. */
    static Instant next(Monthly plan, WorkingDays days, Instant after) {
        YearMonth month = YearMonth.from(after.atZone(DanishFormat.ZONE));
        Instant planned = planned(plan, days, month);
        return planned.isAfter(after) ? planned : planned(plan, days, month.plusMonths(1));
    }

    private static Instant planned(Monthly plan, WorkingDays days, YearMonth month) {
        return moment(days.nth(month, plan.workingDay()), plan.time());
    }

    /** The first planned moment after another. */
    static Instant next(Weekly plan, Instant after) {
        LocalDate day =
                LocalDate.ofInstant(after, DanishFormat.ZONE)
                        .with(TemporalAdjusters.nextOrSame(plan.day()));
        Instant planned = moment(day, plan.time());
        return planned.isAfter(after) ? planned : moment(day.plusWeeks(1), plan.time());
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DanishFormat.ZONE).toInstant();
    }

    /** The month that a pull of that moment is about: the one before. */
    static Period monthBefore(Instant planned) {
        return new Period.Month(YearMonth.from(planned.atZone(DanishFormat.ZONE))).previous();
    }

    /** The week that a pull of that moment is about: the one before. */
    static Period weekBefore(Instant planned) {
        return Period.Week.of(LocalDate.ofInstant(planned, DanishFormat.ZONE)).previous();
    }
}
