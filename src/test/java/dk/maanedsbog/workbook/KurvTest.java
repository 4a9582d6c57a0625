package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The basket on a department's sheet: a picture, and the same in words for who can't see it. */
class KurvTest {

    private static final Unit DEPARTMENT = Unit.department("A1");
    private static final String SENTENCE =
            "37 af mål 50: 21 i job, 6 i IGU, 10 under uddannelse; 4 flere end i september.";

    @Test
    void the_picture_has_the_words_beside_it_and_in_its_alternative() throws Exception {
        WrittenWorkbook written = written();
        Files.createDirectories(Path.of("target/workbooks"));
        Files.write(Path.of("target/workbooks/kurv.xlsx"), written.bytes());
        assertThat(written.parts()).containsKey("xl/media/image1.png");
        assertThat(drawing(written))
                .contains("descr=\"Kurv med bolde. " + SENTENCE + "\"", "name=\"Kurv med bolde\"");
        assertThat(WrittenWorkbook.row(written.open().getSheet("Integration"), SENTENCE))
                .isNotNull();
        assertThat(
                        WrittenWorkbook.row(
                                written.open().getSheet("Integration"), "»Vi skal nå flere.«"))
                .isNotNull();
    }

    @Test
    void the_shapes_of_the_picture_are_told_by_signs_of_the_same_shapes() throws Exception {
        assertThat(
                        WrittenWorkbook.row(
                                written().open().getSheet("Integration"),
                                "Én bold er én borger. ● i job, ■ i IGU, ◆ under uddannelse."
                                        + " ○ mangler til målet. Prikket streg: målet. Kant om"
                                        + " bolden: så mange flere af slagsen end i september."))
                .isNotNull();
    }

    @Test
    void the_same_basket_gives_the_same_bytes() {
        assertThat(written().bytes()).isEqualTo(written().bytes());
    }

    private static String drawing(WrittenWorkbook written) throws IOException {
        return written.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/drawings/drawing"))
                .map(java.util.Map.Entry::getValue)
                .filter(xml -> xml.contains("Kurv med bolde"))
                .findFirst()
                .orElseThrow();
    }

    private static WrittenWorkbook written() {
        var book = new BookFixture();
        month(book, "2026-09", 33, 19, 5, 9);
        Edition october = month(book, "2026-10", 37, 21, 6, 10);
        return WrittenWorkbook.of(book, october, Visibility.ownDepartment("A1"), goals());
    }

    private static Goals goals() {
        return new GoalsFixture()
                .set(
                        DEPARTMENT,
                        Basket.TOTAL,
                        "2026-10",
                        Target.atLeast(new BigDecimal(50)),
                        "Vi skal nå flere.");
    }

    private static Edition month(BookFixture book, String month, int... counts) {
        List<String> indicators =
                List.of("basket_total", "basket_job", "basket_igu", "basket_education");
        Edition edition =
                book.edition(
                        month,
                        1,
                        indicators.stream().map(KurvTest::definition).toList(),
                        List.of(
                                unit(Unit.MUNICIPALITY, "Lillebælt", null),
                                unit(DEPARTMENT, "Integration", "A1")));
        for (int i = 0; i < counts.length; i++) {
            book.count(edition, indicators.get(i), DEPARTMENT, counts[i]);
            book.count(edition, indicators.get(i), Unit.MUNICIPALITY, counts[i]);
        }
        assertThat(edition.period()).isEqualTo(Period.parse(month));
        return edition;
    }

    private static EditionUnit unit(Unit unit, String name, String department) {
        return new EditionUnit(
                unit, name, Optional.ofNullable(department), Optional.empty(), Optional.empty());
    }

    private static Definition definition(String indicator) {
        return new Definition(
                indicator,
                1,
                "Bolde: " + indicator,
                "Borgere med en bold.",
                "Antal borgere",
                "borgere",
                Kind.COUNT,
                Direction.HIGHER_IS_BETTER,
                "previous",
                List.of(),
                List.of("forloeb"),
                "Ledelsen",
                1,
                true,
                List.of());
    }
}
