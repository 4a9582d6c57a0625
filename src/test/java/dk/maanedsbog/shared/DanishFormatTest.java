package dk.maanedsbog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Danish numbers, dates and periods as the reports write them. */
class DanishFormatTest {

    @Test
    void seventeenOfFortyRoundsHalfUpTo43Percent() {
        assertThat(DanishFormat.percent(new BigDecimal("0.425"))).isEqualTo("43\u00a0%");
        assertThat(DanishFormat.percent(new BigDecimal("0.345"))).isEqualTo("35\u00a0%");
        assertThat(DanishFormat.percent(new BigDecimal("0.425"), 1)).isEqualTo("42,5\u00a0%");
    }

    @Test
    void numbersHavePointsAndADecimalComma() {
        assertThat(DanishFormat.number(1234567)).isEqualTo("1.234.567");
        assertThat(DanishFormat.number(new BigDecimal("1234.45"), 1)).isEqualTo("1.234,5");
        assertThat(DanishFormat.number(new BigDecimal("-5.5"), 1)).isEqualTo("-5,5");
        assertThat(DanishFormat.number(new BigDecimal("2.5"), 0)).isEqualTo("3");
    }

    @Test
    void changesCarryASignUnlessTheyAreShownAsNothing() {
        assertThat(DanishFormat.signed(new BigDecimal("3"), 0)).isEqualTo("+3");
        assertThat(DanishFormat.signed(new BigDecimal("-1.94"), 1)).isEqualTo("\u22121,9");
        assertThat(DanishFormat.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
        assertThat(DanishFormat.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void differencesOfSharesArePercentagePoints() {
        assertThat(DanishFormat.percentagePoints(new BigDecimal("0.18"), 0))
                .isEqualTo("+18\u00a0procentpoint");
        assertThat(DanishFormat.points(new BigDecimal("-0.025"), 1))
                .isEqualTo("\u22122,5\u00a0pp.");
    }

    @Test
    void datesAndTimesAreWrittenInDanish() {
        var day = LocalDate.of(2026, 11, 3);
        assertThat(DanishFormat.date(day)).isEqualTo("3. nov. 2026");
        assertThat(DanishFormat.date(LocalDate.of(2026, 5, 1))).isEqualTo("1. maj 2026");
        assertThat(DanishFormat.longDate(day)).isEqualTo("3. november 2026");
        assertThat(DanishFormat.dayAndMonth(LocalDate.of(2026, 10, 31))).isEqualTo("31.10.");
        assertThat(DanishFormat.time(LocalTime.of(6, 12))).isEqualTo("kl. 06.12");
        assertThat(DanishFormat.moment(Instant.parse("2018-08-31T22:30:00Z")))
                .isEqualTo("1. sep. 2018 kl. 00.30");
    }

    @Test
    void periodsAreNamedAsPeopleSayThem() {
        assertThat(DanishFormat.period(Period.parse("2026-10"))).isEqualTo("oktober 2026");
        assertThat(DanishFormat.period(Period.parse("2026-W44"))).isEqualTo("uge 44, 2026");
        assertThat(DanishFormat.shortPeriod(Period.parse("2026-10"))).isEqualTo("okt. 2026");
        assertThat(DanishFormat.shortPeriod(Period.parse("2026-W05"))).isEqualTo("uge 5");
    }

    @Test
    void namesStandInDanishOrderWithDoubleAAtTheEnd() {
        var names =
                new ArrayList<>(
                        List.of(
                                "Aarhus", "Assens", "Zealand", "Ærø", "Ølgod", "Aalborg", "Åbenrå",
                                "Odense"));
        names.sort(DanishFormat.nameOrder());
        assertThat(names)
                .containsExactly(
                        "Assens", "Odense", "Zealand", "Ærø", "Ølgod", "Åbenrå", "Aalborg",
                        "Aarhus");
    }
}
