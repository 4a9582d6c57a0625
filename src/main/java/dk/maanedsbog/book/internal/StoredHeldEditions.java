package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions in the store that are not published. */
@Repository
class StoredHeldEditions implements HeldEditions {

    private static final String SELECT =
            """
            SELECT edition_id, period, revision, provisional, pulled_at, data_until,
                   extract_fingerprint, figures_hash, rows_read, rows_rejected, held
              FROM edition WHERE published_at IS NULL
            """;

    private final JdbcClient jdbc;

    StoredHeldEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HeldEdition> all() {
        return jdbc.sql(SELECT + " ORDER BY edition_id DESC")
                .query(StoredHeldEditions::held)
                .list();
    }

    @Override
    public Optional<HeldEdition> find(long id) {
        return jdbc.sql(SELECT + " AND edition_id = ?")
                .param(id)
                .query(StoredHeldEditions::held)
                .optional();
    }

    @Override
    public Optional<HeldEdition> newest(Period period) {
        return jdbc.sql(SELECT + " AND period = ? ORDER BY revision DESC FETCH FIRST 1 ROW ONLY")
                .param(period.code())
                .query(StoredHeldEditions::held)
                .optional();
    }

    private static HeldEdition held(ResultSet row, int number) throws SQLException {
        return new HeldEdition(
                row.getLong("edition_id"),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getBoolean("provisional"),
                row.getObject("pulled_at", OffsetDateTime.class).toInstant(),
                row.getObject("data_until", LocalDate.class),
                row.getString("extract_fingerprint"),
                row.getString("figures_hash"),
                row.getLong("rows_read"),
                row.getLong("rows_rejected"),
                HeldEdition.State.ofCode(row.getString("held")));
    }
}
