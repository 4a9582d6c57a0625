package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a run of figures, as a Danish spreadsheet gets them. */
class SeriesCsvTest {

    private static final Period.Month LAST = Period.Month.of(2026, 10);

    @Test
    void figures_stand_with_commas_and_hidden_ones_as_a_word() {
        Figure mean = figure(LAST, "942.5000", "30");
        Figure hidden = figure(LAST.previous(), "3", "3").suppress();
        byte[] bytes = SeriesCsv.bytes(new Series(List.of(mean, hidden)), Series.periods(LAST, 3));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\ufeffperiode;tæller;nævner;værdi\r\n"
                                + "2026-08;;;\r\n"
                                + "2026-09;skjult;skjult;skjult\r\n"
                                + "2026-10;942,5;30;31,416667\r\n");
        assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "@SUM(A1)", "-HYPERLINK(1)", "\tx"})
    void a_text_that_would_be_a_formula_is_made_a_text(String text) {
        assertThat(SeriesCsv.cell(text)).startsWith("'");
    }

    @Test
    void a_negative_number_is_no_formula_and_a_separator_is_quoted() {
        assertThat(SeriesCsv.cell("-3,5")).isEqualTo("-3,5");
        assertThat(SeriesCsv.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
    }

    private static Figure figure(Period period, String numerator, String denominator) {
        return new Figure(
                1,
                period,
                1,
                "placement_waiting_days",
                Kind.MEAN,
                Unit.department("A1"),
                "A1",
                null,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                30,
                null,
                false);
    }
}
