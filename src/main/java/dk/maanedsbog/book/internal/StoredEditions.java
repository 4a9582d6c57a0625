package dk.maanedsbog.book.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions in the application's own store. */
@Repository
class StoredEditions implements Editions {

    private static final int KEPT = 200;

    /** What waits, was turned down or overtaken is not there for anybody who reads. */
    private static final String SELECT =
            "SELECT " + EditionRows.COLUMNS + " FROM edition e WHERE published_at IS NOT NULL ";

    private static final String NEWEST_FIRST =
            " ORDER BY last_day DESC, period_kind, revision DESC";
    private static final String NEWEST_REVISION =
            " revision = (SELECT MAX(n.revision) FROM edition n"
                    + " WHERE n.period = e.period AND n.published_at IS NOT NULL) ";

    private final JdbcClient jdbc;

    /** A published edition's definitions never change. */
    private final Cache<Long, List<Definition>> definitions =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StoredEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Edition> all() {
        return jdbc.sql(SELECT + NEWEST_FIRST).query(EditionRows::edition).list();
    }

    @Override
    public List<Edition> newestOfEach(Period.Kind kind) {
        return jdbc.sql(SELECT + " AND period_kind = ? AND " + NEWEST_REVISION + NEWEST_FIRST)
                .param(kind.code())
                .query(EditionRows::edition)
                .list();
    }

    @Override
    public Optional<Edition> newest(Period period) {
        return jdbc.sql(SELECT + " AND period = ? AND " + NEWEST_REVISION)
                .param(period.code())
                .query(EditionRows::edition)
                .optional();
    }

    @Override
    public Optional<Edition> find(Period period, int revision) {
        return jdbc.sql(SELECT + " AND period = ? AND revision = ?")
                .params(period.code(), revision)
                .query(EditionRows::edition)
                .optional();
    }

    Edition published(long id) {
        return jdbc.sql(SELECT + " AND edition_id = ?")
                .param(id)
                .query(EditionRows::edition)
                .single();
    }

    @Override
    public Optional<Edition> latest(Period.Kind kind) {
        return jdbc.sql(SELECT + " AND period_kind = ?" + NEWEST_FIRST + " LIMIT 1")
                .param(kind.code())
                .query(EditionRows::edition)
                .optional();
    }

    @Override
    public List<Definition> definitions(Edition edition) {
        return definitions.get(edition.id(), this::readDefinitions);
    }

    private List<Definition> readDefinitions(long edition) {
        return jdbc.sql("SELECT * FROM edition_indicator WHERE edition_id = ? ORDER BY position")
                .param(edition)
                .query(StoredEditions::definition)
                .list();
    }

    @Override
    public Map<String, Long> rowsOfLastPull() {
        Map<String, Long> rows = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT table_name, rows_read FROM edition_source_table
                         WHERE edition_id = (SELECT MAX(edition_id) FROM edition
                                              WHERE published_at IS NOT NULL)
                         ORDER BY table_name
                        """)
                .query(
                        row -> {
                            rows.put(row.getString(1), row.getLong(2));
                        });
        return rows;
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        return new Definition(
                row.getString("indicator"),
                row.getInt("position"),
                row.getString("label"),
                row.getString("description"),
                row.getString("formula"),
                row.getString("measure_unit"),
                Kind.valueOf(row.getString("kind")),
                Direction.valueOf(row.getString("direction")),
                row.getString("comparison"),
                EditionRows.words(row.getString("roles")),
                EditionRows.words(row.getString("sources")),
                row.getString("owner"),
                row.getInt("version"),
                row.getBoolean("counts_citizens"),
                EditionRows.words(row.getString("part_of")));
    }
}
