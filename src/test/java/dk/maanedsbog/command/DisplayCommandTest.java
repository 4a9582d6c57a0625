package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.board.DisplayToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Displays from the terminal, also while another process has the store open. */
@Tag("slow")
class DisplayCommandTest {

    private static final String ADDRESS = "http://localhost:8080/tavle/";

    @TempDir private Path folder;

    @Test
    void a_display_is_issued_and_revoked_while_another_has_the_store_open()
            throws IOException, InterruptedException, SQLException {
        CommandHere issued =
                CommandHere.on(
                        folder,
                        "display",
                        "issue",
                        "--name=Gangen",
                        "--unit=*",
                        "--ip=10.20.0.0/16");
        assertThat(issued.exitCode()).as(issued.errors()).isZero();
        List<String> lines = issued.lines();
        assertThat(lines.getFirst()).startsWith("Skærmen Gangen (nr. 1) er udstedt.");
        assertThat(lines.get(1)).startsWith(ADDRESS);
        String token = lines.get(1).substring(ADDRESS.length());
        assertThat(DisplayToken.possible(token)).isTrue();
        assertThat(lines.get(lines.size() - 2)).matches("[█▀▄ ]+");
        assertThat(lines.getLast()).contains("virker kun på denne maskine", "»adresse«");
        String url = "jdbc:h2:file:" + folder.resolve("data/maanedsbog") + ";AUTO_SERVER=TRUE";
        try (var open = DriverManager.getConnection(url, "sa", "");
                var statement = open.createStatement()) {
            try (var revoked =
                    ApplicationProcess.on(folder, "display", "revoke", "--name=gangen")) {
                assertThat(revoked.exitCode()).as(revoked.errors()).isZero();
                assertThat(revoked.lines()).containsExactly("Skærmen Gangen er afmeldt.");
            }
            try (var rows =
                    statement.executeQuery(
                            "SELECT token_hash, revoked_by FROM display WHERE name = 'Gangen'")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo(DisplayToken.hash(token));
                assertThat(rows.getString(2)).isEqualTo("operatør");
            }
        }
        CommandHere list = CommandHere.on(folder, "display", "list");
        assertThat(list.exitCode()).as(list.errors()).isZero();
        assertThat(list.lines())
                .containsExactly("1; Gangen; Hele kommunen; ugetavle; 10.20.0.0/16; afmeldt");
    }

    @Test
    void a_number_revokes_the_display_of_that_number_and_a_name_that_of_that_name() {
        for (String name : List.of("2", "Kantinen")) {
            CommandHere issued = CommandHere.on(folder, "display", "issue", "--name=" + name);
            assertThat(issued.exitCode()).as(issued.errors()).isZero();
        }
        assertThat(CommandHere.on(folder, "display", "revoke", "--id=2").lines())
                .containsExactly("Skærmen Kantinen er afmeldt.");
        CommandHere again = CommandHere.on(folder, "display", "revoke", "--id=2");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.errors().strip()).isEqualTo("Skærmen Kantinen er afmeldt i forvejen.");
        CommandHere unknown = CommandHere.on(folder, "display", "revoke", "--name=1");
        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.errors()).contains("Der er ingen skærm »1«");
        assertThat(CommandHere.on(folder, "display", "revoke", "--name=2").lines())
                .containsExactly("Skærmen 2 er afmeldt.");
    }

    @Test
    void the_address_leads_to_the_port_that_the_pages_are_served_at() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/port"), "9123\n");
        CommandHere issued = CommandHere.on(folder, "display", "issue", "--name=Gangen");
        assertThat(issued.exitCode()).as(issued.errors()).isZero();
        assertThat(issued.lines().get(1)).startsWith("http://localhost:9123/tavle/");
    }

    @Test
    void ranges_are_written_as_the_list_shows_them() {
        String ranges = "10.20.0.0/16, 192.0.2.7";
        CommandHere issued =
                CommandHere.on(folder, "display", "issue", "--name=Gangen", "--ip=" + ranges);
        assertThat(issued.exitCode()).as(issued.errors()).isZero();
        assertThat(CommandHere.on(folder, "display", "list").lines().getFirst()).contains(ranges);
    }

    @Test
    void a_board_that_is_not_there_is_told_in_one_danish_sentence() {
        CommandHere refused =
                CommandHere.on(folder, "display", "issue", "--name=Gangen", "--board=andet");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.errors().strip())
                .isEqualTo("Tavlen »andet« findes ikke. Vælg en af: ugetavle.");
    }
}
