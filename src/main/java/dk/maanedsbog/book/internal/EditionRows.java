package dk.maanedsbog.book.internal;

import com.github.benmanes.caffeine.cache.Interner;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** How an edition lies in its table. */
final class EditionRows {

    static final String COLUMNS =
            """
            edition_id, period, revision, municipality, demo, provisional, pulled_at, published_at,
            data_until, configuration_fingerprint, extract_fingerprint, figures_hash, rows_read,
            rows_rejected, contributions_purged
            """;

    /** Every page lists the editions: they are the same objects in all sessions. */
    private static final Interner<Edition> SAME = Interner.newWeakInterner();

    private EditionRows() {}

    /** Several words as they lie in one column; none where it is empty. */
    static List<String> words(String joined) {
        return joined == null || joined.isBlank() ? List.of() : List.of(joined.split(","));
    }

    static Edition edition(ResultSet row, int number) throws SQLException {
        return SAME.intern(
                new Edition(
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
                        row.getBoolean("contributions_purged")));
    }
}
