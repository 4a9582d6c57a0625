package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10-01, 2026-10-31, 2026-08-01, 2026-05-01",
        "2026-11, 2026-11-01, 2026-11-30, 2026-09-01, 2026-06-01",
        "2028-02, 2028-02-01, 2028-02-29, 2027-12-01, 2027-09-01",
        "2026-W44, 2026-10-26, 2026-11-01, 2026-08-02, 2026-06-01",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-10-04, 2026-08-01",
        "2027-W01, 2027-01-04, 2027-01-10, 2026-10-11, 2026-08-01",
        "2026-W22, 2026-05-25, 2026-05-31, 2026-03-01, 2025-12-01"
    })
    void namesADayOfThePeriod(
            String period, String first, String last, String threeMonths, String sixMonths) {
        var sql = new SqlText(":first_day :last_day :three_months_first_day :six_months_first_day");

        assertThat(sql.on(Period.parse(period)))
                .isEqualTo(
                        "DATE '%s' DATE '%s' DATE '%s' DATE '%s'"
                                .formatted(first, last, threeMonths, sixMonths));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'it is :last_day'",
                "'it''s :last_day'",
                "E'it\\'s :last_day'",
                "\"a column :last_day\"",
                "$$ :last_day $$",
                "$tag$ :last_day $$ $tag$",
                "-- until :last_day",
                "/* until ; :last_day */",
                "fra_dato::date",
                "x::last_day"
            })
    void isLeftAloneInStringsNamesCommentsAndCasts(String sql) {
        assertThat(new SqlText(sql).on(Period.parse("2026-10"))).isEqualTo(sql);
    }

    @Test
    void isReplacedBetweenStrings() {
        assertThat(new SqlText("'a' || :last_day || 'b'").on(Period.parse("2026-10")))
                .isEqualTo("'a' || DATE '2026-10-31' || 'b'");
    }

    @Test
    void statementsKeepTheirLines() {
        var statements =
                new SqlText("SELECT ';' -- one; two\n;\n\n/* ; */ SELECT 2;\n").statements();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).firstLine()).isEqualTo(4);
    }
}
