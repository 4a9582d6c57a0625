package dk.maanedsbog.quality.internal;

import dk.maanedsbog.quality.Decision;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions about editions in the application's own store. */
@Repository
class DecisionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long editionId, Decision.Kind kind, String by, String reason) {
        jdbc.sql(
                        """
                        INSERT INTO edition_decision
                            (edition_id, decision, decided_by, decided_at, reason)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(editionId, kind.code(), by, OffsetDateTime.now(clock), reason)
                .update();
    }

    List<Decision> of(long editionId) {
        return jdbc.sql("SELECT * FROM edition_decision WHERE edition_id = ? ORDER BY decision_id")
                .param(editionId)
                .query(
                        (row, number) ->
                                new Decision(
                                        editionId,
                                        Decision.Kind.ofCode(row.getString("decision")),
                                        row.getString("decided_by"),
                                        row.getObject("decided_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("reason")))
                .list();
    }
}
