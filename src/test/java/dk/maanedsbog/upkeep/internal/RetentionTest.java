package dk.maanedsbog.upkeep.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.configuration.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is past its date goes, also when no pull comes. */
class RetentionTest {

    private static final Instant NIGHT = Instant.parse("2026-11-22T02:50:00Z");

    @TempDir private Path data;

    @Test
    void a_work_file_of_yesterday_goes_and_one_that_is_worked_in_stays() throws IOException {
        Path old = file("pull.duckdb", "2026-11-21T02:00:00Z");
        Path fresh = file("pull.duckdb.wal", "2026-11-22T02:49:00Z");
        purge();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void contributions_go_when_the_months_that_they_are_kept_are_over() {
        assertThat(purge()).containsExactly(LocalDate.of(2025, 10, 22));
    }

    private Path file(String name, String changed) throws IOException {
        Path file = Files.createDirectories(data.resolve("work")).resolve(name);
        Files.writeString(file, "rows");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
        return file;
    }

    /** The days before which contributions were asked to go. */
    private List<LocalDate> purge() {
        var asked = new ArrayList<LocalDate>();
        Settings settings = SettingsFile.read(Path.of("batch-config"), data, false);
        var publication =
                new Publication() {
                    @Override
                    public Edition publish(
                            EditionDraft draft,
                            Rows<NewFigure> figures,
                            Rows<NewContribution> contributions) {
                        throw new IllegalStateException("Nothing is published at night");
                    }

                    @Override
                    public HeldEdition hold(
                            EditionDraft draft,
                            Rows<NewFigure> figures,
                            Rows<NewContribution> contributions) {
                        throw new IllegalStateException("Nothing is held at night");
                    }

                    @Override
                    public Edition release(long id) {
                        throw new IllegalStateException("Nothing is released at night");
                    }

                    @Override
                    public void reject(long id) {
                        throw new IllegalStateException("Nothing is turned down at night");
                    }

                    @Override
                    public int purgeContributions(LocalDate endedBefore) {
                        asked.add(endedBefore);
                        return 0;
                    }
                };
        new Retention(publication, settings, Clock.fixed(NIGHT, ZoneId.of("Europe/Copenhagen")))
                .purge();
        return asked;
    }
}
