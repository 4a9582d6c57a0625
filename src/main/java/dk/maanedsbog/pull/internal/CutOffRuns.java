package dk.maanedsbog.pull.internal;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Ends in the history what a killed process left there as running, also when nobody pulls again for
 * a month. A planned pull is left to its task, which makes another try of it.
 */
@Component
@ConditionalOnWebApplication
class CutOffRuns {

    private static final Logger LOG = LoggerFactory.getLogger(CutOffRuns.class);
    private static final long EVERY = 60_000;
    private static final long FIRST = 5_000;

    private final PullTurns turns;
    private final PullJournal journal;

    CutOffRuns(PullTurns turns, PullJournal journal) {
        this.turns = turns;
        this.journal = journal;
    }

    /** A run whose turn is free has no process. */
    @Scheduled(fixedDelay = EVERY, initialDelay = FIRST)
    void look() {
        try {
            if (journal.runsUnplanned()) {
                Optional<PullTurns.Turn> turn = turns.take();
                if (turn.isPresent()) {
                    try (PullTurns.Turn held = turn.get()) {
                        journal.cutOffUnplanned();
                    }
                }
            }
        } catch (IOException | DataAccessException | TransactionException e) {
            // the next look comes
            LOG.debug("The history can't be looked at", e);
        }
    }
}
