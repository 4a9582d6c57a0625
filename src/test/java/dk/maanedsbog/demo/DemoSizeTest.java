package dk.maanedsbog.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** How much can be asked for, and what is said when it can't. */
class DemoSizeTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void data_goes_to_the_end_of_the_month_unless_a_later_day_is_given() {
        assertThat(new DemoExtract.Size(100, 12, OCTOBER, 1, true).dataUntil())
                .isEqualTo(LocalDate.of(2026, 10, 31));
        LocalDate sunday = LocalDate.of(2026, 11, 8);
        assertThat(new DemoExtract.Size(100, 12, OCTOBER, 1, true, sunday).dataUntil())
                .isEqualTo(sunday);
    }

    @Test
    void too_few_citizens_are_refused_in_danish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoExtract.Size(49, 12, OCTOBER, 1, true))
                .withMessage("Antal borgere skal være mellem 50 og 500.000, ikke 49.");
    }

    @Test
    void no_month_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoExtract.Size(100, 0, OCTOBER, 1, true))
                .withMessage("Antal måneder skal være mellem 1 og 240, ikke 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoExtract.Size(100, 12, null, 1, true))
                .withMessage("Den sidste måned mangler.");
    }

    @Test
    void a_last_day_inside_or_far_after_the_month_is_refused() {
        for (LocalDate day : new LocalDate[] {OCTOBER.atDay(30), LocalDate.of(2027, 1, 2)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DemoExtract.Size(100, 12, OCTOBER, 1, true, day))
                    .withMessageContaining("Data skal gå til mellem 2026-10-31 og 2027-01-01");
        }
    }
}
