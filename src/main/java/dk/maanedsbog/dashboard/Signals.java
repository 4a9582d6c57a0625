package dk.maanedsbog.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which figures of a run moved more than chance explains. */
final class Signals {

    /** So many in a row on one side of the mean are no chance. */
    static final int RUN = 8;

    private final int[] sides;
    private final int[] runs;
    private final int[] beyond;

    private Signals(int count) {
        sides = new int[count];
        runs = new int[count];
        beyond = new int[count];
    }

    /** Without limits nothing is a signal. */
    static Signals of(List<Optional<BigDecimal>> points, Optional<ControlLimits> limits) {
        var signals = new Signals(points.size());
        limits.ifPresent(usual -> signals.judge(points, usual));
        return signals;
    }

    private void judge(List<Optional<BigDecimal>> points, ControlLimits limits) {
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).isPresent()) {
                BigDecimal value = points.get(i).get();
                sides[i] = value.compareTo(limits.mean());
                beyond[i] =
                        value.compareTo(limits.upper()) > 0
                                ? 1
                                : value.compareTo(limits.lower()) < 0 ? -1 : 0;
            }
            // a gap, and a figure on the mean itself, end a run
            boolean goesOn = i > 0 && sides[i] != 0 && sides[i] == sides[i - 1];
            runs[i] = sides[i] == 0 ? 0 : goesOn ? runs[i - 1] + 1 : 1;
        }
    }

    /** Whether the figure lies over (1) or under (-1) the limits. */
    int beyond(int index) {
        return beyond[index];
    }

    /** Which side of the mean a long run that the figure belongs to lies on; 0 for none. */
    int inRun(int index) {
        return longestFrom(index) >= RUN ? sides[index] : 0;
    }

    /** How many in a row, up to this figure, lie on its side of the mean. */
    int run(int index) {
        return runs[index];
    }

    boolean signal(int index) {
        return beyond(index) != 0 || inRun(index) != 0;
    }

    /** The length that the run through this figure reaches. */
    private int longestFrom(int index) {
        int last = index;
        while (last + 1 < runs.length && runs[last + 1] == runs[last] + 1) {
            last++;
        }
        return runs[last];
    }
}
