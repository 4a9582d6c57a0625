package dk.maanedsbog.pull.internal;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Planned pulls that nobody needs any more, on H2. */
class OrderedPullOnH2Test extends OrderedPullTest {

    @Override
    SingleConnectionDataSource store() {
        return new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    }
}
