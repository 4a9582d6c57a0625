package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Contribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days that a department's citizens waited, in order, each placement once. */
record Waits(List<BigDecimal> days) {

    /** Waits longer than this are counted out on their own. */
    static final int LONG_WAIT = 45;

    private static final List<Integer> LAST_DAYS = List.of(7, 14, 30, LONG_WAIT, 60, 90);

    static Waits of(Collection<Contribution> contributions) {
        var once =
                contributions.stream()
                        .collect(
                                Collectors.toMap(
                                        Contribution::subject,
                                        Contribution::amount,
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        return new Waits(once.values().stream().sorted().toList());
    }

    /** The intervals in words, the shortest first. */
    static List<String> intervals() {
        return IntStream.rangeClosed(0, LAST_DAYS.size()).mapToObj(Waits::label).toList();
    }

    private static String label(int interval) {
        if (interval == LAST_DAYS.size()) {
            return "Over " + LAST_DAYS.getLast() + " dage";
        }
        int from = interval == 0 ? 0 : LAST_DAYS.get(interval - 1) + 1;
        return from + "–" + LAST_DAYS.get(interval) + " dage";
    }

    int count() {
        return days.size();
    }

    long within(int interval) {
        return days.stream().filter(day -> intervalOf(day) == interval).count();
    }

    long overLimit() {
        return days.stream()
                .filter(day -> day.compareTo(BigDecimal.valueOf(LONG_WAIT)) > 0)
                .count();
    }

    BigDecimal share(long part) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(days.size()), 6, RoundingMode.HALF_UP);
    }

    BigDecimal median() {
        BigDecimal upper = days.get(days.size() / 2);
        BigDecimal lower = days.get((days.size() - 1) / 2);
        return upper.add(lower).divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP);
    }

    private static int intervalOf(BigDecimal day) {
        int interval = 0;
        while (interval < LAST_DAYS.size()
                && day.compareTo(BigDecimal.valueOf(LAST_DAYS.get(interval))) > 0) {
            interval++;
        }
        return interval;
    }
}
