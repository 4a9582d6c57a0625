package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.pull.HandMadeExtract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erasure on the terminal: what it says, and how it ends. */
@Tag("slow")
class EraseCommandTest {

    private static final String BY = "--by=Databeskyttelsesrådgiveren";
    private static final String WHY = "--reason=Journal 26/1";

    @TempDir private Path folder;

    @Test
    void who_stands_nowhere_ends_with_1_and_rejected_rows_go_when_they_are_asked_for() {
        var extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
        for (int revision = 1; revision <= 2; revision++) {
            CommandHere.on(folder, "pull", "--month=2026-10", "--source=" + extract.folder());
        }
        CommandHere nobody = CommandHere.on(folder, "erase", "--citizen=010180-0008", BY, WHY);
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.lines()).isEmpty();
        assertThat(nobody.errors())
                .startsWith("Borgeren står ikke i nogen udgave. Intet er slettet.")
                .contains("--rejected-rows")
                .doesNotContain("0101", "Exception");
        CommandHere rows = CommandHere.on(folder, "erase", "--rejected-rows", BY, WHY);
        assertThat(rows.exitCode()).as(rows.errors()).isZero();
        assertThat(rows.lines().getLast()).matches("Slettet: [1-9]\\d* afviste rækker\\. Antal .*");
        CommandHere erased = CommandHere.on(folder, "erase", "--citizen-case=C1", BY, WHY);
        assertThat(erased.exitCode()).as(erased.errors()).isZero();
        assertThat(erased.lines().getLast())
                .startsWith("Slettet: ")
                .contains("bidrag i 2 udgaver,");
        CommandHere again = CommandHere.on(folder, "erase", "--citizen-case=C1", BY, WHY);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.errors()).startsWith("Sagen står ikke i nogen udgave.");
    }

    @Test
    void a_case_that_several_indicators_count_in_one_department_alone_goes_from_all()
            throws IOException {
        var extract =
                HandMadeExtract.copiedTo(folder.resolve("extract"))
                        .with(
                                "sagsansvar",
                                "C1;K1;virksomhedskonsulent",
                                "C3;K1;virksomhedskonsulent");
        CommandHere.on(folder, "pull", "--month=2026-10", "--source=" + extract.folder());
        CommandHere erased = CommandHere.on(folder, "erase", "--citizen-case=C1", BY, WHY);
        assertThat(erased.exitCode()).as(erased.errors()).isZero();
        assertThat(erased.lines().getLast()).matches("Slettet: [1-9]\\d* bidrag .*");
    }
}
