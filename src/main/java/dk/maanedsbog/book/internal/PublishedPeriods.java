package dk.maanedsbog.book.internal;

import dk.maanedsbog.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which editions tell of each other: those that end on the same day, be it a week and a month, and
 * those just before.
 */
final class PublishedPeriods {

    private final NavigableMap<LocalDate, List<Long>> byLastDay = new TreeMap<>();

    /**
     * @param editions what is published, in the order of publishing
     */
    PublishedPeriods(List<Map.Entry<Long, Period>> editions) {
        editions.forEach(
                edition ->
                        byLastDay
                                .computeIfAbsent(
                                        edition.getValue().lastDay(), none -> new ArrayList<>())
                                .add(edition.getKey()));
    }

    /** All editions of the day that a period ends on. */
    List<Long> together(Period period) {
        return List.copyOf(byLastDay.getOrDefault(period.lastDay(), List.of()));
    }

    /** The period before, and what ended last: a week may follow a month by a day. */
    List<Long> before(Period period) {
        Set<Long> before =
                new TreeSet<>(byLastDay.getOrDefault(period.previous().lastDay(), List.of()));
        var last = byLastDay.lowerEntry(period.lastDay());
        if (last != null) {
            before.addAll(last.getValue());
        }
        return List.copyOf(before);
    }
}
