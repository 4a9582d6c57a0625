package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sheet names that Excel takes. */
class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void danishLettersStay() {
        assertThat(names.take("Sygedagpenge på Ærø")).isEqualTo("Sygedagpenge på Ærø");
    }

    @Test
    void longNamesAreCutAndKeptApart() {
        String wished = "Beskæftigelse, integration og uddannelse, Team A";
        String first = names.take(wished);
        String second = names.take(wished.toUpperCase(dk.maanedsbog.shared.DanishFormat.LOCALE));
        assertThat(first).hasSizeLessThanOrEqualTo(31);
        assertThat(second).hasSizeLessThanOrEqualTo(31).endsWith(" (2)");
    }

    @Test
    void forbiddenSignsAreReplaced() {
        assertThat(names.take("Job/uddannelse: [A]?*\\")).doesNotContainPattern("[\\[\\]:?*/\\\\]");
        assertThat(names.take("History")).isEqualTo("History (2)");
    }
}
