package dk.maanedsbog.upkeep;

import dk.maanedsbog.shared.FailureReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Connects to a store, and waits a while for an H2 file that another process is just opening or
 * closing: until that one listens, or has let go, nobody else gets in. See decision 0006.
 */
public final class PatientConnections extends DriverManagerDataSource {

    /** Half a minute together: longer than a busy machine takes to open a store. */
    private static final int TRIES = 60;

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** H2: the file is locked, its lock was written just now, or nobody listens at its port yet. */
    private static final Set<Integer> OPENING = Set.of(90020, 8000, 90067);

    private final StoreAddress store;
    private final Runnable pause;

    public PatientConnections(StoreAddress store) {
        this(store, () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    /**
     * @param pause what is done between two tries
     */
    PatientConnections(StoreAddress store, Runnable pause) {
        super(store.url(), store.user(), store.password());
        this.store = store;
        this.pause = pause;
    }

    @Override
    protected Connection getConnectionFromDriverManager(String url, Properties with)
            throws SQLException {
        for (int left = TRIES; ; left--) {
            try {
                return super.getConnectionFromDriverManager(url, with);
            } catch (SQLException e) {
                if (left == 0 || !opening(e)) {
                    throw e;
                }
                pause.run();
            }
        }
    }

    private boolean opening(SQLException failure) {
        return !store.postgres()
                && OPENING.contains(failure.getErrorCode())
                && FailureReason.of(failure)
                        .filter(reason -> reason != FailureReason.DATABASE_AWAY)
                        .isEmpty();
    }
}
