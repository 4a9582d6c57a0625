package dk.maanedsbog.pull;

import dk.maanedsbog.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pulls into PostgreSQL, by the same migrations. */
class PullOnPostgresTest extends PullTest {

    @TempDir private static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
        String database = PostgresServer.newDatabase("pull");
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }
}
