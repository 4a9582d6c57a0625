package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day that indicator SQL may name, written as {@code :first_day} and the like. */
enum Parameter {
    /** The period's first day. */
    FIRST_DAY,
    /** The period's last day: the cut-off day. */
    LAST_DAY,
    /** The first day of the three months ending with the period. */
    THREE_MONTHS_FIRST_DAY,
    /** The first day of the six calendar months of which the cut-off day's month is the last. */
    SIX_MONTHS_FIRST_DAY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Parameter::code).toList();
    }

    static Optional<Parameter> of(String code) {
        return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
    }

    LocalDate of(Period period) {
        LocalDate cutOff = period.lastDay();
        return switch (this) {
            case FIRST_DAY -> period.firstDay();
            case LAST_DAY -> cutOff;
            case SIX_MONTHS_FIRST_DAY -> cutOff.withDayOfMonth(1).minusMonths(5);
            case THREE_MONTHS_FIRST_DAY ->
                    switch (period) {
                        case Period.Month _ -> period.firstDay().minusMonths(2);
                        // a week has no calendar months of its own: three months back, to the day
                        case Period.Week _ -> cutOff.minusMonths(3).plusDays(1);
                    };
        };
    }
}
