package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.extract.ExtractSource;
import dk.maanedsbog.pull.PastPull.State;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.shared.LikelyCpr;
import dk.maanedsbog.shared.Period;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what pulls do while they do it. Each line is a transaction of its own, so that other
 * nodes see it at once and a step that is rolled back leaves it.
 */
@Repository
class PullJournal {

    /** So long rejected rows are kept: long enough to mend them, and they tell of citizens. */
    static final Duration REJECTED_KEPT = Duration.ofDays(90);

    private static final String CUT_OFF =
            "Hentningen blev afbrudt, før den var færdig. Intet er halvt udgivet.";
    private static final String UNPLANNED = "state = 'RUNNING' AND planned_at IS NULL";
    private static final int LONGEST_REASON = 4000;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NODE = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    PullJournal(JdbcClient jdbc, PlatformTransactionManager store, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(store);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Begins a run, or the next attempt of one that waited. Whoever calls has the turn, so a run
     * that still stands as running belongs to a process that is gone.
     */
    long begin(PullRequest request, PullOrigin origin) {
        return alone.execute(
                status -> {
                    Optional<Long> waited = unfinished(request.period(), origin);
                    clearAway(waited.orElse(-1L));
                    waited.ifPresent(this::beginAgain);
                    return waited.orElseGet(() -> insert(request, origin));
                });
    }

    /** Writes down a try that came to its end before it had the turn. */
    void neverBegan(PullRequest request, PullOrigin origin, PullOutcome outcome) {
        end(
                alone.execute(
                        status -> {
                            Optional<Long> waited = unfinished(request.period(), origin);
                            waited.ifPresent(this::beginAgain);
                            return waited.orElseGet(() -> insert(request, origin));
                        }),
                outcome);
    }

    private Optional<Long> unfinished(Period period, PullOrigin origin) {
        return origin.plannedAt()
                .flatMap(
                        planned ->
                                jdbc.sql(
                                                "SELECT run_id FROM pull_run WHERE period = ? AND"
                                                        + " planned_at = ? AND state IN"
                                                        + " ('RUNNING', 'WAITING')")
                                        .params(period.code(), offset(planned))
                                        .query(Long.class)
                                        .optional());
    }

    /**
     * Whether there is nothing left to do for a planned pull: it has come to its end, or its period
     * has been pulled since by somebody else. A provisional edition, or one that was turned down,
     * leaves it to be done.
     */
    boolean settled(Period period, Instant plannedAt) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM pull_run r WHERE r.period = ? AND (
                                  (r.planned_at = ? AND r.state NOT IN ('RUNNING', 'WAITING'))
                                  OR (r.state IN ('PUBLISHED', 'HELD') AND r.started_at >= ?
                                      AND NOT EXISTS (
                                        SELECT 1 FROM edition e
                                         WHERE e.period = r.period AND e.revision = r.revision
                                           AND (e.provisional OR e.held = 'rejected'))))
                                """)
                        .params(period.code(), offset(plannedAt), offset(plannedAt))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Ends a planned pull that waited and that nobody needs any more.
     *
     * @param why in Danish
     */
    void drop(Period period, Instant plannedAt, String why) {
        alone.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        "UPDATE pull_run SET state = 'REFUSED', dropped = TRUE,"
                                                + " next_try = NULL, ended_at = ?, reason = ?"
                                                + " WHERE period = ? AND planned_at = ? AND state"
                                                + " IN ('RUNNING', 'WAITING')")
                                .params(now(), why, period.code(), offset(plannedAt))
                                .update());
    }

    /** Whether a run stands as running that no task would take up if its process were gone. */
    boolean runsUnplanned() {
        return jdbc.sql("SELECT COUNT(*) FROM pull_run WHERE " + UNPLANNED)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Ends such runs; whoever calls has the turn, so none of them is at work. */
    void cutOffUnplanned() {
        alone.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        "UPDATE pull_run SET state = 'FAILED', reason = ?,"
                                                + " ended_at = ? WHERE "
                                                + UNPLANNED)
                                .params(CUT_OFF, now())
                                .update());
    }

    private void clearAway(long goesOn) {
        jdbc.sql(
                        "UPDATE pull_run SET state = 'FAILED', reason = ?, ended_at = ? WHERE"
                                + " state = 'RUNNING' AND run_id <> ?")
                .params(CUT_OFF, now(), goesOn)
                .update();
        jdbc.sql(
                        "DELETE FROM pull_run_rejected WHERE run_id IN (SELECT run_id FROM"
                                + " pull_run WHERE started_at < ?)")
                .param(offset(clock.instant().minus(REJECTED_KEPT)))
                .update();
    }

    private void beginAgain(long id) {
        for (String part : List.of("step", "table", "warning", "reason", "rejected")) {
            jdbc.sql("DELETE FROM pull_run_" + part + " WHERE run_id = ?").param(id).update();
        }
        jdbc.sql(
                        "UPDATE pull_run SET state = 'RUNNING', node = ?, reason = NULL, next_try ="
                                + " NULL, started_at = ?, ended_at = NULL, rejected_erased_at = NULL,"
                                + " attempts = attempts + 1"
                                + " WHERE run_id = ?")
                .params(node(), now(), id)
                .update();
    }

    private long insert(PullRequest request, PullOrigin origin) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO pull_run (period, checked, started_as, started_by, planned_at,"
                                + " node, source, description, state, attempts, started_at,"
                                + " rows_read, rows_rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                                + " 'RUNNING', 1, ?, 0, 0)")
                .params(
                        request.period().code(),
                        request.check(),
                        origin.kind().name(),
                        origin.by(),
                        origin.plannedAt().map(this::offset).orElse(null),
                        node(),
                        cut(ExtractSource.shown(request.source()), LONGEST_TEXT),
                        request.description(),
                        now())
                .update(key, "run_id");
        return key.getKeyAs(Long.class);
    }

    /** Ends a run, or says until when it waits. */
    void end(long id, PullOutcome outcome) {
        alone.executeWithoutResult(
                status -> {
                    switch (outcome) {
                        case PullOutcome.Published(Edition edition, var warnings) ->
                                end(id, State.PUBLISHED, null, null, edition.revision());
                        case PullOutcome.Held held ->
                                end(id, State.HELD, null, null, held.edition().revision());
                        case PullOutcome.Checked checked ->
                                end(id, State.CHECKED, null, null, null);
                        case PullOutcome.Refused(String reason) ->
                                end(id, State.REFUSED, reason, null, null);
                        case PullOutcome.Failed(String reason) ->
                                end(id, State.FAILED, reason, null, null);
                        case PullOutcome.Waiting(String reason, Instant nextTry) ->
                                end(id, State.WAITING, reason, nextTry, null);
                        case PullOutcome.Busy busy ->
                                throw new IllegalArgumentException("It has never begun");
                    }
                });
    }

    private void end(long id, State state, String reason, Instant nextTry, Integer revision) {
        jdbc.sql(
                        "UPDATE pull_run SET state = ?, reason = ?, next_try = ?, revision = ?,"
                                + " ended_at = ? WHERE run_id = ?")
                .params(
                        state.name(),
                        reason == null ? null : cut(LikelyCpr.hidden(reason), LONGEST_REASON),
                        nextTry == null ? null : offset(nextTry),
                        revision,
                        now(),
                        id)
                .update();
    }

    void step(long id, int position, String step) {
        alone.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        "INSERT INTO pull_run_step (run_id, position, step,"
                                                + " row_count) VALUES (?, ?, ?, 0)")
                                .params(id, position, step)
                                .update());
    }

    void stepAt(long id, int position, long rows, Optional<Duration> took) {
        alone.executeWithoutResult(
                status ->
                        jdbc.sql(
                                        "UPDATE pull_run_step SET row_count = ?, millis = ? WHERE"
                                                + " run_id = ? AND position = ?")
                                .params(
                                        rows,
                                        took.map(Duration::toMillis).orElse(null),
                                        id,
                                        position)
                                .update());
    }

    /** This process, as other nodes are told of it. */
    static String node() {
        return cut(ManagementFactory.getRuntimeMXBean().getName(), LONGEST_NODE);
    }

    private OffsetDateTime now() {
        return offset(clock.instant());
    }

    private OffsetDateTime offset(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
