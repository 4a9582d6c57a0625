package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A period is published only when it is over and the extract reaches its end. */
class CoverageTest {

    @TempDir Path folder;

    @Test
    void theSmallestLastDayOfTheEventTablesDecides() {
        var small =
                new SmallExtract()
                        .file(
                                "udtraek",
                                "Tabel;Raekker;Data til og med",
                                "samtaler;2;31-10-2026",
                                "virksomhedsbesoeg;1;30-10-2026",
                                "loentimer;1;30-09-2026");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.dataUntil()).contains(LocalDate.of(2026, 10, 30));
            assertThatThrownBy(() -> pulled.extract.assertCovers(Period.parse("2026-10"), false))
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining("virksomhedsbesoeg")
                    .hasMessageContaining("2026-10-30");
            assertThatCode(() -> pulled.extract.assertCovers(Period.parse("2026-10"), true))
                    .doesNotThrowAnyException();
            assertThatCode(() -> pulled.extract.assertCovers(Period.parse("2026-09"), false))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aMonthOrWeekThatIsNotOverIsRefused() {
        try (var pulled = Pulled.of(folder, new SmallExtract())) {
            assertThatThrownBy(() -> pulled.extract.assertCovers(Period.parse("2026-11"), false))
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining("2026-11 er ikke slut");
            assertThatThrownBy(() -> pulled.extract.assertCovers(Period.parse("2026-W47"), false))
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining("2026-W47 er ikke slut");
        }
    }

    @Test
    void withoutADeliveryNoteTheNewestHeldConversationOrVisitTells() {
        var small = new SmallExtract().without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.dataUntil()).contains(LocalDate.of(2026, 10, 30));
            assertThat(pulled.extract.warnings()).anyMatch(w -> w.contains("udtraek.csv mangler"));
        }
    }
}
