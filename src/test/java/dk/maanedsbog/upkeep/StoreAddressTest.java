package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an address says of when commits are written, however it was said before. */
class StoreAddressTest {

    private static final Duration LATER = Duration.ofSeconds(10);

    @TempDir private Path folder;

    @Test
    void h2_writes_later_and_all_else_stays() throws SQLException {
        for (String before : new String[] {"", ";WRITE_DELAY=0", ";write_delay=250"}) {
            var address =
                    new StoreAddress(
                            "jdbc:h2:file:"
                                    + folder.resolve("a")
                                    + before
                                    + ";QUERY_CACHE_SIZE=256",
                            "sa",
                            "");
            try (Connection store = address.writingAfter(LATER).connect();
                    Statement statement = store.createStatement();
                    ResultSet delay =
                            statement.executeQuery(
                                    "SELECT setting_value FROM information_schema.settings WHERE"
                                            + " setting_name = 'WRITE_DELAY'")) {
                assertThat(delay.next()).isTrue();
                assertThat(delay.getInt(1)).as(before).isEqualTo(10_000);
            }
            assertThat(address.writingAfter(LATER).url()).contains(";QUERY_CACHE_SIZE=256");
        }
    }

    @Test
    void postgres_is_left_as_it_is() {
        var address = new StoreAddress("jdbc:postgresql://db/maanedsbog?ssl=true", "m", "p");
        assertThat(address.writingAfter(LATER)).isEqualTo(address);
    }
}
