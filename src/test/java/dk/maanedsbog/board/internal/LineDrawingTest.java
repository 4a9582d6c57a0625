package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A goal's line goes across and up, as it was valid, and never through values nobody set. */
class LineDrawingTest {

    @Test
    void a_goal_that_changes_makes_a_step() {
        String drawing = LineDrawing.of(values(1, 2, 3), List.of(values(10, 10, 20))).orElseThrow();
        assertThat(drawing.replaceAll("(?s).*class=\"goal\" d=\"([^\"]*)\".*", "$1"))
                .matches("M[\\d.]+ [\\d.]+(H[\\d.]+V[\\d.]+H[\\d.]+){2}");
    }

    @Test
    void a_month_without_a_goal_breaks_the_line() {
        List<Optional<BigDecimal>> goals =
                List.of(Optional.of(BigDecimal.TEN), Optional.empty(), Optional.of(BigDecimal.TEN));
        String drawing = LineDrawing.of(values(1, 2, 3), List.of(goals)).orElseThrow();
        assertThat(drawing)
                .containsPattern("class=\"goal\" d=\"M[\\d.]+ [\\d.]+M[\\d.]+ [\\d.]+\"");
    }

    @Test
    void a_range_that_is_exceeded_shows_both_its_limits() {
        String drawing =
                LineDrawing.of(values(35, 36), List.of(values(20, 20), values(30, 30)))
                        .orElseThrow();
        List<Double> heights =
                Pattern.compile("class=\"goal\" d=\"M[\\d.]+ ([\\d.]+)")
                        .matcher(drawing)
                        .results()
                        .map(found -> Double.valueOf(found.group(1)))
                        .toList();
        double last = Double.parseDouble(drawing.replaceAll("(?s).*cy=\"([\\d.]+)\".*", "$1"));
        // downwards: the value above the upper limit, and that above the lower one
        assertThat(heights).hasSize(2);
        assertThat(last).isLessThan(heights.get(1));
        assertThat(heights.get(1)).isLessThan(heights.get(0));
    }

    @Test
    void one_value_is_no_line() {
        assertThat(LineDrawing.of(values(1), List.of(values(10)))).isEmpty();
    }

    private static List<Optional<BigDecimal>> values(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).map(Optional::of).toList();
    }
}
