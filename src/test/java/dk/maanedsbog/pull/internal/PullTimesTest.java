package dk.maanedsbog.pull.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import dk.maanedsbog.configuration.ScheduleSettings.Monthly;
import dk.maanedsbog.configuration.ScheduleSettings.Weekly;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned moments, as a person finds them in the calendar. */
class PullTimesTest {

    @ParameterizedTest(name = "working day {0} at {1} after {2} is {3}, about {4}")
    @CsvSource({
        // November 2026 begins on a Sunday
        "3, 06:00, 2026-11-01T00:00, 2026-11-04T06:00, 2026-10",
        "3, 06:00, 2026-11-04T05:59, 2026-11-04T06:00, 2026-10",
        // at the very moment, and after it, it is next month's turn
        "3, 06:00, 2026-11-04T06:00, 2026-12-03T06:00, 2026-11",
        // over the turn of the year, into a month that begins with a holiday and a weekend
        "1, 06:00, 2026-12-31T23:59, 2027-01-04T06:00, 2026-12",
        // Easter lies in the first week
        "2, 06:00, 2026-03-31T12:00, 2026-04-07T06:00, 2026-03",
        // Constitution Day is a Friday
        "5, 06:00, 2026-06-01T00:00, 2026-06-08T06:00, 2026-05",
        // a leap year's February
        "3, 06:00, 2028-02-28T00:00, 2028-03-03T06:00, 2028-02"
    })
    void a_month_is_pulled_on_its_working_day(
            int day, LocalTime time, LocalDateTime after, LocalDateTime planned, String month) {
        var plan = new Monthly(day, time, Duration.ofHours(72));
        Instant next = PullTimes.next(plan, WorkingDays.USUAL, danish(after));
        assertThat(next).isEqualTo(danish(planned));
        assertThat(PullTimes.monthBefore(next).code()).isEqualTo(month);
    }

    @ParameterizedTest(name = "{0} at {1} after {2} is {3}, about {4}")
    @CsvSource({
        "MONDAY, 06:00, 2026-11-22T23:00, 2026-11-23T06:00, 2026-W47",
        "MONDAY, 06:00, 2026-11-23T06:00, 2026-11-30T06:00, 2026-W48",
        "FRIDAY, 13:30, 2026-11-23T00:00, 2026-11-27T13:30, 2026-W47",
        // the year with 53 weeks
        "MONDAY, 06:00, 2026-12-31T12:00, 2027-01-04T06:00, 2026-W53",
        // a weekly pull comes on holidays too: Easter Monday
        "MONDAY, 06:00, 2026-04-05T12:00, 2026-04-06T06:00, 2026-W14"
    })
    void a_week_is_pulled_on_its_weekday(
            DayOfWeek day,
            LocalTime time,
            LocalDateTime after,
            LocalDateTime planned,
            String week) {
        Instant next = PullTimes.next(new Weekly(day, time, Duration.ofHours(4)), danish(after));
        assertThat(next).isEqualTo(danish(planned));
        assertThat(PullTimes.weekBefore(next).code()).isEqualTo(week);
    }

    @Test
    void a_time_that_summer_time_leaves_out_comes_an_hour_later() {
        Instant next = sundayNight("2026-03-28T12:00");
        assertThat(next).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(DanishFormat.moment(next)).isEqualTo("29. mar. 2026 kl. 03.30");
    }

    @Test
    void a_time_that_comes_twice_in_autumn_is_planned_once() {
        Instant next = sundayNight("2026-10-24T12:00");
        assertThat(next).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(PullTimes.next(sundays(), next))
                .isEqualTo(Instant.parse("2026-11-01T01:30:00Z"));
    }

    @Test
    void the_hour_stays_the_same_on_the_clock_through_the_year() {
        Instant at = danish(LocalDateTime.parse("2026-01-01T00:00"));
        for (int month = 0; month < 24; month++) {
            at = PullTimes.next(monthly(), WorkingDays.USUAL, at);
            assertThat(at.atZone(DanishFormat.ZONE).toLocalTime()).isEqualTo("06:00");
        }
    }

    @Test
    void moments_that_were_slept_through_come_one_by_one() {
        Schedule times = monthlyTimes();
        Instant planned = danish(LocalDateTime.parse("2026-08-05T06:00"));
        Instant back = danish(LocalDateTime.parse("2026-11-20T09:00"));
        List<String> months = new ArrayList<>();
        while (planned.isBefore(back)) {
            months.add(PullTimes.monthBefore(planned).code());
            var run = new Execution(planned, new TaskInstance<>("plan-month", "recurring"));
            planned = times.getNextExecutionTime(ExecutionComplete.success(run, back, back));
        }
        assertThat(months).containsExactly("2026-07", "2026-08", "2026-09", "2026-10");
        assertThat(planned).isEqualTo(danish(LocalDateTime.parse("2026-12-03T06:00")));
    }

    @Test
    void a_first_start_and_a_changed_plan_look_forward_only() {
        Instant now = danish(LocalDateTime.parse("2026-11-20T09:00"));
        Instant next = danish(LocalDateTime.parse("2026-12-03T06:00"));
        assertThat(monthlyTimes().getInitialExecutionTime(now)).isEqualTo(next);
        assertThat(monthlyTimes().getNextExecutionTime(ExecutionComplete.simulatedSuccess(now)))
                .isEqualTo(next);
        assertThat(new PlannedTimes(Optional.empty()).isDisabled()).isTrue();
    }

    @Test
    void a_late_extract_is_looked_for_until_the_time_is_up_and_once_then() {
        Instant six = danish(LocalDateTime.parse("2026-11-04T06:00"));
        PullOrigin origin = PullOrigin.schedule(six, six.plusSeconds(3600));
        Duration half = Duration.ofMinutes(30);
        assertThat(origin.nextTry(six, half)).contains(six.plusSeconds(1800));
        assertThat(origin.nextTry(six.plusSeconds(2400), half)).contains(six.plusSeconds(3600));
        assertThat(origin.nextTry(six.plusSeconds(3600), half)).isEmpty();
        assertThat(PullOrigin.TERMINAL.nextTry(six, half)).isEmpty();
    }

    private static Schedule monthlyTimes() {
        return new PlannedTimes(
                Optional.of(at -> PullTimes.next(monthly(), WorkingDays.USUAL, at)));
    }

    private static Monthly monthly() {
        return new Monthly(3, LocalTime.of(6, 0), Duration.ofHours(72));
    }

    private static Weekly sundays() {
        return new Weekly(DayOfWeek.SUNDAY, LocalTime.of(2, 30), Duration.ofHours(4));
    }

    private static Instant sundayNight(String after) {
        return PullTimes.next(sundays(), danish(LocalDateTime.parse(after)));
    }

    private static Instant danish(LocalDateTime there) {
        return there.atZone(DanishFormat.ZONE).toInstant();
    }
}
