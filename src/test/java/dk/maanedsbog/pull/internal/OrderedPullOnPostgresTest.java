package dk.maanedsbog.pull.internal;

import dk.maanedsbog.PostgresServer;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Planned pulls that nobody needs any more, on PostgreSQL. */
class OrderedPullOnPostgresTest extends OrderedPullTest {

    @Override
    SingleConnectionDataSource store() {
        return new SingleConnectionDataSource(
                PostgresServer.newDatabase("orders"), PostgresServer.USER, "", true);
    }
}
