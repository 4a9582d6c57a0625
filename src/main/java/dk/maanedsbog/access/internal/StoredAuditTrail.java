package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.configuration.AccessSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.LikelyCpr;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail in the application's own store. */
@Repository
class StoredAuditTrail implements AuditTrail {

    private static final int LONGEST_NAME = 320;
    private static final int LONGEST_TEXT = 1000;
    private static final String ENTRIES =
            "SELECT at, user_name, action, what, scope, results FROM audit_entry";

    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    StoredAuditTrail(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings.access();
        this.clock = clock;
    }

    @Override
    public void add(
            String userName, AuditAction action, String what, Optional<Unit> unit, long results) {
        jdbc.sql(
                        "INSERT INTO audit_entry (at, user_name, action, change_of_rights, what,"
                                + " scope, results) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        OffsetDateTime.now(clock),
                        cut(LikelyCpr.hidden(userName), LONGEST_NAME),
                        action.name(),
                        action.change(),
                        cut(LikelyCpr.hidden(what), LONGEST_TEXT),
                        unit.map(StoredAuditTrail::scope).orElse(null),
                        results)
                .update();
    }

    @Override
    public List<AuditEntry> newest(int limit) {
        return jdbc.sql(ENTRIES + " ORDER BY entry_id DESC LIMIT ?")
                .param(limit)
                .query(StoredAuditTrail::entry)
                .list();
    }

    @Override
    public List<AuditEntry> find(AuditFilter filter, int skip, int limit) {
        var conditions = new AuditConditions(filter);
        return jdbc.sql(
                        ENTRIES
                                + conditions.where()
                                + " ORDER BY entry_id DESC LIMIT :limit OFFSET :skip")
                .params(conditions.values())
                .param("limit", limit)
                .param("skip", skip)
                .query(StoredAuditTrail::entry)
                .list();
    }

    @Override
    public Map<String, Long> downloads() {
        return jdbc
                .sql(
                        "SELECT what, COUNT(DISTINCT user_name) FROM audit_entry"
                                + " WHERE action = 'DOWNLOADED' GROUP BY what")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, Instant> lastSignIns() {
        return jdbc
                .sql(
                        "SELECT user_name, MAX(at) FROM audit_entry"
                                + " WHERE action = 'SIGNED_IN' GROUP BY user_name")
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<AuditEntry> about(Set<Unit> units, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(units.stream().map(StoredAuditTrail::scope).toList());
        values.add(limit);
        return jdbc.sql(
                        ENTRIES
                                + " WHERE scope IN (%s)"
                                        .formatted(
                                                String.join(
                                                        ",",
                                                        Collections.nCopies(units.size(), "?")))
                                + " AND action IN ('PERSONS_VIEWED', 'CASES_VIEWED', 'DOWNLOADED',"
                                + " 'EXPORTED', 'REFUSED', 'MAILED')"
                                + " ORDER BY entry_id DESC LIMIT ?")
                .params(values)
                .query(StoredAuditTrail::entry)
                .list();
    }

    static String scope(Unit unit) {
        return LikelyCpr.hidden(unit.level().code() + ":" + unit.id());
    }

    /** Takes away what has been kept for as long as the municipality set. */
    void purge() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        purge(false, now.minus(settings.viewsKept()));
        purge(true, now.minus(settings.changesKept()));
    }

    private void purge(boolean changes, OffsetDateTime before) {
        jdbc.sql("DELETE FROM audit_entry WHERE change_of_rights = ? AND at < ?")
                .params(changes, before)
                .update();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("user_name"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("what"),
                Optional.ofNullable(row.getString("scope")),
                row.getLong("results"));
    }
}
