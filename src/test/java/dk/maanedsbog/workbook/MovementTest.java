package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A movement in numbers and in a word. */
class MovementTest {

    @Test
    void lowerIsBetterWhereItShouldFall() {
        var movement = movement("20", "18.1", Kind.MEAN);
        assertThat(movement.change()).hasValue(new BigDecimal("-1.9"));
        assertThat(movement.word(Direction.LOWER_IS_BETTER)).isEqualTo("bedre");
        assertThat(movement.word(Direction.HIGHER_IS_BETTER)).isEqualTo("dårligere");
        assertThat(movement.word(Direction.NEUTRAL)).isEqualTo("lavere");
    }

    @Test
    void whatIsRoundedAwayIsUnchanged() {
        var movement = movement("0.4000", "0.4004", Kind.SHARE);
        assertThat(movement.word(Direction.HIGHER_IS_BETTER)).isEqualTo("uændret");
        assertThat(Numbers.change(Kind.SHARE, movement.change().orElseThrow()))
                .isEqualTo(Look.SAME_POINTS);
    }

    @Test
    void withoutANumberBeforeThereIsNoChange() {
        var movement = new Movement(Optional.empty(), Optional.of(BigDecimal.ONE), Kind.COUNT);
        assertThat(movement.change()).isEmpty();
        assertThat(movement.word(Direction.HIGHER_IS_BETTER)).isEqualTo("–");
    }

    private static Movement movement(String before, String now, Kind kind) {
        return new Movement(
                Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(now)), kind);
    }
}
