package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.SlideKind;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Board files are read, and what is wrong in one is told with its line and what would be right. */
class BoardFilesTest {

    private static final IndicatorCatalogue CATALOGUE =
            IndicatorCatalogue.load(Path.of("batch-config/indicators"), new Contract());

    private static final String GOOD =
            """
            title: Tavle
            edition: week
            slides:
              - kind: figures
                seconds: 20
                indicators: [in_job]
            """;

    @TempDir private Path folder;

    @Test
    void the_shipped_boards_can_be_used() {
        List<Board> boards = BoardFiles.read(Path.of("batch-config/boards"), CATALOGUE);
        assertThat(boards).extracting(Board::id).contains("ugetavle");
        assertThat(boards)
                .flatExtracting(Board::slides)
                .allSatisfy(slide -> assertThat(slide.seconds()).isBetween(20, 30));
        assertThat(boards.getFirst().slides())
                .extracting(PlannedSlide::kind)
                .containsExactly(
                        SlideKind.FIGURES, SlideKind.ACTION, SlideKind.BASKET, SlideKind.NOTES);
    }

    @Test
    void a_board_needs_a_title_an_edition_and_a_slide() throws IOException {
        write("lille.yml", GOOD);
        Board board = BoardFiles.read(folder, CATALOGUE).getFirst();
        assertThat(board.id()).isEqualTo("lille");
        assertThat(board.edition()).isEqualTo(Period.Kind.WEEK);
        assertThat(board.unit()).isEqualTo(Unit.MUNICIPALITY);
        assertThat(board.slides().getFirst().title()).isEqualTo("Ugens tal");
    }

    @Test
    void a_second_slide_of_a_kind_has_a_key_of_its_own() throws IOException {
        write(
                "to.yml",
                GOOD
                        + """
                          - kind: figures
                            seconds: 20
                            indicators: [in_education]
                        """);
        assertThat(BoardFiles.read(folder, CATALOGUE).getFirst().slides())
                .extracting(PlannedSlide::key)
                .containsExactly("figures", "figures-2");
    }

    @Test
    void without_a_folder_there_are_no_boards() {
        assertThat(BoardFiles.read(folder.resolve("ingen"), CATALOGUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title: Tavle  | titel: Tavle    | linje 1: »titel« kendes ikke her. Skriv en af: title,
                    edition: week | edition: uge    | linje 2: »uge« kendes ikke. Skriv en af: week, month
                    seconds: 20   | seconds: 4      | linje 5: »4« skal være et helt tal fra 5 til 120
                    seconds: 20   | seconds: 121    | linje 5: »121« skal være et helt tal fra 5 til 120
                    seconds: 20   | seconds: længe  | linje 5: »længe« skal være et helt tal fra 5 til 120
                    kind: figures | kind: tal       | linje 4: »tal« kendes ikke. Skriv en af: figures, action,
                    in_job        | in_jobb         | linje 6: indikatoren »in_jobb« findes ikke. Skriv en af:
                    in_job        | placed_citizens | linje 6: indikatoren »placed_citizens« opgøres ikke pr. uge
                    [in_job]      | []              | linje 6: her skal stå en liste
                    kind: figures | kind: notes     | linje 6: en side af slagsen »notes« har ingen indikatorer
                    """)
    void a_fault_is_told_with_its_line(String right, String wrong, String told) throws IOException {
        write("tavle.yml", GOOD.replace(right, wrong));
        assertThatThrownBy(() -> BoardFiles.read(folder, CATALOGUE))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining("tavle.yml, " + told);
    }

    @Test
    void more_than_six_numbers_are_refused() throws IOException {
        write("tavle.yml", GOOD.replace("[in_job]", "[" + "in_job, ".repeat(6) + "in_job]"));
        assertThatThrownBy(() -> BoardFiles.read(folder, CATALOGUE))
                .hasMessageContaining("siden har 7 tal. Der må højst være 6 på en side.");
    }

    @Test
    void the_faults_of_all_files_are_told_at_once() throws IOException {
        write("en.yml", "title: En\n");
        write("to.yml", "- liste\n");
        write("Tre.yml", GOOD);
        write("tom.yml", "");
        assertThatThrownBy(() -> BoardFiles.read(folder, CATALOGUE))
                .hasMessageContaining("en.yml, linje 1: »edition« mangler her")
                .hasMessageContaining("to.yml, linje 1: her skal stå nøgler")
                .hasMessageContaining("Tre.yml, linje 1: tavlen kan ikke hedde »Tre«")
                .hasMessageContaining("tom.yml, linje 1: filen er tom");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
