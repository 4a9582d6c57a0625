package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Sees to it that one pull at a time works, on all nodes together; see decision 0014. */
@Component
class PullTurns {

    private static final Logger LOG = LoggerFactory.getLogger(PullTurns.class);

    /** Seconds of silence after which PostgreSQL asks whether a node is still there. */
    private static final int SILENCE = 30;

    /** What PostgreSQL and H2 answer when somebody else holds the row. */
    private static final Set<String> HELD = Set.of("55P03", "HYT00", "90131");

    private final DataSource store;
    private final Settings settings;

    PullTurns(DataSource store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    /**
     * The turn; empty when another pull has it.
     *
     * @throws IOException when the data folder can't be used
     */
    Optional<Turn> take() throws IOException {
        Optional<PullLock> folder = PullLock.take(settings.dataFolder());
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Connection> row = Optional.empty();
        try {
            row = lockedRow();
            return row.map(connection -> new Turn(folder.get(), connection));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The store can't be reached", e);
        } finally {
            if (row.isEmpty()) {
                folder.get().close();
            }
        }
    }

    private Optional<Connection> lockedRow() throws SQLException {
        Connection connection = store.getConnection();
        boolean held = false;
        try {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                notice(connection);
                statement.executeQuery("SELECT turn_id FROM pull_turn FOR UPDATE NOWAIT").close();
                held = true;
                return Optional.of(connection);
            }
        } catch (SQLException e) {
            if (HELD.contains(e.getSQLState())) {
                return Optional.empty();
            }
            throw e;
        } finally {
            if (!held) {
                letGo(connection);
            }
        }
    }

    /** A node that lost its power says nothing: the server shall not hold its lock for hours. */
    private static void notice(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (var statement = connection.createStatement()) {
                statement.execute("SET LOCAL tcp_keepalives_idle = " + SILENCE);
                statement.execute("SET LOCAL tcp_keepalives_interval = " + SILENCE);
                statement.execute("SET LOCAL tcp_keepalives_count = 3");
            }
        }
    }

    private static void letGo(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            // a connection that is gone holds no lock either
            LOG.debug("The turn's connection was gone", gone);
        }
    }

    /** The right to pull, as long as it is open. */
    static final class Turn implements AutoCloseable {

        private final PullLock folder;
        private final Connection row;

        private Turn(PullLock folder, Connection row) {
            this.folder = folder;
            this.row = row;
        }

        /**
         * @throws DataAccessResourceFailureException when the store was gone in between, and
         *     another node may have begun
         */
        void assertHeld() {
            try (var statement = row.createStatement()) {
                statement.executeQuery("SELECT turn_id FROM pull_turn").close();
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException(
                        "The store was gone while the pull worked", e);
            }
        }

        @Override
        public void close() throws IOException {
            letGo(row);
            folder.close();
        }
    }
}
