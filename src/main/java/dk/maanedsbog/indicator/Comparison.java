package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.Locale;

/** The earlier periods that a figure's change is measured against. */
public enum Comparison {
    /** The period just before. */
    PREVIOUS_PERIOD,
    /** Six and twelve months back, for figures whose window spans six months. */
    SIX_AND_TWELVE_MONTHS_BACK;

    private static final int WEEKS_IN_HALF_A_YEAR = 26;

    /** The comparison as it is written in indicator files, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The periods to compare with, nearest first. Half a year back from a week is 26 weeks. */
    public List<Period> against(Period period) {
        return switch (this) {
            case PREVIOUS_PERIOD -> List.of(period.previous());
            case SIX_AND_TWELVE_MONTHS_BACK ->
                    List.of(halfAYearBefore(period), period.yearBefore());
        };
    }

    private static Period halfAYearBefore(Period period) {
        return switch (period) {
            case Period.Month month -> new Period.Month(month.month().minusMonths(6));
            case Period.Week week ->
                    Period.Week.of(week.lastDay().minusWeeks(WEEKS_IN_HALF_A_YEAR));
        };
    }
}
