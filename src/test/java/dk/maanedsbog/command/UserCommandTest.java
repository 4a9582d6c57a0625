package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users from the terminal, also while another process has the store open. */
@Tag("slow")
class UserCommandTest {

    @TempDir private Path folder;

    @Test
    void a_user_is_added_and_locked_while_another_has_the_store_open()
            throws IOException, InterruptedException, SQLException {
        CommandHere first =
                CommandHere.on(folder, "user", "add", "--user=Drift", "--role=administrator");
        assertThat(first.exitCode()).as(first.errors()).isZero();
        assertThat(first.lines())
                .singleElement()
                .asString()
                .matches("Brugeren Drift er oprettet\\. Engangskode: \\w{16} \\(vises .*\\)");
        String url = "jdbc:h2:file:" + folder.resolve("data/maanedsbog") + ";AUTO_SERVER=TRUE";
        try (var open = DriverManager.getConnection(url, "sa", "");
                var statement = open.createStatement()) {
            try (var added =
                    ApplicationProcess.on(
                            folder, "user", "add", "--user=tr", "--role=tillidsrepraesentant")) {
                assertThat(added.exitCode()).as(added.errors()).isZero();
            }
            try (var locked = ApplicationProcess.on(folder, "user", "lock", "--user=tr")) {
                assertThat(locked.exitCode()).as(locked.errors()).isZero();
            }
            try (var rows =
                    statement.executeQuery(
                            "SELECT LISTAGG(user_name || ' ' || action || ' ' || what, ', ')"
                                    + " WITHIN GROUP (ORDER BY entry_id) FROM audit_entry"
                                    + " WHERE what LIKE 'Brugeren tr%'")) {
                rows.next();
                assertThat(rows.getString(1))
                        .isEqualTo(
                                "operatør USER_ADDED Brugeren tr,"
                                        + " operatør ROLE_GRANTED Brugeren tr: tillidsrepraesentant,"
                                        + " operatør USER_LOCKED Brugeren tr");
            }
        }
        CommandHere list = CommandHere.on(folder, "user", "list");
        assertThat(list.exitCode()).as(list.errors()).isZero();
        assertThat(list.lines())
                .containsExactly(
                        "drift; Drift; administrator; åben, har en engangskode; aldrig logget ind",
                        "tr; tr; tillidsrepraesentant; låst; aldrig logget ind");
    }

    @Test
    void what_the_extract_does_not_know_is_said_in_one_danish_sentence() {
        CommandHere refused = CommandHere.on(folder, "user", "add", "--user=x1", "--employee=X1");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors().strip())
                .isEqualTo("Medarbejderen »X1« findes ikke i det seneste udtræk.");
    }
}
