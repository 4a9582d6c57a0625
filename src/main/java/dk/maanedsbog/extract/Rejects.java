package dk.maanedsbog.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The records of one table that are turned away, as numbers, so that millions of them fit. */
final class Rejects {

    private long[] records = new long[16];
    private int[] faults = new int[16];
    private int size;

    /** Notes a record; of several faults of one record the first noted is kept. */
    void add(long record, int fault) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size * 2);
            faults = Arrays.copyOf(faults, size * 2);
        }
        records[size] = record;
        faults[size++] = fault;
    }

    /** Puts the records in order, each once. */
    void settle() {
        Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingLong(i -> records[i]));
        long[] sorted = new long[Math.max(size, 16)];
        int[] sortedFaults = new int[Math.max(size, 16)];
        int kept = 0;
        for (int from : order) {
            if (kept == 0 || sorted[kept - 1] != records[from]) {
                sorted[kept] = records[from];
                sortedFaults[kept++] = faults[from];
            }
        }
        records = sorted;
        faults = sortedFaults;
        size = kept;
    }

    int size() {
        return size;
    }

    long record(int i) {
        return records[i];
    }

    int fault(int i) {
        return faults[i];
    }
}
