package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a spreadsheet opens without running what stands in them. */
class CsvSheetTest {

    @Test
    void cells_are_parted_by_semicolons_and_quoted_where_they_must_be() {
        assertThat(written("Åse", "a;b", "sagde \"nej\"", "to\nlinjer", ""))
                .isEqualTo("\uFEFFÅse;\"a;b\";\"sagde \"\"nej\"\"\";\"to\nlinjer\";\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+45", "-1-1", "@SUM(A1)", "\tx", "-", "-5,5,5", "-HYPERLINK(1)"})
    void what_would_be_a_formula_stays_text(String cell) {
        assertThat(written(cell)).isEqualTo("\uFEFF'" + cell + "\r\n");
    }

    @Test
    void a_number_below_zero_stays_a_number() {
        assertThat(written(CsvSheet.number(new BigDecimal("-1234.5"))))
                .isEqualTo("\uFEFF-1234,5\r\n");
    }

    private static String written(String... cells) {
        var csv = new CsvSheet();
        csv.row(List.of(cells));
        var out = new ByteArrayOutputStream();
        csv.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
