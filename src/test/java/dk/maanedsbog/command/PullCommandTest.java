package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.pull.HandMadeExtract;
import java.io.IOException;
import java.nio.file.Files;
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
        try (var refused = pull("--month=2026-10")) {
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
        String source = "--source=" + extract.folder();
        String data = "--data=" + folder.resolve("data");
        String out = "--out=" + folder.resolve("out");
        try (var full =
                ApplicationProcess.withFilesOfAtMost(
                        150, folder, "pull", "--month=2026-10", source, data, out)) {
            assertThat(full.exitCode()).isEqualTo(1);
            assertThat(full.errors().strip())
                    .startsWith("Disken er fuld.")
                    .doesNotContain("\n", "Exception");
        }
        try (var again = pull("--month=2026-10")) {
            assertThat(again.exitCode()).as(again.errors()).isZero();
            assertThat(again.lines().getLast()).startsWith("Udgivet: 2026-10, udgave 1.");
        }
    }

    @Test
    void a_bad_indicator_stops_the_start_with_file_and_line()
            throws IOException, InterruptedException {
        Path config = folder.resolve("config");
        copy(Path.of("batch-config"), config);
        Path file = config.resolve("indicators/in_job.sql");
        Files.writeString(file, Files.readString(file).replace("FROM", "FRM"));
        try (var stopped = pull("--month=2026-10", "--config=" + config)) {
            assertThat(stopped.exitCode()).isEqualTo(1);
            assertThat(stopped.errors()).contains("in_job.sql, linje 26:").doesNotContain("\tat ");
            assertThat(stopped.lines()).isEmpty();
        }
    }

    @Test
    void one_that_is_signed_and_is_to_be_approved_says_who_does_that_and_where()
            throws IOException, InterruptedException {
        Path config = folder.resolve("config");
        copy(Path.of("batch-config"), config);
        Path settings = config.resolve("maanedsbog.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("  rolle: ingen", "  rolle: chef")
                        .replace(
                                "    afvis-andel: 0.40\n    mindst: 20",
                                "    afvis-andel: 0.90\n    mindst: 1"));
        extract.with("ansaettelser", "S1;T3;2020-01-01;", "S1;T3;2020-01-01;2026-10-15");
        try (var held =
                pull("--month=2026-10", "--config=" + config, "--sign=En medarbejder er gået")) {
            assertThat(held.exitCode()).as(held.errors()).isEqualTo(4);
            assertThat(held.errors())
                    .contains("fratrådt", "En chef skal godkende den på siden Godkendelse.")
                    .doesNotContain("skrive under");
        }
    }

    private ApplicationProcess pull(String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "pull",
                                "--source=" + extract.folder(),
                                "--data=" + folder.resolve("data"),
                                "--out=" + folder.resolve("out")));
        arguments.addAll(List.of(more));
        return new ApplicationProcess(folder, arguments.toArray(String[]::new));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
