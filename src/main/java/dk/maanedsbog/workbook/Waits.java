package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Contribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The days that a department's citizens waited, in order, each placement once. */
record Waits(List<BigDecimal> days) {

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

    int count() {
        return days.size();
    }

    long within(Intervals intervals, int interval) {
        return days.stream().filter(day -> intervals.of(day) == interval).count();
    }

    long overLimit(Intervals intervals) {
        return days.stream().filter(intervals::isLong).count();
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
}
