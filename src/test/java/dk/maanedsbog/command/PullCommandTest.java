package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.pull.HandMadeExtract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pull as a process: what it writes and how it ends. */
@Tag("slow")
class PullCommandTest {

    @TempDir private Path folder;
    private HandMadeExtract extract;

    @BeforeEach
    void copy_the_extract() {
        extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
    }

    @Test
    void a_refused_extract_ends_with_3_and_one_danish_sentence()
            throws IOException, InterruptedException {
        extract.with("teams", ";", ",");
        try (var refused = ApplicationProcess.on(folder, words())) {
            assertThat(refused.exitCode()).isEqualTo(3);
            assertThat(refused.errors().strip())
                    .startsWith("teams.csv, linje 1:")
                    .doesNotContain("\n", "Exception");
        }
        assertThat(folder.resolve("out/figures.csv")).doesNotExist();
    }

    @Test
    void a_full_disk_is_told_and_the_same_command_finishes_when_there_is_room()
            throws IOException, InterruptedException {
        try (var full = ApplicationProcess.withFilesOfAtMost(150, folder, words())) {
            assertThat(full.exitCode()).isEqualTo(1);
            assertThat(full.errors().strip())
                    .startsWith("Disken er fuld.")
                    .doesNotContain("\n", "Exception");
        }
        CommandHere again = CommandHere.on(folder, words());
        assertThat(again.exitCode()).as(again.errors()).isZero();
        assertThat(again.lines().getLast()).startsWith("Udgivet: 2026-10, udgave 1.");
    }

    @Test
    void a_bad_indicator_stops_the_start_with_file_and_line()
            throws IOException, InterruptedException {
        Path config = folder.resolve("config");
        OwnConfiguration.copiedTo(config).with("indicators/in_job.sql", "FROM", "FRM");
        try (var stopped = ApplicationProcess.on(folder, words("--config=" + config))) {
            assertThat(stopped.exitCode()).isEqualTo(1);
            assertThat(stopped.errors()).contains("in_job.sql, linje 26:").doesNotContain("\tat ");
            assertThat(stopped.lines()).isEmpty();
        }
    }

    @Test
    void one_that_is_signed_and_is_to_be_approved_says_who_does_that_and_where()
            throws IOException {
        Path config = folder.resolve("config");
        OwnConfiguration.copiedTo(config)
                .with("maanedsbog.yml", "  rolle: ingen", "  rolle: chef")
                .with(
                        "maanedsbog.yml",
                        "    afvis-andel: 0.40\n    mindst: 20",
                        "    afvis-andel: 0.90\n    mindst: 1");
        extract.with("ansaettelser", "S1;T3;2020-01-01;", "S1;T3;2020-01-01;2026-10-15");
        CommandHere held =
                CommandHere.on(
                        folder, words("--config=" + config, "--sign=En medarbejder er gået"));
        assertThat(held.exitCode()).as(held.errors()).isEqualTo(4);
        assertThat(held.errors())
                .contains("fratrådt", "En chef skal godkende den på siden Godkendelse.")
                .doesNotContain("skrive under");
    }

    private String[] words(String... more) {
        List<String> words = new ArrayList<>(List.of("pull", "--month=2026-10"));
        words.addAll(List.of("--source=" + extract.folder(), "--out=" + folder.resolve("out")));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
