package dk.maanedsbog.goal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a month as people write it, and as a spreadsheet makes it when it takes it for a date. */
final class TypedMonth {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(-\\d{1,2})?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\d{1,2}[-./])?(\\d{1,2})[-./](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}{3})\\p{L}*\\.?[- ](\\d{2}|\\d{4})");
    private static final List<String> NAMES =
            List.of(
                    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final int CENTURY = 2000;

    private TypedMonth() {}

    static YearMonth of(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        try {
            Matcher match = YEAR_FIRST.matcher(typed);
            if (match.matches()) {
                return month(match.group(1), match.group(2));
            }
            match = DAY_FIRST.matcher(typed);
            if (match.matches()) {
                return month(match.group(2), match.group(1));
            }
            match = NAMED.matcher(typed);
            if (match.matches() && NAMES.contains(match.group(1))) {
                return month(match.group(2), "" + (NAMES.indexOf(match.group(1)) + 1));
            }
        } catch (DateTimeException notInTheCalendar) {
            // told as every other text that is no month
        }
        throw new GoalRefused(
                GoalField.VALID_FROM,
                "»%s« er ikke en måned. Skriv år og måned, fx 2026-10.".formatted(text.strip()));
    }

    private static YearMonth month(String year, String month) {
        int written = Integer.parseInt(year);
        int full = written < 100 ? CENTURY + written : written;
        if (full < 2000 || full > 2100) {
            throw new DateTimeException(year);
        }
        return YearMonth.of(full, Integer.parseInt(month));
    }
}
