package dk.maanedsbog.upkeep.internal;

import dk.maanedsbog.shared.DanishFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the installation stands, read from the store, since the pull may have been another process or
 * another node. Read at most every few seconds, however often it is asked for.
 */
@Component
class PullState {

    private static final Duration KEPT = Duration.ofSeconds(10);

    /**
     * How it stands at a moment.
     *
     * @param dataUntil how far the newest published data reach; empty before the first pull
     * @param last of the newest edition, also when it still waits to be published
     * @param editions how many are published
     * @param waiting how many wait for a signature or an approval
     * @param pulls how many pulls stand in each state of the history, dry runs among them
     */
    record Snapshot(
            Instant read,
            Optional<LocalDate> dataUntil,
            Optional<LastPull> last,
            long editions,
            long waiting,
            Map<String, Long> pulls) {}

    /** The newest edition's own pull. */
    record LastPull(Duration took, long rows, long rejected) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Snapshot> kept = new AtomicReference<>();

    PullState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Snapshot now() {
        Instant now = clock.instant();
        Snapshot known = kept.get();
        if (known != null && Duration.between(known.read(), now).abs().compareTo(KEPT) < 0) {
            return known;
        }
        Snapshot fresh = read(now);
        kept.set(fresh);
        return fresh;
    }

    /** How old the newest data are; empty before the first pull. */
    Optional<Duration> dataAge() {
        return now().dataUntil()
                .map(day -> day.plusDays(1).atStartOfDay(DanishFormat.ZONE).toInstant())
                .map(end -> Duration.between(end, clock.instant()))
                .map(age -> age.isNegative() ? Duration.ZERO : age);
    }

    private Snapshot read(Instant now) {
        return new Snapshot(
                now,
                jdbc.sql("SELECT MAX(data_until) FROM edition WHERE published_at IS NOT NULL")
                        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .single(),
                last(),
                count("published_at IS NOT NULL"),
                count("held = 'waiting'"),
                pulls());
    }

    /** An edition may be published days after its pull was done: the pull's own end counts. */
    private Optional<LastPull> last() {
        return jdbc.sql(
                        """
                        SELECT e.pulled_at, e.rows_read, e.rows_rejected,
                               COALESCE((SELECT MIN(r.ended_at) FROM pull_run r
                                          WHERE r.period = e.period AND r.revision = e.revision
                                            AND r.ended_at >= e.pulled_at),
                                        e.published_at, e.pulled_at) AS done_at
                          FROM edition e ORDER BY e.edition_id DESC FETCH FIRST 1 ROW ONLY
                        """)
                .query(
                        (row, n) ->
                                new LastPull(
                                        Duration.between(
                                                row.getObject("pulled_at", OffsetDateTime.class),
                                                row.getObject("done_at", OffsetDateTime.class)),
                                        row.getLong("rows_read"),
                                        row.getLong("rows_rejected")))
                .optional();
    }

    private long count(String which) {
        return jdbc.sql("SELECT COUNT(*) FROM edition WHERE " + which).query(Long.class).single();
    }

    private Map<String, Long> pulls() {
        return jdbc
                .sql(
                        """
                        SELECT CASE WHEN dropped THEN 'DROPPED' ELSE state END AS ended, COUNT(*)
                          FROM pull_run GROUP BY ended
                        """)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
