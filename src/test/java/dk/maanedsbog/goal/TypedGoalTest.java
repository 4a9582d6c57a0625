package dk.maanedsbog.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed or filed is read as a Dane means it, or told how to be mended. */
class TypedGoalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|50|50",
                "COUNT|1.250|1250",
                "COUNT|12,5|12.5",
                "SHARE|40|0.40",
                "SHARE|42,5 %|0.425",
                "MEAN|0|0"
            })
    void a_limit(Kind kind, String typed, BigDecimal limit) {
        assertThat(new TypedGoal(Aim.AT_LEAST, typed, "").target(kind))
                .isEqualTo(Target.atLeast(limit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12.5", "-3", "halvtreds", "1e9", "50 %", "1.25", "0,00001", "=1+1"})
    void what_is_no_limit_is_told_with_an_example(String typed) {
        assertThatThrownBy(() -> new TypedGoal(Aim.AT_LEAST, typed, "").target(Kind.COUNT))
                .isInstanceOfSatisfying(
                        GoalRefused.class,
                        refused -> assertThat(refused.field()).contains(GoalField.LOWER))
                .hasMessageContaining("fx 50 eller 12,5");
    }

    @Test
    void limits_fit_the_aim() {
        assertThatThrownBy(() -> new TypedGoal(Aim.AT_MOST, "10", "20").target(Kind.COUNT))
                .hasMessageContaining("»mindst« skal være tom");
        assertThatThrownBy(() -> new TypedGoal(Aim.WITHIN, "30", "20").target(Kind.COUNT))
                .hasMessageContaining("større end");
        assertThat(new TypedGoal(Aim.NONE, "", "").target(Kind.COUNT)).isEqualTo(Target.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10",
                "2026-10-01",
                "01-10-2026",
                "1.10.2026",
                "10-2026",
                "okt-26",
                "okt. 2026",
                "Oktober 2026"
            })
    void a_month_as_people_and_spreadsheets_write_it(String typed) {
        assertThat(TypedMonth.of(typed)).isEqualTo(YearMonth.of(2026, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "10", "foo 2026", "46300", "1926-10"})
    void what_is_no_month_is_told_with_an_example(String typed) {
        assertThatThrownBy(() -> TypedMonth.of(typed)).hasMessageContaining("fx 2026-10");
    }

    @Test
    void a_file_keeps_formulas_quotes_and_line_ends_as_texts() {
        List<String> hard =
                List.of(
                        "=1+1",
                        "'=x",
                        "-5",
                        "@a",
                        "a;b",
                        "sagde \"ja\"",
                        "to\r\nlinjer",
                        "",
                        "æøå");
        byte[] file = GoalCsv.write(List.of(GoalField.columns(), hard));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .startsWith("\ufeffniveau;enhed;")
                .contains("\r\n'=1+1;''=x;'-5;'@a;\"a;b\"");
        List<GoalRow> read = GoalCsv.read(file);
        assertThat(read).hasSize(2);
        assertThat(read.getLast().cells()).isEqualTo(hard);
        assertThat(read.getLast().line()).isEqualTo(2);
    }

    @Test
    void a_file_that_a_danish_spreadsheet_saved_is_read_too() {
        byte[] file = "niveau;enhed\nteam;Team Ådal\n".getBytes(Charset.forName("windows-1252"));
        assertThat(GoalCsv.read(file).getLast().cells()).containsExactly("team", "Team Ådal");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
        byte[] file = "a;b\nc;\"d\n\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> GoalCsv.read(file)).hasMessageContaining("linje 2");
    }
}
