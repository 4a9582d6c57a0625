package dk.maanedsbog.pull;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.HeldEdition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a pull ended. */
public sealed interface PullOutcome {

    /** The edition stands published; rows may have been rejected. */
    record Published(Edition edition, List<String> warnings) implements PullOutcome {}

    /**
     * The edition lies whole in the store, and nobody sees it before it is signed or approved.
     *
     * @param findings what the quality gate found, in Danish
     * @param approver the role that is to approve it, by its code; empty for none
     */
    record Held(
            HeldEdition edition,
            List<String> findings,
            Optional<String> approver,
            List<String> warnings)
            implements PullOutcome {}

    /** A dry run found nothing that would have stopped publishing. */
    record Checked(long rowsRead, long rowsRejected, List<String> warnings)
            implements PullOutcome {}

    /**
     * The extract was refused: nothing is published, and the reason says in Danish what to mend.
     */
    record Refused(String reason) implements PullOutcome {}

    /** The extract has not arrived, or not whole, or something broke; it is tried again. */
    record Waiting(String reason, Instant nextTry) implements PullOutcome {}

    /** Another pull is at work, on this node or another: this one did nothing at all. */
    record Busy(String reason) implements PullOutcome {}

    /** Something other than the extract went wrong: nothing is half done. */
    record Failed(String reason) implements PullOutcome {}
}
