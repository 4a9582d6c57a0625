package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-W45 | uge 45 · 2.–8. nov. 2026
                    2026-W40 | uge 40 · 28. sep.–4. okt. 2026
                    2026-W01 | uge 1 · 29. dec. 2025–4. jan. 2026
                    2026-10  | oktober 2026
                    """)
    void a_period_says_its_days(String code, String said) {
        assertThat(BoardWords.period(Period.parse(code))).isEqualTo(said);
    }

    @Test
    void freshness_names_weekdays_within_a_week_and_dates_after_it() {
        var book = new BookFixture();
        // pulled on the Monday after the week at 05.12 UTC, which is 06.12 in Denmark
        Edition soon = book.edition("2026-W45", 1, List.of(), List.of());
        assertThat(BoardWords.freshness(soon))
                .isEqualTo("Data til og med søndag 8. nov. · hentet mandag kl. 06.12");
        Edition late = book.edition("2026-W43", 8, List.of(), List.of());
        assertThat(BoardWords.freshness(late))
                .isEqualTo("Data til og med søndag 25. okt. · hentet 2. nov. 2026 kl. 06.12");
        Edition early = book.edition("2026-W45", 2, List.of(), List.of(), false, true);
        assertThat(BoardWords.freshness(early)).endsWith(" · foreløbige tal");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 3, true, 3 flere",
        "COUNT, 1, true, 1 mere",
        "COUNT, 1, false, 1 færre",
        "SUM, 12, false, 12 mindre",
        "MEAN, 1.9, true, '1,9 højere'",
        "SHARE, 0.02, false, 2\u00a0procentpoint lavere"
    })
    void a_difference_is_said_in_words(Kind kind, BigDecimal size, boolean more, String said) {
        assertThat(BoardWords.difference(kind, size, more)).isEqualTo(said);
    }

    @Test
    void a_deadline_far_from_the_day_it_was_written_has_its_year() {
        LocalDate written = LocalDate.of(2026, 11, 22);
        assertThat(BoardWords.deadline(LocalDate.of(2027, 1, 13), written)).isEqualTo("13. jan.");
        assertThat(BoardWords.deadline(LocalDate.of(2026, 11, 13), written)).isEqualTo("13. nov.");
        assertThat(BoardWords.deadline(LocalDate.of(2027, 11, 13), written))
                .isEqualTo("13. nov. 2027");
    }

    @Test
    void a_target_is_said_with_its_side() {
        BigDecimal ninety = BigDecimal.valueOf(90);
        assertThat(BoardWords.target(Kind.COUNT, Target.atLeast(ninety))).isEqualTo("mål 90");
        assertThat(BoardWords.target(Kind.COUNT, Target.atMost(ninety))).isEqualTo("mål højst 90");
        assertThat(BoardWords.target(Kind.COUNT, Target.within(BigDecimal.TEN, ninety)))
                .isEqualTo("mål 10–90");
        assertThat(BoardWords.missing(Kind.COUNT, BigDecimal.valueOf(4), true))
                .isEqualTo("4 mangler");
        assertThat(BoardWords.missing(Kind.COUNT, BigDecimal.valueOf(4), false))
                .isEqualTo("4 over");
    }

    @Test
    void a_line_needs_two_values_and_breaks_at_what_is_not_shown() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> two = Optional.of(BigDecimal.TWO);
        List<Optional<BigDecimal>> none = List.of(Optional.empty(), Optional.empty());
        assertThat(LineDrawing.of(List.of(one, Optional.empty()), List.of(none))).isEmpty();
        String drawn =
                LineDrawing.of(
                                List.of(one, Optional.empty(), two, one),
                                List.of(List.of(Optional.empty(), two, two, two)))
                        .orElseThrow();
        assertThat(drawn.split("M", -1)).hasSize(4);
        assertThat(drawn)
                .startsWith("<svg class=\"weeks\" viewBox=")
                .contains("class=\"goal\"", "class=\"last\"")
                .doesNotContain("style", "script");
    }
}
