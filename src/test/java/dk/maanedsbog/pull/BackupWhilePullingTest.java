package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.upkeep.Backup;
import dk.maanedsbog.upkeep.Restore;
import dk.maanedsbog.upkeep.StoreAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whatever moment of a pull a backup is made at, it holds the whole edition or nothing of it. */
@Tag("slow")
@DirtiesContext
@SpringBootTest(
        classes = {MaanedsbogApplication.class, PullDay.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
class BackupWhilePullingTest {

    @TempDir private static Path data;
    @TempDir private Path folder;
    @Autowired private Pulls pulls;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @Test
    void each_backup_is_consistent() throws IOException, ExecutionException, InterruptedException {
        HandMadeExtract extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
        CompletableFuture<PullOutcome> pull =
                CompletableFuture.supplyAsync(
                        () -> pulls.run(request(extract), PullProgress.SILENT));
        List<Path> copies = new ArrayList<>();
        while (!pull.isDone()) {
            copies.add(backup(copies.size()));
        }
        assertThat(pull.get()).isInstanceOf(PullOutcome.Published.class);
        copies.add(backup(copies.size()));
        Path place = folder.resolve("restored");
        new Restore(StoreAddress.inFolder(place), place, PullDay.CLOCK)
                .from(copies.getLast(), false);
        List<String> editions = new ArrayList<>();
        for (Path copy : copies) {
            editions.add(editionOf(copy));
        }
        assertThat(editions.getFirst()).isEqualTo("0 0 0");
        assertThat(editions).containsOnly("0 0 0", editions.getLast());
        assertThat(editions.getLast()).startsWith("1 ").doesNotContain(" 0");
    }

    private Path backup(int number) {
        Path file = folder.resolve("copy-" + number + ".zip");
        new Backup(StoreAddress.inFolder(data), data, Path.of("batch-config"), PullDay.CLOCK)
                .to(file);
        return file;
    }

    /** How many editions, figures and packs of contributions a backup holds. */
    private static String editionOf(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            List<String> rows = new ArrayList<>();
            for (String table : List.of("edition", "figure", "contribution_pack")) {
                var content = zip.getInputStream(zip.getEntry("tables/" + table + ".jsonl"));
                String lines = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                rows.add(Long.toString(lines.lines().count() - 1));
            }
            return String.join(" ", rows);
        }
    }

    private PullRequest request(HandMadeExtract extract) {
        return extract.october(folder.resolve("out"));
    }
}
