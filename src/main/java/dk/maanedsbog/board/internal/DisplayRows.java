package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Display;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The displays' rows, each with the hash of its secret. */
@Repository
class DisplayRows {

    private static final String SEPARATOR = " ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DisplayRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Display> all() {
        return jdbc.sql("SELECT * FROM display ORDER BY name, display_id")
                .query(DisplayRows::display)
                .list();
    }

    Optional<Display> find(long id) {
        return jdbc.sql("SELECT * FROM display WHERE display_id = ?")
                .param(id)
                .query(DisplayRows::display)
                .optional();
    }

    /** Those that are not revoked, by the hash of their secret. */
    Map<String, Display> active() {
        Map<String, Display> found = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM display WHERE revoked_at IS NULL")
                .query(
                        row -> {
                            found.put(row.getString("token_hash"), display(row, 0));
                        });
        return found;
    }

    long insert(Display.Wanted wanted, String hash, String by, OffsetDateTime at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO display (name, unit_level, unit_id, board, token_hash,
                                             ip_ranges, issued_by, issued_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        wanted.name(),
                        wanted.unit().level().code(),
                        wanted.unit().id(),
                        wanted.board(),
                        hash,
                        String.join(SEPARATOR, wanted.ipRanges()),
                        by,
                        at)
                .update(key, "display_id");
        return key.getKey().longValue();
    }

    void rotate(long id, String hash, OffsetDateTime at) {
        jdbc.sql("UPDATE display SET token_hash = ?, rotated_at = ? WHERE display_id = ?")
                .params(hash, at, id)
                .update();
    }

    void assign(long id, Unit unit, String board) {
        jdbc.sql(
                        "UPDATE display SET unit_level = ?, unit_id = ?, board = ?"
                                + " WHERE display_id = ?")
                .params(unit.level().code(), unit.id(), board, id)
                .update();
    }

    void revoke(long id, String by, OffsetDateTime at) {
        jdbc.sql("UPDATE display SET revoked_by = ?, revoked_at = ? WHERE display_id = ?")
                .params(by, at, id)
                .update();
    }

    /** One batch for all that were seen. */
    void seen(Map<Long, Instant> displays) {
        batches.batchUpdate(
                "UPDATE display SET last_seen = ? WHERE display_id = ?",
                displays.entrySet().stream()
                        .map(each -> new Object[] {utc(each.getValue()), each.getKey()})
                        .toList());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Display display(ResultSet row, int number) throws SQLException {
        return new Display(
                row.getLong("display_id"),
                row.getString("name"),
                new Unit(Level.of(row.getString("unit_level")), row.getString("unit_id")),
                row.getString("board"),
                Arrays.stream(row.getString("ip_ranges").split(SEPARATOR))
                        .filter(range -> !range.isEmpty())
                        .toList(),
                row.getString("issued_by"),
                moment(row, "issued_at").orElseThrow(),
                moment(row, "rotated_at"),
                moment(row, "last_seen"),
                Optional.ofNullable(row.getString("revoked_by")),
                moment(row, "revoked_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
