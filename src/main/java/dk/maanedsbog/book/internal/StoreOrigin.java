package dk.maanedsbog.book.internal;

import dk.maanedsbog.access.StoredKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells from the editions whether a store is about real people or made-up ones. */
@Component
class StoreOrigin implements StoredKind {

    private final JdbcClient jdbc;

    StoreOrigin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holdsRealData() {
        return holds(false);
    }

    /** Whether there is an edition of the other kind, which no store may hold beside this one. */
    boolean holdsOtherThan(boolean demo) {
        return holds(!demo);
    }

    private boolean holds(boolean demo) {
        return !jdbc.sql("SELECT edition_id FROM edition WHERE demo = ? FETCH FIRST 1 ROW ONLY")
                .param(demo)
                .query(Long.class)
                .list()
                .isEmpty();
    }
}
