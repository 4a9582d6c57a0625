package dk.maanedsbog.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How numbers, dates and periods are written in Danish: rounded half up from exact decimals, and
 * the same on every machine.
 */
public final class DanishFormat {

    /** What stands where there is no number; missing is not zero. */
    public static final String MISSING = "–";

    /** The language of everything a user reads. */
    public static final Locale LOCALE = Locale.of("da", "DK");

    /** The zone in which days begin and clocks are read. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final String NBSP = "\u00a0";

    private static final char MINUS = '\u2212';

    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");

    private static final List<String> SHORT_MONTHS =
            List.of(
                    "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.",
                    "nov.", "dec.");

    private DanishFormat() {}

    /** A whole number: {@code 1.234}. */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** A number with that many decimals: {@code 1.234,5}. */
    public static String number(BigDecimal number, int decimals) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * A change in words for people, with its sign, a real minus, unless it is shown as nothing:
     * {@code +1,9}, {@code −3}, {@code 0}.
     */
    public static String signed(BigDecimal number, int decimals) {
        boolean plus = number.setScale(decimals, RoundingMode.HALF_UP).signum() > 0;
        return (plus ? "+" : "") + number(number, decimals).replace('-', MINUS);
    }

    /** A fraction of one in whole percent, with a space that does not break: {@code 43 %}. */
    public static String percent(BigDecimal fraction) {
        return percent(fraction, 0);
    }

    /** A fraction of one in percent with that many decimals: {@code 42,5 %}. */
    public static String percent(BigDecimal fraction, int decimals) {
        return number(fraction.movePointRight(2), decimals) + NBSP + "%";
    }

    /** A difference of two fractions of one, in short: {@code +2,5 pp.}. */
    public static String points(BigDecimal difference, int decimals) {
        return signed(difference.movePointRight(2), decimals) + NBSP + "pp.";
    }

    /** A difference of two fractions of one, in full: {@code +18 procentpoint}. */
    public static String percentagePoints(BigDecimal difference, int decimals) {
        return signed(difference.movePointRight(2), decimals) + NBSP + "procentpoint";
    }

    /** A day: {@code 3. nov. 2026}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + ". " + shortMonth(day) + " " + day.getYear();
    }

    /** A day with its month in full: {@code 3. november 2026}. */
    public static String longDate(LocalDate day) {
        return day.getDayOfMonth() + ". " + month(day) + " " + day.getYear();
    }

    /** A day of a year that is plain from where it stands: {@code 31.10.}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }

    /** A time of day: {@code kl. 06.12}. */
    public static String time(LocalTime time) {
        return String.format(Locale.ROOT, "kl. %02d.%02d", time.getHour(), time.getMinute());
    }

    /** A moment as a Danish clock shows it: {@code 2. nov. 2026 kl. 06.12}. */
    public static String moment(Instant moment) {
        var there = moment.atZone(ZONE);
        return date(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** A period: {@code oktober 2026} or {@code uge 44, 2026}. */
    public static String period(Period period) {
        return switch (period) {
            case Period.Month(YearMonth month) -> month(month.atDay(1)) + " " + month.getYear();
            case Period.Week(int year, int number) -> "uge " + number + ", " + year;
        };
    }

    /** A period where room is scarce: {@code okt. 2026} or {@code uge 44}. */
    public static String shortPeriod(Period period) {
        return switch (period) {
            case Period.Month(YearMonth month) ->
                    shortMonth(month.atDay(1)) + " " + month.getYear();
            case Period.Week week -> "uge " + week.number();
        };
    }

    /** A period of a year that is plain from where it stands: {@code oktober} or {@code uge 44}. */
    public static String periodWithinYear(Period period) {
        return switch (period) {
            case Period.Month(YearMonth month) -> month(month.atDay(1));
            case Period.Week week -> "uge " + week.number();
        };
    }

    /** The order of Danish names, in which Aa stands with Å at the end. */
    public static Comparator<String> nameOrder() {
        Collator collator = Collator.getInstance(LOCALE);
        Comparator<String> danish = collator::compare;
        return danish.thenComparing(Comparator.naturalOrder());
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String shortMonth(LocalDate day) {
        return SHORT_MONTHS.get(day.getMonthValue() - 1);
    }
}
