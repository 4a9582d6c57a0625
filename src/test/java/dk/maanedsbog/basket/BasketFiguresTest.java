package dk.maanedsbog.basket;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a basket takes from figures and goals. */
class BasketFiguresTest {

    private static final Period SEPTEMBER = Period.parse("2026-09");
    private final List<Figure> figures = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();

    @Test
    void a_basket_knows_its_period_and_the_one_before() {
        figures(SEPTEMBER, 33, 19, 5, 9);
        figures(SampleBasket.OCTOBER, 37, 21, 6, 10);
        Basket basket = basket(SampleBasket.OCTOBER);
        assertThat(basket.now()).isEqualTo(SampleBasket.filling(21, 6, 10));
        assertThat(basket.before()).isEqualTo(SampleBasket.filling(19, 5, 9));
        assertThat(basket(SEPTEMBER).before()).isEqualTo(Filling.NONE);
    }

    @Test
    void what_the_gate_hides_is_hidden_and_not_nothing() {
        figures.add(figure(SampleBasket.OCTOBER, Basket.TOTAL, 3).suppress());
        assertThat(basket(SampleBasket.OCTOBER).total()).isEqualTo(Count.HIDDEN);
        assertThat(basket(SampleBasket.OCTOBER).now().job()).isEqualTo(Count.MISSING);
        assertThat(basket(SampleBasket.OCTOBER).missing()).isEmpty();
    }

    @Test
    void who_is_counted_in_another_ball_is_told_only_of_two_shown_numbers() {
        figures(SampleBasket.OCTOBER, 37, 21, 6, 10);
        assertThat(basket(SampleBasket.OCTOBER).elsewhere()).isZero();
        Figure all = figure(SampleBasket.OCTOBER, "in_education", 15);
        figures.add(all);
        assertThat(basket(SampleBasket.OCTOBER).elsewhere()).isEqualTo(5);
        figures.set(figures.indexOf(all), all.suppress());
        assertThat(basket(SampleBasket.OCTOBER).elsewhere()).isZero();
        figures.set(figures.size() - 1, all);
        figures.replaceAll(
                each -> each.indicator().equals("basket_education") ? each.suppress() : each);
        assertThat(basket(SampleBasket.OCTOBER).elsewhere()).isZero();
    }

    @Test
    void without_a_total_there_is_no_basket() {
        figures.add(figure(SampleBasket.OCTOBER, "basket_job", 21));
        assertThat(
                        new BasketFigures(figures, GoalHistory.EMPTY)
                                .basket(SampleBasket.UNIT, SampleBasket.OCTOBER))
                .isEmpty();
    }

    @Test
    void each_month_has_its_own_goal_and_expectation() {
        figures(SEPTEMBER, 33, 19, 5, 9);
        figures(SampleBasket.OCTOBER, 37, 21, 6, 10);
        goal(YearMonth.of(2026, 9), Target.atLeast(new BigDecimal("39.5")), "Roligt");
        goal(YearMonth.of(2026, 10), Target.atLeast(new BigDecimal(50)), "Flere");
        assertThat(basket(SEPTEMBER).goal()).hasValue(40);
        assertThat(basket(SEPTEMBER).goalBefore()).isEmpty();
        assertThat(basket(SEPTEMBER).expectation()).isEqualTo("Roligt");
        assertThat(basket(SampleBasket.OCTOBER).goalBefore()).hasValue(40);
        assertThat(basket(SampleBasket.OCTOBER).missingBefore()).hasValue(7);
        assertThat(basket(SampleBasket.OCTOBER).goal()).hasValue(50);
        assertThat(basket(SampleBasket.OCTOBER).expectation()).isEqualTo("Flere");
    }

    @Test
    void a_goal_goes_on_and_what_was_expected_of_its_month_does_not() {
        figures(SampleBasket.OCTOBER, 37, 21, 6, 10);
        goal(YearMonth.of(2026, 9), Target.atLeast(new BigDecimal(40)), "Roligt");
        assertThat(basket(SampleBasket.OCTOBER).goal()).hasValue(40);
        assertThat(basket(SampleBasket.OCTOBER).expectation()).isEmpty();
    }

    @Test
    void an_upper_limit_is_no_rim() {
        figures(SampleBasket.OCTOBER, 37, 21, 6, 10);
        goal(YearMonth.of(2026, 1), Target.atMost(new BigDecimal(50)), "");
        assertThat(basket(SampleBasket.OCTOBER).goal()).isEqualTo(OptionalInt.empty());
    }

    private Basket basket(Period period) {
        return new BasketFigures(figures, new GoalHistory(goals))
                .basket(SampleBasket.UNIT, period)
                .orElseThrow();
    }

    private void figures(Period period, int total, int job, int igu, int education) {
        figures.add(figure(period, Basket.TOTAL, total));
        figures.add(figure(period, "basket_job", job));
        figures.add(figure(period, "basket_igu", igu));
        figures.add(figure(period, "basket_education", education));
    }

    private static Figure figure(Period period, String indicator, int count) {
        return new Figure(
                1,
                period,
                1,
                indicator,
                Kind.COUNT,
                SampleBasket.UNIT,
                "A1",
                null,
                BigDecimal.valueOf(count),
                null,
                count,
                null,
                false);
    }

    private void goal(YearMonth from, Target target, String expectation) {
        goals.add(
                new Goal(
                        goals.size() + 1L,
                        SampleBasket.UNIT,
                        Basket.TOTAL,
                        from,
                        target,
                        expectation,
                        "Aftalt",
                        "l1",
                        Instant.EPOCH));
    }
}
