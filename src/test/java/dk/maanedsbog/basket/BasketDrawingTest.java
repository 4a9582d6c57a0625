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
            Pattern.compile("<\\w+ class=\"ball \\w+\"[^>]*?(?: data-stands=\"(\\d+)\")?/>");
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
                                                || toWall(drawing, one) > reach(one));
                        assertThat(inside).as("%d of %d: %s", total, goal, one).isTrue();
                        for (Mark other : marks.subList(i + 1, marks.size())) {
                            if (!apart(one, other)) {
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
    void large_balls_leave_small_ones_for_the_rest_that_are_one_citizen_each() {
        BasketDrawing drawing = BasketDrawing.of(SampleBasket.of(101, 30, 42, -1));
        assertThat(drawing.each().sizes()).containsExactly(5, 1);
        assertThat(drawing.marks()).hasSize(20 + 1 + 6 + 8 + 2);
        Mark whole = drawing.marks().getFirst();
        Mark rest = drawing.marks().get(20);
        assertThat(rest.stands()).isEqualTo(1);
        assertThat(rest.r()).isLessThanOrEqualTo(whole.r() * 0.6);
    }

    @Test
    void no_large_ball_lies_across_the_goal() {
        List<Mark> marks = BasketDrawing.of(SampleBasket.of(300, 0, 0, 203)).marks();
        int[] citizens = marks.stream().mapToInt(Mark::stands).toArray();
        assertThat(IntStream.of(citizens).limit(40 + 3).sum()).isEqualTo(203);
        assertThat(IntStream.of(citizens).sum()).isEqualTo(300);
    }

    @Test
    void very_large_numbers_are_drawn_to_the_last_citizen() {
        for (int total : new int[] {751, 1_501, 3_751, 7_501, 15_001, 123_456}) {
            Basket basket = SampleBasket.of(total, 7, 9, total + 321);
            BasketDrawing drawing = BasketDrawing.of(basket);
            assertThat(drawing.balls().stream().mapToInt(Mark::stands).sum())
                    .isEqualTo(total + 7 + 9);
            assertThat(drawing.marks()).hasSizeLessThan(400);
            assertThat(drawing.each().sizes().getLast()).isEqualTo(1);
        }
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

    @Test
    void each_kind_has_an_outline_of_its_own_that_fits_its_place() {
        String svg =
                BasketSvg.wall(
                        SampleBasket.of(
                                SampleBasket.filling(2, 2, 2), SampleBasket.filling(1, 1, 1), 8));
        assertThat(svg)
                .containsPattern("<circle class=\"ball job\"")
                .containsPattern("<rect class=\"ball igu\"[^>]*rx=\"[\\d.]+\"/>")
                .containsPattern("<rect class=\"ball education\"[^>]*transform=\"rotate\\(45 ")
                .containsPattern("<circle class=\"fresh\"")
                .containsPattern("<rect class=\"fresh\"[^>]*rx=\"[\\d.]+\" stroke-width")
                .containsPattern("<rect class=\"fresh\"[^>]*transform=\"rotate\\(45 ")
                .containsPattern("<circle class=\"missing\"");
        for (BallKind kind : BallKind.values()) {
            Mark mark = new Mark(kind, false, 1, 0, 0, 1);
            assertThat(half(BallForms.outline(mark))).as("%s", kind).isBetween(0.8, 1.0);
        }
    }

    @Test
    void whose_kind_is_not_told_looks_like_none_of_the_kinds() {
        Filling now = new Filling(Count.of(37), Count.of(21), Count.HIDDEN, Count.of(10));
        assertThat(BasketSvg.wall(SampleBasket.of(now, Filling.NONE, 50)))
                .contains("<polygon class=\"ball untold\"")
                .doesNotContain("ball job", "ball igu", "ball education");
    }

    /** Nothing that is seen of one lies where something is seen of the other. */
    private static boolean apart(Mark one, Mark other) {
        double wide = Math.abs(one.x() - other.x());
        double high = Math.abs(one.y() - other.y());
        double halves = half(BallForms.outline(one)) + half(BallForms.outline(other)) - ROUNDING;
        return wide >= halves
                || high >= halves
                || Math.hypot(wide, high) >= reach(one) + reach(other) - ROUNDING;
    }

    /** Half the width and height of a form. */
    private static double half(BallForms.Form form) {
        return switch (form) {
            case BallForms.Round(double r) -> r;
            case BallForms.Square(double half, double corner, boolean turned) ->
                    turned ? reach(half, corner) : half;
            case BallForms.Hexagon(double[] corners) -> corners[1];
        };
    }

    /** How far a form reaches from its middle. */
    private static double reach(Mark mark) {
        BallForms.Form form = BallForms.outline(mark);
        return form instanceof BallForms.Square(double half, double corner, boolean turned)
                ? reach(half, corner)
                : half(form);
    }

    private static double reach(double half, double corner) {
        return (half - corner) * Math.sqrt(2) + corner;
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
