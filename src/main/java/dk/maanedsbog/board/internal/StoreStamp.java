package dk.maanedsbog.board.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells cheaply whether the store holds anything that boards have not shown yet. */
@Repository
class StoreStamp {

    private final JdbcClient jdbc;

    StoreStamp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each, as rows are only ever added; and how many editions are published. */
    record Stamp(long edition, long note, long order, long goal) {}

    Stamp read() {
        return jdbc.sql(
                        """
                        SELECT (SELECT COUNT(*) FROM edition WHERE published_at IS NOT NULL) AS edition,
                               (SELECT COALESCE(MAX(note_id), 0) FROM board_note) AS note,
                               (SELECT COALESCE(MAX(order_id), 0) FROM board_order) AS orders,
                               (SELECT COALESCE(MAX(goal_id), 0) FROM goal) AS goal
                        """)
                .query(
                        (row, number) ->
                                new Stamp(
                                        row.getLong("edition"),
                                        row.getLong("note"),
                                        row.getLong("orders"),
                                        row.getLong("goal")))
                .single();
    }
}
