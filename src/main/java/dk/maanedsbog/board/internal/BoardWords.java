package dk.maanedsbog.board.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The Danish of a wall board. */
final class BoardWords {

    static final String HIDDEN = "skjult";

    /** Why; never whether the number is small itself or only covers another. */
    static final String HIDDEN_WHY = "for få, her eller i et andet tal";

    private static final int PERCENT_PLACES = 2;
    private static final int NEAR_MONTHS = 9;
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

    private BoardWords() {}

    /** {@code uge 45 · 2.–8. nov. 2026} or {@code oktober 2026}. */
    static String period(Period period) {
        return period instanceof Period.Week week
                ? "uge %d · %s".formatted(week.number(), days(week))
                : DanishFormat.period(period);
    }

    private static String days(Period.Week week) {
        LocalDate first = week.firstDay();
        LocalDate last = week.lastDay();
        String from =
                first.getYear() != last.getYear()
                        ? DanishFormat.date(first)
                        : first.getMonth() != last.getMonth()
                                ? dayOfMonth(first)
                                : first.getDayOfMonth() + ".";
        return from + "–" + DanishFormat.date(last);
    }

    /** {@code 13. nov.}: a day of a year that is plain from where it stands. */
    static String dayOfMonth(LocalDate day) {
        return DanishFormat.date(day).replaceFirst(" \\d{4}$", "");
    }

    /** {@code 13. nov.}, and with its year where it is far from the day on which it was written. */
    static String deadline(LocalDate day, LocalDate written) {
        return Math.abs(ChronoUnit.MONTHS.between(written, day)) < NEAR_MONTHS
                ? dayOfMonth(day)
                : DanishFormat.date(day);
    }

    /** How far the data reach and when they were fetched, by weekday within a week. */
    static String freshness(Edition edition) {
        ZonedDateTime pulled = edition.pulledAt().atZone(DanishFormat.ZONE);
        LocalDate fetched = pulled.toLocalDate();
        boolean soon = ChronoUnit.DAYS.between(edition.dataUntil(), fetched) < WEEKDAYS.size();
        return "Data til og med %s %s · hentet %s %s%s"
                .formatted(
                        weekday(edition.dataUntil()),
                        dayOfMonth(edition.dataUntil()),
                        soon ? weekday(fetched) : DanishFormat.date(fetched),
                        DanishFormat.time(pulled.toLocalTime()),
                        edition.provisional() ? " · foreløbige tal" : "");
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** A value as an indicator of the kind prints it. */
    static String value(Kind kind, BigDecimal value) {
        return kind == Kind.SHARE
                ? DanishFormat.percent(value)
                : DanishFormat.number(value, decimals(kind));
    }

    /** A value as it is printed, so that a change is the difference of what is read. */
    static BigDecimal printed(Kind kind, BigDecimal value) {
        return value.setScale(
                kind == Kind.SHARE ? PERCENT_PLACES : decimals(kind), RoundingMode.HALF_UP);
    }

    private static int decimals(Kind kind) {
        return kind == Kind.MEAN ? 1 : 0;
    }

    /** {@code 3 flere}, {@code 1,9 lavere}; the number is above zero. */
    static String difference(Kind kind, BigDecimal size, boolean more) {
        return switch (kind) {
            case COUNT ->
                    value(kind, size)
                            + (!more
                                    ? " færre"
                                    : size.compareTo(BigDecimal.ONE) == 0 ? " mere" : " flere");
            case SUM -> value(kind, size) + (more ? " mere" : " mindre");
            case MEAN, MAX -> value(kind, size) + (more ? " højere" : " lavere");
            case SHARE -> points(size) + (more ? " højere" : " lavere");
        };
    }

    /** {@code 4 mangler}, {@code 4 for mange}; the number is above zero. */
    static String missing(Kind kind, BigDecimal size, boolean under) {
        return (kind == Kind.SHARE ? points(size) : value(kind, size))
                + (under ? " mangler" : " over");
    }

    private static String points(BigDecimal size) {
        return DanishFormat.number(size.movePointRight(PERCENT_PLACES), 0) + "\u00a0procentpoint";
    }

    /** {@code mål 90}, {@code mål højst 90}, {@code mål 80–90}. */
    static String target(Kind kind, Target target) {
        return switch (target.aim()) {
            case AT_LEAST -> "mål " + value(kind, target.lower());
            case AT_MOST -> "mål højst " + value(kind, target.upper());
            case WITHIN ->
                    "mål %s–%s".formatted(value(kind, target.lower()), value(kind, target.upper()));
            case NONE -> "";
        };
    }

    /** A name within a sentence. */
    static String within(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
