package dk.maanedsbog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days as a person reads them off a printed Danish calendar. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24", "2019, 2019-04-21",
        "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28",
        "2028, 2028-04-16", "2038, 2038-04-25", "2076, 2076-04-19"
    })
    void easter_is_where_the_calendar_has_it(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @Test
    void the_holidays_of_2026_are_these_and_no_others() {
        Set<LocalDate> holidays =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(WorkingDays::isHoliday)
                        .collect(Collectors.toSet());
        assertThat(holidays)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(
                                        ("2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06"
                                                        + " 2026-05-14 2026-05-24 2026-05-25"
                                                        + " 2026-12-25 2026-12-26")
                                                .split(" "))
                                .map(LocalDate::parse)
                                .toList());
    }

    @Test
    void the_great_day_of_prayer_was_a_holiday_until_2023() {
        assertThat(WorkingDays.isHoliday(LocalDate.of(2023, 5, 5))).isTrue();
        assertThat(WorkingDays.isHoliday(LocalDate.of(2024, 4, 26))).isFalse();
        assertThat(WorkingDays.isHoliday(LocalDate.of(2026, 5, 1))).isFalse();
    }

    @ParameterizedTest(name = "working day {1} of {0} is {2}")
    @CsvSource({
        // begins on a holiday that is a Thursday; the weekend follows a single Friday
        "2026-01, 1, 2026-01-02",
        "2026-01, 2, 2026-01-05",
        // begins on a Sunday
        "2026-11, 1, 2026-11-02",
        "2026-11, 3, 2026-11-04",
        // Maundy Thursday to Easter Monday lie within the first week
        "2026-04, 1, 2026-04-01",
        "2026-04, 2, 2026-04-07",
        "2026-04, 5, 2026-04-10",
        // begins on Easter Monday
        "2024-04, 1, 2024-04-02",
        // leap year: 29 February is a Thursday and a working day
        "2024-02, 21, 2024-02-29",
        "2024-03, 1, 2024-03-01",
        // Constitution Day is a Friday
        "2026-06, 4, 2026-06-04",
        "2026-06, 5, 2026-06-08",
        // from Christmas Eve to the year's end three days are worked
        "2026-12, 17, 2026-12-23",
        "2026-12, 20, 2026-12-30"
    })
    void the_nth_working_day_is_the_one_on_the_calendar(YearMonth month, int n, LocalDate day) {
        assertThat(WorkingDays.USUAL.nth(month, n)).isEqualTo(day);
    }

    @Test
    void a_month_without_so_many_working_days_is_told() {
        assertThatThrownBy(() -> WorkingDays.USUAL.nth(YearMonth.of(2026, 12), 21))
                .hasMessageContaining("2026-12");
    }

    @Test
    void an_office_that_is_open_on_constitution_day_works_then() {
        var open = new WorkingDays(Set.of(WorkingDays.Closing.CHRISTMAS_EVE));
        assertThat(open.nth(YearMonth.of(2026, 6), 5)).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(open.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(open.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    }
}
