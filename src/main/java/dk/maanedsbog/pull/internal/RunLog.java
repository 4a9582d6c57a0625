package dk.maanedsbog.pull.internal;

import dk.maanedsbog.pull.PullProgress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells the journal, and whoever else listens, how far one run has come. */
final class RunLog implements PullProgress {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final PullJournal journal;
    private final long id;
    private final PullProgress listener;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Long> told = new HashMap<>();

    RunLog(PullJournal journal, long id, PullProgress listener) {
        this.journal = journal;
        this.id = id;
        this.listener = listener;
    }

    long id() {
        return id;
    }

    @Override
    public void stepBegun(String step) {
        journal.step(id, position(step), step);
        listener.stepBegun(step);
    }

    private synchronized int position(String step) {
        int next = positions.size();
        return positions.computeIfAbsent(step, name -> next);
    }

    /** Once a second is as much as anybody can look at. */
    @Override
    public void rowsSoFar(String step, long rows) {
        if (due(step)) {
            journal.stepAt(id, position(step), rows, Optional.empty());
            listener.rowsSoFar(step, rows);
        }
    }

    private synchronized boolean due(String step) {
        long now = System.nanoTime();
        boolean due = now - told.getOrDefault(step, now - SECOND) >= SECOND;
        if (due) {
            told.put(step, now);
        }
        return due;
    }

    @Override
    public void stepDone(String step, long rows, Duration time) {
        journal.stepAt(id, position(step), rows, Optional.of(time));
        listener.stepDone(step, rows, time);
    }
}
