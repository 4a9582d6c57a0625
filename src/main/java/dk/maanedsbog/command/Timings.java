package dk.maanedsbog.command;

import java.util.ArrayList;
import java.util.List;

/** How long many like things took; may be told from many threads. */
final class Timings {

    private static final double MILLION = 1_000_000;

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long took) {
        nanos.add(took);
    }

    synchronized int count() {
        return nanos.size();
    }

    /** The milliseconds that so large a share of them took at most; the longest for 1. */
    synchronized double millis(double share) {
        if (nanos.isEmpty()) {
            return 0;
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)) / MILLION;
    }
}
