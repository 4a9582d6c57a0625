package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.util.List;

/** Which earlier periods a figure is held against, and how they are named. */
final class Comparisons {

    private static final int WEEKS_IN_HALF_A_YEAR = 26;
    private static final int MONTHS_IN_HALF_A_YEAR = 6;

    /** An earlier period and its name within a sentence. */
    record Earlier(Period period, String name) {}

    private Comparisons() {}

    /** The nearest first. Rolling windows are held against windows that share no day with them. */
    static List<Earlier> of(Definition definition, Period period) {
        return nearest(definition)
                ? List.of(
                        new Earlier(period.previous(), near(period, period.previous())),
                        new Earlier(period.yearBefore(), far(period.yearBefore())))
                : List.of(
                        new Earlier(halfYearBefore(period), window(halfYearBefore(period))),
                        new Earlier(period.yearBefore(), window(period.yearBefore())));
    }

    /** Whether a figure is held against the period just before; rolling windows are not. */
    static boolean nearest(Definition definition) {
        return definition.comparison().startsWith("previous");
    }

    static Period halfYearBefore(Period period) {
        return switch (period) {
            case Period.Month month ->
                    new Period.Month(month.month().minusMonths(MONTHS_IN_HALF_A_YEAR));
            case Period.Week week ->
                    Period.Week.of(week.lastDay().minusWeeks(WEEKS_IN_HALF_A_YEAR));
        };
    }

    /** The month before is named without its year, unless the year has turned. */
    private static String near(Period period, Period before) {
        String name = Dates.period(before);
        return period.lastDay().getYear() == before.lastDay().getYear()
                ? name.split(",? \\d{4}")[0]
                : name;
    }

    private static String far(Period period) {
        return switch (period) {
            case Period.Month month -> Dates.shortPeriod(month);
            case Period.Week week -> Dates.period(week);
        };
    }

    private static String window(Period last) {
        return translate("change.window", far(last));
    }
}
