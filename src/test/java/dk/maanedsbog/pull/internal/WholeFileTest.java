package dk.maanedsbog.pull.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of {@code --out} is never there by half, nor is a leftover of one. */
class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void a_file_takes_the_place_of_the_one_before() throws IOException {
        Path file = folder.resolve("out/figures.csv");
        WholeFile.write(file, place -> Files.writeString(place, "before"));
        WholeFile.write(file, place -> Files.writeString(place, "after"));
        assertThat(file).hasContent("after");
        assertThat(file.getParent().toFile().list()).containsExactly("figures.csv");
    }

    @Test
    void a_disk_that_fills_up_leaves_the_file_of_before_and_no_half_one() throws IOException {
        Path file = folder.resolve("rejected.csv");
        Files.writeString(file, "before");
        assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        file,
                                        place -> {
                                            Files.writeString(place, "hal");
                                            throw new IOException("No space left on device");
                                        }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("rejected.csv");
    }
}
