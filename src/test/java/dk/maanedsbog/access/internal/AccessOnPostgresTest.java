package dk.maanedsbog.access.internal;

import dk.maanedsbog.PostgresServer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Users, roles and the audit trail in PostgreSQL. */
class AccessOnPostgresTest extends AccessTest {

    @TempDir private static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
        String database = PostgresServer.newDatabase("access");
        properties.add("spring.datasource.url", () -> database);
        properties.add("spring.datasource.username", () -> PostgresServer.USER);
    }
}
