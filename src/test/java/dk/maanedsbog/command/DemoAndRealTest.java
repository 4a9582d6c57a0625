package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.demo.DemoExtract;
import dk.maanedsbog.pull.HandMadeExtract;
import dk.maanedsbog.shared.MadeUpExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, with the password that everybody knows, and real data never come together. */
@Tag("slow")
class DemoAndRealTest {

    @TempDir private Path folder;

    @Test
    void a_demo_folder_refuses_an_extract_that_is_not_marked() throws IOException {
        markAsDemo();
        CommandHere refused = pullHandMade();
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.errors()).contains("er en demo og henter kun opdigtede udtræk");
    }

    @Test
    void a_forged_mark_does_not_make_a_real_store_a_demo()
            throws IOException, InterruptedException {
        CommandHere pulled = pullHandMade();
        assertThat(pulled.exitCode()).as(pulled.errors()).isZero();
        markAsDemo();
        try (var refused = ApplicationProcess.on(folder, "start", "--port=0")) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.errors().strip())
                    .contains("har rigtige tal og kan ikke vises som demo")
                    .doesNotContain("\n");
        }
    }

    @Test
    void the_mark_of_one_extract_does_not_fit_another() throws IOException {
        Path made = folder.resolve("made");
        new DemoExtract(new DemoExtract.Size(50, 1, YearMonth.of(2026, 10), 1, true))
                .write(made, step -> {});
        assertThat(MadeUpExtract.isMarked(made.toString())).isTrue();
        Path real = HandMadeExtract.copiedTo(folder.resolve("real")).folder();
        Files.copy(made.resolve(MadeUpExtract.MARK), real.resolve(MadeUpExtract.MARK));
        assertThat(MadeUpExtract.isMarked(real.toString())).isFalse();
        assertThat(MadeUpExtract.isMarked("jdbc:postgresql://localhost/db")).isFalse();
    }

    private void markAsDemo() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("demo"), "");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private CommandHere pullHandMade() {
        Path extract = HandMadeExtract.copiedTo(folder.resolve("extract")).folder();
        return CommandHere.on(folder, "pull", "--month=2026-10", "--source=" + extract);
    }
}
