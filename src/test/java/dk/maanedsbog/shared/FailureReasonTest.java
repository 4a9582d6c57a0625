package dk.maanedsbog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can mend is told apart from what has to be looked into. */
class FailureReasonTest {

    @Test
    void a_full_disk_is_known_however_deep_it_lies() {
        var failure =
                new IllegalStateException(
                        new SQLException(
                                "closed", "08006", new IOException("No space left on device")));
        assertThat(FailureReason.of(failure)).contains(FailureReason.DISK_FULL);
    }

    @Test
    void a_folder_that_may_not_be_written_is_known() {
        assertThat(FailureReason.of(new AccessDeniedException("/data")))
                .contains(FailureReason.READ_ONLY);
        assertThat(FailureReason.of(new IOException("/data: Read-only file system")))
                .contains(FailureReason.READ_ONLY);
    }

    @Test
    void a_database_that_is_away_is_known_by_its_state() {
        assertThat(FailureReason.of(new SQLException("terminating connection", "57P01")))
                .contains(FailureReason.DATABASE_AWAY);
        assertThat(FailureReason.of(new SQLException("refused", "08001")))
                .contains(FailureReason.DATABASE_AWAY);
    }

    @Test
    void a_store_that_can_not_be_read_is_known_and_leads_to_the_backup(@TempDir Path folder)
            throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("store") + ";TRACE_LEVEL_FILE=0";
        Files.writeString(folder.resolve("store.mv.db"), "x".repeat(100_000));
        assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", ""))
                .satisfies(
                        failure ->
                                assertThat(FailureReason.of(failure))
                                        .contains(FailureReason.STORE_DAMAGED));
        assertThat(FailureReason.STORE_DAMAGED.message()).contains("restore --replace");
    }

    @Test
    void a_fault_in_the_program_is_none_of_these() {
        assertThat(FailureReason.of(new SQLException("syntax error", "42601"))).isEmpty();
        assertThat(FailureReason.of(new IllegalStateException())).isEmpty();
    }
}
