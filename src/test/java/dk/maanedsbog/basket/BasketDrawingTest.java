package dk.maanedsbog.basket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The drawing holds exactly as many balls as the figure says, and each has a place of its own. */
class BasketDrawingTest {

    private static final Pattern BALL =
            Pattern.compile("<circle class=\"ball \\w+\"[^>]*?(?: data-stands=\"(\\d+)\")?/>");
    private static final Pattern RING = Pattern.compile("<circle class=\"missing\"");
    private static final double ROUNDING = 1e-6;

    @Test
    void as_many_balls_as_the_figure_says() {
        each(
                (total, goal) -> {
                    String svg = BasketSvg.wall(SampleBasket.total(total, goal));
                    List<MatchResult> balls = BALL.matcher(svg).results().toList();
                    int citizens =
                            balls.stream()
                                    .map(ball -> ball.group(1))
                                    .mapToInt(
                                            stands -> stands == null ? 1 : Integer.parseInt(stands))
                                    .sum();
                    assertThat(citizens).as("%d of %d", total, goal).isEqualTo(total);
                    long rings = RING.matcher(svg).results().count();
                    if (total <= BallScale.COUNTABLE) {
                        assertThat(balls).as("%d of %d", total, goal).hasSize(total);
                        assertThat(rings).isEqualTo(Math.max(0, goal - total));
                    } else {
                        assertThat(balls).hasSizeLessThan(BallScale.COUNTABLE);
                        assertThat(rings > 0).isEqualTo(goal > total);
                    }
                });
    }

    @Test
    void no_ball_lies_on_another_or_outside_the_basket() {
        each(
                (total, goal) -> {
                    BasketDrawing drawing = BasketDrawing.of(SampleBasket.total(total, goal));
                    List<Mark> marks = drawing.marks();
                    for (int i = 0; i < marks.size(); i++) {
                        Mark one = marks.get(i);
                        boolean inside =
                                one.x() - one.r() > 0
                                        && one.x() + one.r() < BasketDrawing.WIDTH
                                        && one.y() - one.r() > 0
                                        && one.y() + one.r() < drawing.floor()
                                        && (one.y() < drawing.top()
                                                || toWall(drawing, one) > one.r());
                        assertThat(inside).as("%d of %d: %s", total, goal, one).isTrue();
                        for (Mark other : marks.subList(i + 1, marks.size())) {
                            double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
                            if (apart < one.r() + other.r() - ROUNDING) {
                                throw new AssertionError(
                                        "%d of %d: %s on %s".formatted(total, goal, one, other));
                            }
                        }
                    }
                });
    }

    @Test
    void under_the_line_lies_what_belongs_to_the_goal_and_nothing_else() {
        each(
                (total, goal) -> {
                    BasketDrawing drawing = BasketDrawing.of(SampleBasket.total(total, goal));
                    assertThat(drawing.line().isPresent()).isEqualTo(goal > 0);
                    int before = 0;
                    for (Mark mark : drawing.marks()) {
                        if (goal > 0) {
                            assertThat(mark.y() + mark.r() < drawing.line().get().y())
                                    .as("%d of %d, after %d: above", total, goal, before)
                                    .isEqualTo(before >= goal);
                            assertThat(mark.y() - mark.r() > drawing.line().get().y())
                                    .as("%d of %d, after %d: under", total, goal, before)
                                    .isEqualTo(before < goal);
                        }
                        before += mark.stands();
                    }
                    assertThat(before).isEqualTo(Math.max(total, goal));
                });
    }

    @Test
    void the_kinds_lie_together_and_the_new_ones_last_in_each() {
        Basket basket =
                SampleBasket.of(SampleBasket.filling(3, 2, 2), SampleBasket.filling(1, 3, 1), 8);
        assertThat(BasketDrawing.of(basket).marks())
                .extracting(mark -> mark.kind().code() + (mark.fresh() ? "+" : ""))
                .containsExactly(
                        "job", "job+", "job+", "igu", "igu", "education", "education+", "missing");
    }

    @Test
    void a_ball_for_several_leaves_a_smaller_one_for_the_rest() {
        BasketDrawing drawing = BasketDrawing.of(SampleBasket.of(101, 30, 42, -1));
        assertThat(drawing.each().each()).isEqualTo(5);
        assertThat(drawing.marks()).hasSize(21 + 6 + 9);
        Mark whole = drawing.marks().getFirst();
        Mark rest = drawing.marks().get(20);
        assertThat(rest.stands()).isEqualTo(1);
        assertThat(rest.r()).isLessThan(whole.r() * 0.6);
    }

    @Test
    void a_hidden_total_draws_an_empty_basket_that_tells_only_its_goal() {
        Filling hidden = new Filling(Count.HIDDEN, Count.of(20), Count.HIDDEN, Count.of(7));
        for (int goal : new int[] {-1, 0, 50}) {
            Basket basket = SampleBasket.of(hidden, SampleBasket.filling(9, 9, 9), goal);
            assertThat(BasketDrawing.of(basket).marks()).isEmpty();
            assertThat(BasketDrawing.of(basket))
                    .isEqualTo(
                            BasketDrawing.of(
                                    SampleBasket.of(
                                            new Filling(
                                                    Count.HIDDEN,
                                                    Count.HIDDEN,
                                                    Count.HIDDEN,
                                                    Count.HIDDEN),
                                            Filling.NONE,
                                            goal)));
        }
    }

    @Test
    void with_one_part_hidden_no_ball_tells_its_kind() {
        Filling now = new Filling(Count.of(37), Count.of(21), Count.HIDDEN, Count.of(10));
        Basket basket = SampleBasket.of(now, SampleBasket.filling(18, 5, 10), 50);
        List<Mark> balls = BasketDrawing.of(basket).balls();
        assertThat(balls).hasSize(37).allMatch(ball -> ball.kind() == BallKind.UNTOLD);
        assertThat(balls.stream().filter(Mark::fresh)).hasSize(4);
    }

    @Test
    void the_same_basket_is_drawn_the_same() {
        assertThat(BasketSvg.wall(SampleBasket.total(37, 50)))
                .isEqualTo(BasketSvg.wall(SampleBasket.total(37, 50)))
                .doesNotContain("style=", "<style", "<script", "NaN");
    }

    private static double toWall(BasketDrawing drawing, Mark mark) {
        double high = drawing.floor() - drawing.top();
        double lean = drawing.wallTop() - drawing.wallBottom();
        double wall = drawing.wallBottom() + lean * (drawing.floor() - mark.y()) / high;
        return (wall - Math.abs(mark.x() - drawing.middle())) * high / Math.hypot(high, lean);
    }

    /** Every total, each with many goals: without, near the total and from low to high. */
    private static void each(BiConsumer<Integer, Integer> check) {
        for (int total = 0; total <= 400; total++) {
            check.accept(total, -1);
            int now = total;
            IntStream.rangeClosed(Math.max(0, total - 1), Math.min(400, total + 1))
                    .forEach(goal -> check.accept(now, goal));
            for (int goal = total % 61; goal <= 400; goal += 61) {
                check.accept(total, goal);
            }
        }
    }
}
