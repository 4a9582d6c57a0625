package dk.maanedsbog.pull.internal;

import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of pulls, read from the store. */
@Repository
class StoredPullHistory implements PullHistory {

    /** What became of an edition that waited stands with the edition. */
    private static final String RUNS =
            """
            SELECT r.*, CASE WHEN r.dropped THEN 'DROPPED'
                             WHEN r.state <> 'HELD' THEN r.state
                             WHEN e.published_at IS NOT NULL THEN 'PUBLISHED'
                             WHEN e.held = 'rejected' THEN 'REJECTED'
                             WHEN e.held = 'superseded' THEN 'SUPERSEDED'
                             ELSE 'HELD' END AS came_to
              FROM pull_run r
              LEFT JOIN edition e ON e.period = r.period AND e.revision = r.revision
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPullHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<PastPull> newest(int limit) {
        return jdbc.sql(RUNS + "ORDER BY run_id DESC LIMIT ?")
                .param(limit)
                .query(StoredPullHistory::run)
                .list();
    }

    @Override
    public Optional<PastPull> find(long id) {
        return jdbc.sql(RUNS + "WHERE run_id = ?")
                .param(id)
                .query(StoredPullHistory::run)
                .optional();
    }

    @Override
    public Optional<PastPull> running() {
        return jdbc.sql(RUNS + "WHERE state = 'RUNNING' ORDER BY run_id DESC LIMIT 1")
                .query(StoredPullHistory::run)
                .optional();
    }

    @Override
    public List<PastPull> waiting() {
        return jdbc.sql(RUNS + "WHERE state = 'WAITING' ORDER BY next_try")
                .query(StoredPullHistory::run)
                .list();
    }

    @Override
    public Optional<PastPull> lastRead() {
        return jdbc.sql(RUNS + "WHERE note IS NOT NULL ORDER BY started_at DESC LIMIT 1")
                .query(StoredPullHistory::run)
                .optional();
    }

    @Override
    public PastPull.Details details(long id) {
        return new PastPull.Details(
                jdbc.sql("SELECT * FROM pull_run_step WHERE run_id = ? ORDER BY position")
                        .param(id)
                        .query(StoredPullHistory::step)
                        .list(),
                jdbc.sql("SELECT * FROM pull_run_table WHERE run_id = ? ORDER BY table_name")
                        .param(id)
                        .query(
                                (row, n) ->
                                        new PastPull.Table(
                                                row.getString("table_name"),
                                                row.getLong("rows_read"),
                                                row.getLong("loaded"),
                                                row.getLong("rejected")))
                        .list(),
                jdbc.sql("SELECT warning FROM pull_run_warning WHERE run_id = ? ORDER BY position")
                        .param(id)
                        .query(String.class)
                        .list(),
                jdbc.sql("SELECT * FROM pull_run_reason WHERE run_id = ? ORDER BY position")
                        .param(id)
                        .query(
                                (row, n) ->
                                        new PastPull.Reason(
                                                row.getString("file_name"),
                                                row.getString("column_name"),
                                                row.getString("reason"),
                                                row.getLong("row_count")))
                        .list(),
                jdbc.sql("SELECT COUNT(*) FROM pull_run_rejected WHERE run_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single(),
                jdbc.sql("SELECT rejected_erased_at FROM pull_run WHERE run_id = ?")
                        .param(id)
                        .query((row, n) -> moment(row, "rejected_erased_at"))
                        .optional()
                        .flatMap(erased -> erased));
    }

    @Override
    public List<PastPull.RejectedRow> rejected(long id) {
        return jdbc.sql("SELECT * FROM pull_run_rejected WHERE run_id = ? ORDER BY position")
                .param(id)
                .query(
                        (row, n) ->
                                new PastPull.RejectedRow(
                                        row.getString("file_name"),
                                        row.getLong("record_number"),
                                        row.getString("column_name"),
                                        row.getString("reason"),
                                        row.getString("raw")))
                .list();
    }

    @Override
    public int forgetRejected() {
        jdbc.sql(
                        "UPDATE pull_run SET rejected_erased_at = ? WHERE run_id IN"
                                + " (SELECT run_id FROM pull_run_rejected)")
                .param(clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .update();
        return jdbc.sql("DELETE FROM pull_run_rejected").update();
    }

    private static PastPull.Step step(ResultSet row, int number) throws SQLException {
        return new PastPull.Step(
                row.getString("step"),
                row.getLong("row_count"),
                Optional.ofNullable(row.getObject("millis", Long.class)).map(Duration::ofMillis));
    }

    private static PastPull run(ResultSet row, int number) throws SQLException {
        return new PastPull(
                row.getLong("run_id"),
                Period.parse(row.getString("period")),
                Optional.ofNullable(row.getObject("revision", Integer.class)),
                row.getBoolean("checked"),
                PullOrigin.Kind.valueOf(row.getString("started_as")),
                row.getString("started_by"),
                row.getString("node"),
                row.getString("source"),
                row.getString("description"),
                PastPull.State.valueOf(row.getString("came_to")),
                Optional.ofNullable(row.getString("reason")),
                row.getInt("attempts"),
                moment(row, "started_at").orElseThrow(),
                moment(row, "ended_at"),
                moment(row, "next_try"),
                Optional.ofNullable(row.getString("note")).map(PastPull.Note::valueOf),
                Optional.ofNullable(row.getObject("data_until", LocalDate.class)),
                row.getLong("rows_read"),
                row.getLong("rows_rejected"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
