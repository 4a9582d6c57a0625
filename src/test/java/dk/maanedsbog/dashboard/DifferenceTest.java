package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.dashboard.Differences.Difference;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A number that is hidden is neither the same as another nor the same as none. */
class DifferenceTest {

    private static final Optional<Figure> MISSING = Optional.empty();
    private static final Optional<Figure> TEN = Optional.of(figure(10));
    private static final Optional<Figure> HIDDEN = Optional.of(figure(3).suppress());

    @Test
    void numbers_are_the_same_or_differ() {
        assertThat(between(TEN, TEN).same()).isTrue();
        assertThat(between(MISSING, MISSING).same()).isTrue();
        assertThat(between(TEN, MISSING).same()).isFalse();
        assertThat(between(TEN, MISSING).comparable()).isTrue();
    }

    @Test
    void what_is_hidden_can_not_be_held_against_what_has_no_number() {
        assertThat(between(HIDDEN, MISSING).comparable()).isFalse();
        assertThat(between(MISSING, HIDDEN).same()).isFalse();
        assertThat(between(HIDDEN, HIDDEN).comparable()).isFalse();
        assertThat(between(HIDDEN, HIDDEN).same()).isFalse();
    }

    @Test
    void a_number_that_is_hidden_in_one_alone_is_seen_to_differ() {
        assertThat(between(TEN, HIDDEN).comparable()).isTrue();
        assertThat(between(TEN, HIDDEN).same()).isFalse();
    }

    private static Difference between(Optional<Figure> earlier, Optional<Figure> later) {
        return new Difference(null, earlier, later);
    }

    private static Figure figure(int count) {
        return new Figure(
                1,
                Period.parse("2026-10"),
                1,
                "in_job",
                Kind.COUNT,
                Unit.department("A1"),
                "A1",
                null,
                BigDecimal.valueOf(count),
                null,
                count,
                null,
                false);
    }
}
