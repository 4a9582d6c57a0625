package dk.maanedsbog.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of an extract: the lead-in before the first month, the months, the last known day. */
record Timeline(int leadStart, int start, int end, int dataUntil) {
    /** The first month's six-month window of visits starts five months before it. */
    private static final int LEAD_MONTHS = 6;

    /** What is known before it happens: employments that start or end within a month. */
    private static final int NOTICE_DAYS = 31;

    static Timeline of(YearMonth until, int months, LocalDate dataUntil) {
        YearMonth first = until.minusMonths(months - 1L);
        return new Timeline(
                DanishDays.day(first.minusMonths(LEAD_MONTHS).atDay(1)),
                DanishDays.day(first.atDay(1)),
                DanishDays.day(until.atEndOfMonth()),
                DanishDays.day(dataUntil));
    }

    int notice() {
        return dataUntil + NOTICE_DAYS;
    }

    boolean known(int day) {
        return day <= dataUntil;
    }
}
