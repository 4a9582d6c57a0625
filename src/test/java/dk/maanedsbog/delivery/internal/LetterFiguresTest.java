package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.configuration.SettingsFile;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The key figures of a mail, before they are written. */
class LetterFiguresTest {

    @Test
    void two_indicators_of_one_name_say_whose_they_are() {
        var book = BelievableBook.book();
        var folder = Path.of("batch-config");
        var figures =
                new LetterFigures(
                        book, book, new GoalsFixture(), SettingsFile.read(folder, folder, false));
        var october = book.newest(Period.parse("2026-10")).orElseThrow();
        var sections = figures.sections(october, Visibility.ownDepartment("A1"), "A1");
        assertThat(sections.getFirst().lines())
                .extracting(LetterLine::label)
                .contains("Aktive sager, virksomhedskonsulent")
                .doesNotContain("Aktive sager");
    }
}
