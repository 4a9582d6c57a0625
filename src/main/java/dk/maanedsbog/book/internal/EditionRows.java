package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How an edition lies in its table. */
final class EditionRows {

    static final String COLUMNS =
            """
            edition_id, period, revision, municipality, demo, provisional, pulled_at, published_at,
            data_until, configuration_fingerprint, extract_fingerprint, figures_hash, rows_read,
            rows_rejected, contributions_purged
            """;

    private EditionRows() {}

    static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("edition_id"),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getString("municipality"),
                row.getBoolean("demo"),
                row.getBoolean("provisional"),
                row.getObject("pulled_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("data_until", LocalDate.class),
                row.getString("configuration_fingerprint"),
                row.getString("extract_fingerprint"),
                row.getString("figures_hash"),
                row.getLong("rows_read"),
                row.getLong("rows_rejected"),
                row.getBoolean("contributions_purged"));
    }
}
