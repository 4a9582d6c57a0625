package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What the store said is kept is kept when the process is killed right after. */
class KilledStoreTest {

    private static final int ROWS = 40;

    @TempDir private Path folder;

    @Test
    void what_was_committed_is_there_after_a_kill() throws Exception {
        String url = applicationsUrl();
        Process keeping = OtherProcess.start(Keeping.class, url);
        try (BufferedReader told = keeping.inputReader()) {
            String line = told.readLine();
            while (line != null && !line.equals("kept " + ROWS)) {
                line = told.readLine();
            }
            assertThat(line).isEqualTo("kept " + ROWS);
            keeping.destroyForcibly();
            assertThat(keeping.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(kept(url)).isGreaterThanOrEqualTo(ROWS);
    }

    /** H2 is not safe against a kill while it moves what is in a file together. */
    @Test
    void closing_moves_nothing_in_the_file() throws SQLException {
        String setting =
                "SELECT setting_value FROM information_schema.settings"
                        + " WHERE setting_name = 'MAX_COMPACT_TIME'";
        for (String url :
                List.of(
                        applicationsUrl(),
                        StoreAddress.alone(folder).url(),
                        StoreAddress.inFolder(folder).url())) {
            try (var connection = DriverManager.getConnection(url, "sa", "");
                    var rows = connection.createStatement().executeQuery(setting)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).as(url).isZero();
            }
        }
    }

    private String applicationsUrl() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        String url = settings.getObject().getProperty("spring.datasource.url");
        assertThat(url).contains("${maanedsbog.data}");
        return url.replace("${maanedsbog.data}", folder.toString());
    }

    private static int kept(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Keeps rows for ever and tells of each once the store has said that it is kept. */
    static final class Keeping {

        private Keeping() {}

        public static void main(String[] url) throws SQLException {
            try (var connection = DriverManager.getConnection(url[0], "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept(id INT PRIMARY KEY)");
                for (int i = 1; ; i++) {
                    statement.executeUpdate("INSERT INTO kept VALUES (%d)".formatted(i));
                    System.out.println("kept " + i);
                }
            }
        }
    }
}
