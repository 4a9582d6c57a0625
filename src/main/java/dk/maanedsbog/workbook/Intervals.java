package dk.maanedsbog.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The intervals that waiting times are counted in, one of which ends where a wait becomes long.
 *
 * @param longWait waits of more days than this are long
 * @param lastDays the last day of each interval but the open one at the end
 */
record Intervals(int longWait, List<Integer> lastDays) {

    static Intervals of(int longWait) {
        return new Intervals(
                longWait, Stream.of(7, 14, 30, longWait, 60, 90).distinct().sorted().toList());
    }

    /** The intervals in words, the shortest first. */
    List<String> inWords() {
        return IntStream.rangeClosed(0, lastDays.size()).mapToObj(this::label).toList();
    }

    private String label(int interval) {
        if (interval == lastDays.size()) {
            return "Over " + lastDays.getLast() + " dage";
        }
        int from = interval == 0 ? 0 : lastDays.get(interval - 1) + 1;
        int to = lastDays.get(interval);
        return (from == to ? "" + to : from + "–" + to) + " dage";
    }

    int of(BigDecimal days) {
        int interval = 0;
        while (interval < lastDays.size()
                && days.compareTo(BigDecimal.valueOf(lastDays.get(interval))) > 0) {
            interval++;
        }
        return interval;
    }

    boolean isLong(BigDecimal days) {
        return days.compareTo(BigDecimal.valueOf(longWait)) > 0;
    }
}
