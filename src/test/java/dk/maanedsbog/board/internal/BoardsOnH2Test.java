package dk.maanedsbog.board.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Displays, orders and notes in an H2 file. */
class BoardsOnH2Test extends BoardStoreTest {

    @TempDir private static Path data;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }
}
