package dk.maanedsbog.ui;

import dk.maanedsbog.shared.DanishFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a day as Danes type it: the day first, with points, strokes or spaces between. */
final class TypedDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.yyyy", DanishFormat.LOCALE);
    private static final Pattern DANISH =
            Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4}|\\d{2})");
    private static final Pattern WITHIN_YEAR = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})\\.?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int CENTURY = 2000;

    private TypedDay() {}

    /**
     * The day; empty for what is none, such as 31.2.2026.
     *
     * @param year which year is meant where none is typed
     */
    static Optional<LocalDate> read(String typed, YearMeant year, LocalDate today) {
        String text = typed.strip();
        var within = WITHIN_YEAR.matcher(text);
        if (within.matches()) {
            return year.day(
                    Integer.parseInt(within.group(2)), Integer.parseInt(within.group(1)), today);
        }
        var danish = DANISH.matcher(text);
        if (danish.matches()) {
            return day(danish, 3, 2, 1);
        }
        var iso = ISO.matcher(text);
        return iso.matches() ? day(iso, 1, 2, 3) : Optional.empty();
    }

    /** Whether a year was left out, so that one had to be chosen. */
    static boolean withoutYear(String typed) {
        return WITHIN_YEAR.matcher(typed.strip()).matches();
    }

    /** As it stands in a field: {@code 13.11.2026}. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static Optional<LocalDate> day(MatchResult typed, int year, int month, int day) {
        int full = Integer.parseInt(typed.group(year));
        try {
            return Optional.of(
                    LocalDate.of(
                            full < 100 ? CENTURY + full : full,
                            Integer.parseInt(typed.group(month)),
                            Integer.parseInt(typed.group(day))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
