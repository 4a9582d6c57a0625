package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which stores have a data folder with a file in it. */
class StoreAddressTest {

    @TempDir private Path folder;

    @Test
    void a_file_tells_its_folder() {
        assertThat(StoreAddress.inFolder(folder).folder()).contains(folder);
        assertThat(StoreAddress.alone(folder).folder()).contains(folder);
        assertThat(folderOf("jdbc:h2:file:" + folder + "/maanedsbog")).contains(folder);
    }

    @Test
    void other_stores_have_none() {
        assertThat(folderOf("jdbc:postgresql://db/maanedsbog?ssl=true")).isEmpty();
        assertThat(folderOf("jdbc:h2:mem:maanedsbog")).isEmpty();
        assertThat(folderOf("jdbc:h2:file:" + folder + "/other;WRITE_DELAY=0")).isEmpty();
    }

    private static Optional<Path> folderOf(String url) {
        return new StoreAddress(url, "sa", "").folder();
    }
}
