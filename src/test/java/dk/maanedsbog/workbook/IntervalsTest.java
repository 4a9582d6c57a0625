package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The intervals of waiting times end where the settings say that a wait is long. */
class IntervalsTest {

    @Test
    void the_long_wait_is_a_limit_of_its_own() {
        var intervals = Intervals.of(50);

        assertThat(intervals.inWords())
                .containsExactly(
                        "0–7 dage",
                        "8–14 dage",
                        "15–30 dage",
                        "31–50 dage",
                        "51–60 dage",
                        "61–90 dage",
                        "Over 90 dage");
        assertThat(intervals.of(BigDecimal.valueOf(50))).isEqualTo(3);
        assertThat(intervals.isLong(BigDecimal.valueOf(50))).isFalse();
        assertThat(intervals.isLong(BigDecimal.valueOf(51))).isTrue();
    }

    @Test
    void limits_that_fall_together_or_close_by_make_no_empty_interval() {
        assertThat(Intervals.of(30).inWords()).hasSize(6).contains("15–30 dage", "31–60 dage");
        assertThat(Intervals.of(61).inWords()).contains("61 dage", "62–90 dage");
        assertThat(Intervals.of(200).inWords()).endsWith("91–200 dage", "Over 200 dage");
    }
}
