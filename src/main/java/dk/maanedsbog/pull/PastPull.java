package dk.maanedsbog.pull;

import dk.maanedsbog.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pull in the history, the one that runs at the moment among them.
 *
 * @param revision what it published; empty when it published nothing
 * @param check whether it was a dry run
 * @param startedBy the user name, or the schedule's name
 * @param node the machine and process that pulled
 * @param source where the extract lay, without a database address's parameters
 * @param description the name of the source description
 * @param reason in Danish, why it was refused, failed or waits
 * @param attempts how often the extract has been looked at
 * @param nextTry when it is tried again, while it waits
 * @param note what the delivery note told; empty as long as nobody has looked
 * @param dataUntil the last day that the extract tells of
 */
public record PastPull(
        long id,
        Period period,
        Optional<Integer> revision,
        boolean check,
        PullOrigin.Kind startedAs,
        String startedBy,
        String node,
        String source,
        String description,
        State state,
        Optional<String> reason,
        int attempts,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> nextTry,
        Optional<Note> note,
        Optional<LocalDate> dataUntil,
        long rowsRead,
        long rowsRejected) {

    /** How far a pull has come. */
    public enum State {
        RUNNING,
        WAITING,
        PUBLISHED,
        /** Counted whole, and waiting for a signature or an approval. */
        HELD,
        /** Waited, and was turned down. */
        REJECTED,
        /** Waited until a newer pull of its period took its place. */
        SUPERSEDED,
        CHECKED,
        REFUSED,
        /** Waited for its extract until nobody needed it any more. */
        DROPPED,
        FAILED
    }

    /** What the delivery note told of an extract. */
    public enum Note {
        WHOLE,
        PARTIAL,
        MISSING
    }

    public Optional<Duration> time() {
        return endedAt.map(end -> Duration.between(startedAt, end));
    }

    /**
     * All that is kept of a pull beside its row.
     *
     * @param reasons why rows were turned away, most rows first
     * @param rejectedKept how many of the rows themselves are kept
     * @param rejectedErased when they went before their date, because a citizen was erased
     */
    public record Details(
            List<Step> steps,
            List<Table> tables,
            List<String> warnings,
            List<Reason> reasons,
            long rejectedKept,
            Optional<Instant> rejectedErased) {}

    /**
     * A step.
     *
     * @param time how long it took; empty while it runs, and for one that was cut off
     */
    public record Step(String name, long rows, Optional<Duration> time) {}

    /** The rows of one table. */
    public record Table(String name, long read, long loaded, long rejected) {}

    /** Why so many rows of a file were turned away. */
    public record Reason(String file, String column, String text, long rows) {}

    /**
     * A row that was turned away.
     *
     * @param raw the row as it was read, shortened, without CPR numbers
     */
    public record RejectedRow(String file, long record, String column, String reason, String raw) {}
}
