package dk.maanedsbog.board.internal;

import dk.maanedsbog.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Displays, orders and notes in PostgreSQL. */
class BoardsOnPostgresTest extends BoardStoreTest {

    @TempDir private static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
        String database = PostgresServer.newDatabase("boards");
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }
}
