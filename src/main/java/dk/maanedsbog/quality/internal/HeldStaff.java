package dk.maanedsbog.quality.internal;

import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The staff lists of editions that wait: they hold from the moment the edition does. */
@Repository
class HeldStaff {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Staff staff;

    HeldStaff(JdbcClient jdbc, Staff staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /**
     * Keeps the list of an edition that waits; what one that was overtaken left goes with it.
     * Before anything was published there is nothing that a list could open, and without one there
     * would be no departments whose heads could approve the first edition: then it holds at once.
     */
    void keep(long editionId, StaffList list) {
        jdbc.sql(
                        "DELETE FROM held_staff WHERE edition_id IN"
                                + " (SELECT edition_id FROM edition WHERE held <> 'waiting')")
                .update();
        jdbc.sql("INSERT INTO held_staff (edition_id, content) VALUES (?, ?)")
                .params(editionId, JSON.writeValueAsBytes(list))
                .update();
        if (nothingPublished()) {
            staff.replace(list);
        }
    }

    private boolean nothingPublished() {
        return jdbc.sql("SELECT COUNT(*) FROM edition WHERE published_at IS NOT NULL")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Makes the list the one that holds, unless a newer extract's holds already. */
    void takeOver(long editionId) {
        if (!overtaken(editionId)) {
            replace(editionId);
        }
        forget(editionId);
    }

    /** While this edition waited, one of a newer extract that reaches as far was published. */
    private boolean overtaken(long editionId) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM edition e
                                  JOIN edition newer ON newer.pulled_at > e.pulled_at
                                   AND newer.data_until >= e.data_until
                                 WHERE e.edition_id = ? AND newer.published_at IS NOT NULL
                                """)
                        .param(editionId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void replace(long editionId) {
        jdbc.sql("SELECT content FROM held_staff WHERE edition_id = ?")
                .param(editionId)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .ifPresent(content -> staff.replace(JSON.readValue(content, StaffList.class)));
    }

    void forget(long editionId) {
        jdbc.sql("DELETE FROM held_staff WHERE edition_id = ?").param(editionId).update();
    }
}
