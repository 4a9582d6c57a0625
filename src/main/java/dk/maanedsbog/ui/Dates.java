package dk.maanedsbog.ui;

import com.vaadin.flow.component.UI;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Days and periods on a screen, in the language that its reader has chosen. Numbers stay Danish in
 * either language: they are compared with the workbook, with files and with what others see.
 */
public final class Dates {

    private static final DateTimeFormatter MONTH = english("MMMM yyyy");
    private static final DateTimeFormatter SHORT_MONTH = english("MMM yyyy");
    private static final DateTimeFormatter MONTH_ALONE = english("MMMM");
    private static final DateTimeFormatter DAY = english("d MMM yyyy");
    private static final DateTimeFormatter MOMENT = english("d MMM yyyy, HH:mm");

    private Dates() {}

    /** A period: {@code oktober 2026} or {@code uge 44, 2026}. */
    public static String period(Period period) {
        if (danish()) {
            return DanishFormat.period(period);
        }
        return switch (period) {
            case Period.Month month -> MONTH.format(month.month());
            case Period.Week(int year, int number) -> "week " + number + ", " + year;
        };
    }

    /** A period where room is scarce: {@code okt. 2026} or {@code uge 44}. */
    public static String shortPeriod(Period period) {
        if (danish()) {
            return DanishFormat.shortPeriod(period);
        }
        return switch (period) {
            case Period.Month month -> SHORT_MONTH.format(month.month());
            case Period.Week week -> "week " + week.number();
        };
    }

    /** A period of a year that is plain from where it stands: {@code oktober} or {@code uge 44}. */
    public static String periodWithinYear(Period period) {
        if (danish()) {
            return DanishFormat.periodWithinYear(period);
        }
        return switch (period) {
            case Period.Month month -> MONTH_ALONE.format(month.month());
            case Period.Week week -> "week " + week.number();
        };
    }

    /** A day: {@code 3. nov. 2026}. */
    public static String date(LocalDate day) {
        return danish() ? DanishFormat.date(day) : DAY.format(day);
    }

    /** A day and which day of the week it is: {@code fredag 13. nov. 2026}. */
    public static String weekdayAndDate(LocalDate day) {
        Locale language = danish() ? DanishFormat.LOCALE : Locale.ENGLISH;
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language) + " " + date(day);
    }

    /** A moment as a Danish clock shows it: {@code 2. nov. 2026 kl. 06.12}. */
    public static String moment(Instant moment) {
        return danish()
                ? DanishFormat.moment(moment)
                : MOMENT.format(moment.atZone(DanishFormat.ZONE));
    }

    /** Whether the reader has chosen Danish, or nothing. */
    public static boolean danish() {
        UI reader = UI.getCurrent();
        return reader == null || Language.of(reader.getLocale()) == Language.DANISH;
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
