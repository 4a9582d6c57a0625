package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as Danes type it, and never as Americans do. */
class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.11.2026",
                "03.11.2026",
                "3.11.26",
                "3/11-2026",
                "3/11 2026",
                "3-11-2026",
                " 3. 11. 2026 ",
                "2026-11-03"
            })
    void ways_to_type_the_third_of_november(String typed) {
        assertThat(TypedDay.read(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "i morgen", "31.2.2026", "11.13.2026", "3.11", "3.11.226", "2026-13-01"})
    void what_is_no_day(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(TypedDay.written(DAY)).isEqualTo("3.11.2026");
        assertThat(TypedDay.read(TypedDay.written(DAY))).contains(DAY);
    }
}
