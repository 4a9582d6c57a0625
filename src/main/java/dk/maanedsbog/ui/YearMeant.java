package dk.maanedsbog.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which year a day is in that is typed without one; always the nearest of its side. */
public enum YearMeant {
    /** A deadline lies ahead; today is still in time. */
    AHEAD(1),
    /** What has happened lies behind, today included. */
    BEHIND(-1);

    /** From one 29 February to the next, over a century without one. */
    private static final int YEARS = 8;

    private final int step;

    YearMeant(int step) {
        this.step = step;
    }

    /** The nearest such day on this side of today; empty for what is no day in any year. */
    Optional<LocalDate> day(int month, int day, LocalDate today) {
        MonthDay typed;
        try {
            typed = MonthDay.of(month, day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(0, YEARS)
                .map(years -> today.getYear() + step * years)
                .filter(typed::isValidYear)
                .mapToObj(typed::atYear)
                .filter(found -> step * found.compareTo(today) >= 0)
                .findFirst();
    }
}
