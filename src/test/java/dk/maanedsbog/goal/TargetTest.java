package dk.maanedsbog.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a value meets what was asked for, and how much is missing. */
class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "mindst, 50,   , 49.9, false, 0.1",
        "mindst, 50,   , 50,   true,  0",
        "mindst, 50,   , 51,   true,  0",
        "hoejst,   , 30, 30,   true,  0",
        "hoejst,   , 30, 31.5, false, 1.5",
        "mellem, 20, 30, 19,   false, 1",
        "mellem, 20, 30, 20,   true,  0",
        "mellem, 20, 30, 30,   true,  0",
        "mellem, 20, 30, 33,   false, 3",
    })
    void a_value_meets_the_target_or_lacks_so_much(
            String aim,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal value,
            boolean met,
            BigDecimal missing) {
        var target = new Target(Aim.ofCode(aim).orElseThrow(), lower, upper);
        assertThat(target.met(value)).isEqualTo(met);
        assertThat(target.missing(value)).isEqualByComparingTo(missing);
    }

    @Test
    void fifty_is_fifty_however_it_is_written() {
        assertThat(Target.atLeast(new BigDecimal("50.00")))
                .isEqualTo(Target.atLeast(new BigDecimal("50")));
    }

    @Test
    void limits_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(Aim.AT_LEAST, null, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(Aim.NONE, BigDecimal.ONE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.within(BigDecimal.TEN, BigDecimal.TEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.atLeast(BigDecimal.ONE.negate()));
    }
}
