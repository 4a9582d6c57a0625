package dk.maanedsbog.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days on which a Danish office works: no weekends, none of the holidays of the Danish church,
 * no New Year's Day, and none of the days on which this office is closed besides.
 *
 * @param closings the days that are no holidays by law, but on which the office is closed
 */
public record WorkingDays(Set<Closing> closings) {

    /** What holds where nothing is set: most municipal offices are closed on all three. */
    public static final WorkingDays USUAL = new WorkingDays(Set.of(Closing.values()));

    /** The last year with the great day of prayer among its holidays. */
    private static final int LAST_GREAT_PRAYER_DAY = 2023;

    private static final int GREAT_PRAYER_DAY = 26;

    /** Maundy Thursday, Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday, Monday. */
    private static final long[] DAYS_FROM_EASTER = {-3, -2, 0, 1, 39, 49, 50};

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(Month.JANUARY, 1),
                    MonthDay.of(Month.DECEMBER, 25),
                    MonthDay.of(Month.DECEMBER, 26));

    /** A day on which an office may be closed though it is no holiday by law. */
    public enum Closing {
        CONSTITUTION_DAY("grundlovsdag", MonthDay.of(Month.JUNE, 5)),
        CHRISTMAS_EVE("juleaften", MonthDay.of(Month.DECEMBER, 24)),
        NEW_YEARS_EVE("nytaarsaften", MonthDay.of(Month.DECEMBER, 31));

        private final String code;
        private final MonthDay day;

        Closing(String code, MonthDay day) {
            this.code = code;
            this.day = day;
        }

        /** The day as it is written in the settings. */
        public String code() {
            return code;
        }
    }

    public WorkingDays {
        closings = Set.copyOf(closings);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day)
                && closings.stream().noneMatch(closing -> closing.day.equals(MonthDay.from(day)));
    }

    /**
     * The n-th working day of a month.
     *
     * @throws IllegalArgumentException when the month has no so many
     */
    public LocalDate nth(YearMonth month, int n) {
        return Stream.iterate(month.atDay(1), day -> day.plusDays(1))
                .limit(month.lengthOfMonth())
                .filter(this::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        month + " has fewer than " + n + " working days"));
    }

    /** Whether the day is a public holiday by Danish law. */
    public static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || LongStream.of(DAYS_FROM_EASTER).mapToObj(easter::plusDays).anyMatch(day::equals)
                || day.getYear() <= LAST_GREAT_PRAYER_DAY
                        && day.equals(easter.plusDays(GREAT_PRAYER_DAY));
    }

    /** Easter Day by the Gregorian calendar: the anonymous computus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
