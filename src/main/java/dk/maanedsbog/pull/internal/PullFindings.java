package dk.maanedsbog.pull.internal;

import dk.maanedsbog.extract.RejectedRow;
import dk.maanedsbog.pull.PastPull.Note;
import dk.maanedsbog.shared.LikelyCpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a pull found in its extract: counts, warnings, and which rows were turned away. */
@Repository
class PullFindings {

    /** As many rows as anybody mends by hand; their number and reasons are told all the same. */
    static final int ROWS_KEPT = 5000;

    private static final Logger LOG = LoggerFactory.getLogger(PullFindings.class);
    private static final int LONGEST_WARNING = 2000;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 255;

    private final JdbcTemplate store;

    PullFindings(JdbcTemplate store) {
        this.store = store;
    }

    /**
     * Keeps what was found as far as the pull came.
     *
     * @param rows whether the rejected rows can be read once more
     */
    @Transactional
    void keep(long id, PullRun run, boolean rows) {
        counts(id, run);
        warnings(id, run.warnings());
        if (rows && run.rowsRejected() > 0) {
            rejected(id, run);
        }
    }

    private void counts(long id, PullRun run) {
        store.update(
                "UPDATE pull_run SET rows_read = ?, rows_rejected = ?, note = ?, data_until = ?"
                        + " WHERE run_id = ?",
                run.rowsRead(),
                run.rowsRejected(),
                note(run).name(),
                run.extract().dataUntil().orElse(null),
                id);
        store.batchUpdate(
                "INSERT INTO pull_run_table (run_id, table_name, rows_read, loaded, rejected)"
                        + " VALUES (?, ?, ?, ?, ?)",
                run.counts().stream()
                        .map(
                                table ->
                                        new Object[] {
                                            id,
                                            table.table(),
                                            table.read(),
                                            table.loaded(),
                                            table.rejected()
                                        })
                        .toList());
    }

    private static Note note(PullRun run) {
        if (run.extract().lacksNote()) {
            return Note.MISSING;
        }
        return run.extract().isWhole() ? Note.WHOLE : Note.PARTIAL;
    }

    private void warnings(long id, List<String> warnings) {
        var position = new AtomicInteger();
        store.batchUpdate(
                "INSERT INTO pull_run_warning (run_id, position, warning) VALUES (?, ?, ?)",
                warnings.stream()
                        .map(
                                warning ->
                                        new Object[] {
                                            id,
                                            position.getAndIncrement(),
                                            kept(warning, LONGEST_WARNING)
                                        })
                        .toList());
    }

    private void rejected(long id, PullRun run) {
        var rows = new ArrayList<Object[]>();
        var reasons = new LinkedHashMap<List<String>, Long>();
        try {
            run.extract()
                    .forEachRejected(
                            row -> {
                                reasons.merge(reason(row), 1L, Long::sum);
                                if (rows.size() < ROWS_KEPT) {
                                    rows.add(values(id, rows.size(), row));
                                }
                            });
        } catch (RuntimeException changed) {
            // the source was taken away or changed since it was loaded; its counts stand all the
            // same
            LOG.warn("Rejected rows can't be read once more", changed);
        }
        reasons(id, reasons);
        store.batchUpdate(
                "INSERT INTO pull_run_rejected (run_id, position, file_name, record_number,"
                        + " column_name, reason, raw) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static List<String> reason(RejectedRow row) {
        return List.of(
                kept(row.file(), LONGEST_NAME),
                kept(row.column(), LONGEST_NAME),
                kept(row.reason(), LONGEST_TEXT));
    }

    private static Object[] values(long id, int position, RejectedRow row) {
        return new Object[] {
            id,
            position,
            kept(row.file(), LONGEST_NAME),
            row.record(),
            kept(row.column(), LONGEST_NAME),
            kept(row.reason(), LONGEST_TEXT),
            kept(row.raw(), LONGEST_TEXT)
        };
    }

    private void reasons(long id, Map<List<String>, Long> reasons) {
        var position = new AtomicInteger();
        store.batchUpdate(
                "INSERT INTO pull_run_reason (run_id, position, file_name, column_name, reason,"
                        + " row_count) VALUES (?, ?, ?, ?, ?, ?)",
                reasons.entrySet().stream()
                        .sorted(Map.Entry.<List<String>, Long>comparingByValue().reversed())
                        .map(
                                each ->
                                        new Object[] {
                                            id,
                                            position.getAndIncrement(),
                                            each.getKey().get(0),
                                            each.getKey().get(1),
                                            each.getKey().get(2),
                                            each.getValue()
                                        })
                        .toList());
    }

    /** The door masks the CPR numbers that it knows; what merely looks like one goes here. */
    private static String kept(String text, int longest) {
        String hidden = LikelyCpr.hidden(text).replace("\u0000", "");
        return hidden.substring(0, Math.min(longest, hidden.length()));
    }
}
