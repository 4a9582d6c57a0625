package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as Danes type it, and never as Americans do. */
class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

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
        assertThat(TypedDay.read(typed, YearMeant.AHEAD, TODAY)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i morgen",
                "31.2.2026",
                "11.13.2026",
                "31.2",
                "13/13",
                "3.11.226",
                "2026-13-01"
            })
    void what_is_no_day(String typed) {
        assertThat(TypedDay.read(typed, YearMeant.AHEAD, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13.11, 2026-11-13, 2025-11-13",
        "13/11, 2026-11-13, 2025-11-13",
        "13.11., 2026-11-13, 2025-11-13",
        "12.11, 2026-11-12, 2026-11-12",
        "3/1, 2027-01-03, 2026-01-03",
        "29.2, 2028-02-29, 2024-02-29"
    })
    void without_a_year_the_nearest_on_its_side_is_meant(
            String typed, LocalDate ahead, LocalDate behind) {
        assertThat(TypedDay.withoutYear(typed)).isTrue();
        assertThat(TypedDay.read(typed, YearMeant.AHEAD, TODAY)).contains(ahead);
        assertThat(TypedDay.read(typed, YearMeant.BEHIND, TODAY)).contains(behind);
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(TypedDay.written(DAY)).isEqualTo("3.11.2026");
        assertThat(TypedDay.read(TypedDay.written(DAY), YearMeant.BEHIND, TODAY)).contains(DAY);
    }
}
