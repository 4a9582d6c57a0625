package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.shared.FailureReason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that comes while another process opens the store's file waits for it. */
class PatientConnectionsTest {

    @TempDir private Path folder;

    @Test
    void a_store_that_another_process_lets_go_of_is_waited_for() throws Exception {
        Process other = holding();
        var pauses = new AtomicInteger();
        try (var connection =
                new PatientConnections(
                                address(),
                                () -> {
                                    pauses.incrementAndGet();
                                    end(other);
                                })
                        .getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(pauses).hasPositiveValue();
    }

    @Test
    void a_store_that_stays_locked_is_given_up_and_told_as_one_that_does_not_answer()
            throws Exception {
        Process other = holding();
        var pauses = new AtomicInteger();
        try {
            assertThatThrownBy(
                            () ->
                                    new PatientConnections(address(), pauses::incrementAndGet)
                                            .getConnection())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure ->
                                    assertThat(FailureReason.of(failure))
                                            .contains(FailureReason.DATABASE_AWAY));
            assertThat(pauses).hasValueGreaterThan(10);
        } finally {
            end(other);
        }
    }

    @Test
    void a_store_that_is_not_there_is_not_waited_for() {
        var pauses = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                new PatientConnections(
                                                StoreAddress.inFolder(folder.resolve("none")),
                                                pauses::incrementAndGet)
                                        .getConnection())
                .isInstanceOf(SQLException.class);
        assertThat(pauses).hasValue(0);
    }

    private StoreAddress address() {
        return new StoreAddress(
                "jdbc:h2:file:%s;AUTO_SERVER=TRUE".formatted(folder.resolve("maanedsbog")),
                "sa",
                "");
    }

    /** Another process that has the file for itself, as one that is about to listen. */
    private Process holding() throws IOException {
        return OtherProcess.holding("jdbc:h2:file:" + folder.resolve("maanedsbog"));
    }

    private static void end(Process process) {
        try {
            process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
