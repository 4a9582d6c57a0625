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
     * @param dataUntil how far the newest data reach; empty before the first pull
     * @param pulls how many pulls ended in each way, by Spring Batch's word for it
     */
    record Snapshot(
            Instant read,
            Optional<LocalDate> dataUntil,
            Optional<LastPull> last,
            long editions,
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
                jdbc.sql("SELECT MAX(data_until) FROM edition")
                        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                        .single(),
                jdbc.sql(
                                "SELECT pulled_at, published_at, rows_read, rows_rejected FROM edition"
                                        + " ORDER BY edition_id DESC FETCH FIRST 1 ROW ONLY")
                        .query(
                                (row, n) ->
                                        new LastPull(
                                                Duration.between(
                                                        row.getObject(1, OffsetDateTime.class),
                                                        row.getObject(2, OffsetDateTime.class)),
                                                row.getLong(3),
                                                row.getLong(4)))
                        .optional(),
                jdbc.sql("SELECT COUNT(*) FROM edition").query(Long.class).single(),
                jdbc
                        .sql(
                                "SELECT e.status, COUNT(*) FROM batch_job_execution e"
                                        + " JOIN batch_job_instance i"
                                        + " ON i.job_instance_id = e.job_instance_id"
                                        + " WHERE i.job_name = 'pull' GROUP BY e.status")
                        .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
