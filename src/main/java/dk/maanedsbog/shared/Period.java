package dk.maanedsbog.shared;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/** The stretch of days that an edition covers: a calendar month or an ISO week. */
public sealed interface Period extends Comparable<Period> permits Period.Month, Period.Week {

    /** The two kinds of period. */
    enum Kind {
        MONTH,
        WEEK;

        /** The kind as it is written in indicator files, in lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first day, included. */
    LocalDate firstDay();

    /** The last day, included: the cut-off day on which stock figures are taken. */
    LocalDate lastDay();

    /** The period of the same kind just before this one. */
    Period previous();

    /** The period of the same kind just after this one. */
    Period next();

    /** The same month last year, or the week of the same number (52 for a week 53). */
    Period yearBefore();

    Kind kind();

    /** {@code 2026-10} or {@code 2026-W44}; {@link #parse} reads it back. */
    String code();

    @Override
    default int compareTo(Period other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : kind().compareTo(other.kind());
    }

    /**
     * Reads {@code 2026-10} as a month and {@code 2026-W44} as an ISO week.
     *
     * @throws IllegalArgumentException with a Danish message when the text is neither
     */
    static Period parse(String text) {
        return text.contains("W") ? Week.parse(text) : Month.parse(text);
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Period {

        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}");

        public static Month of(int year, int month) {
            return new Month(YearMonth.of(year, month));
        }

        /** Reads {@code 2026-10}. */
        public static Month parse(String text) {
            if (FORM.matcher(text).matches()) {
                try {
                    return new Month(YearMonth.parse(text));
                } catch (DateTimeException ignored) {
                    // falls through to the message that shows the right form
                }
            }
            throw new IllegalArgumentException(
                    "»%s« er ikke en måned. Skriv år og måned, fx 2026-10.".formatted(text));
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }

        @Override
        public Month previous() {
            return new Month(month.minusMonths(1));
        }

        @Override
        public Month next() {
            return new Month(month.plusMonths(1));
        }

        @Override
        public Month yearBefore() {
            return new Month(month.minusYears(1));
        }

        @Override
        public Kind kind() {
            return Kind.MONTH;
        }

        @Override
        public String code() {
            return month.format(DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT));
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /** An ISO week, Monday to Sunday, named by its week-based year and number. */
    record Week(int year, int number) implements Period {

        private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

        public Week {
            if (number < 1 || number > weeksIn(year)) {
                throw new IllegalArgumentException(
                        "Uge %d findes ikke i %d; året har %d uger."
                                .formatted(number, year, weeksIn(year)));
            }
        }

        /** Reads {@code 2026-W44}. */
        public static Week parse(String text) {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "»%s« er ikke en uge. Skriv år og ISO-uge, fx 2026-W44.".formatted(text));
            }
            return new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }

        /** The week that holds the day. */
        public static Week of(LocalDate day) {
            return new Week(
                    day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        /**
         * 52 or 53: a week belongs to the year of its Thursday, 28 December is always in the last.
         */
        private static int weeksIn(int year) {
            return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(number - 1L);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusDays(6);
        }

        @Override
        public Week previous() {
            return of(firstDay().minusDays(1));
        }

        @Override
        public Week next() {
            return of(lastDay().plusDays(1));
        }

        @Override
        public Week yearBefore() {
            return new Week(year - 1, Math.min(number, weeksIn(year - 1)));
        }

        @Override
        public Kind kind() {
            return Kind.WEEK;
        }

        @Override
        public String code() {
            return String.format(Locale.ROOT, "%04d-W%02d", year, number);
        }

        @Override
        public String toString() {
            return code();
        }
    }
}
