package dk.maanedsbog.pull;

import java.util.List;
import java.util.Optional;

/** What pulls did, and what one does at the moment, on whichever node. */
public interface PullHistory {

    /** The newest first. */
    List<PastPull> newest(int limit);

    Optional<PastPull> find(long id);

    /** The pull that is at work. */
    Optional<PastPull> running();

    /** The pulls that wait for their extract, the next one first. */
    List<PastPull> waiting();

    /** The newest pull that has looked at its source. */
    Optional<PastPull> lastRead();

    PastPull.Details details(long id);

    /** The rejected rows that are kept, by file and record. */
    List<PastPull.RejectedRow> rejected(long id);

    /**
     * Forgets all rejected rows that are kept; how many there were, and why, stays.
     *
     * @return how many rows went
     */
    int forgetRejected();
}
