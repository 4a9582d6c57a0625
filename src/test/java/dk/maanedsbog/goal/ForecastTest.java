package dk.maanedsbog.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.maanedsbog.goal.Forecast.Outlook;
import dk.maanedsbog.shared.Period.Month;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The straight line through six months, checked against lines worked out by hand. */
class ForecastTest {

    private static final Month OCTOBER = Month.of(2026, 10);
    private static final Unit UNIT = Unit.department("A1");

    @Test
    void a_straight_run_goes_on_as_it_went() {
        Forecast forecast = forecast(30, 32, 34, 36, 38, 40);
        assertThat(forecast.slope()).isEqualByComparingTo("2");
        assertThat(forecast.after(0)).isEqualByComparingTo("40");
        assertThat(forecast.after(5)).isEqualByComparingTo("50");
    }

    @Test
    void a_wavering_run_is_smoothed() {
        Forecast forecast = forecast(5, 6, 7, 5, 6, 6);
        // sum of (x - 2.5) * y for x = 0..5: -12.5 - 9 - 3.5 + 2.5 + 9 + 15 = 1.5; of squares 17.5
        assertThat(forecast.slope().doubleValue()).isEqualTo(1.5 / 17.5);
        assertThat(forecast.after(0).doubleValue()).isEqualTo(35.0 / 6 + 2.5 * 1.5 / 17.5);
    }

    @Test
    void a_falling_run_ends_at_zero() {
        assertThat(forecast(10, 8, 6, 4, 2, 0).after(3)).isEqualByComparingTo("0");
    }

    @Test
    void the_month_that_reaches_the_goal_is_named() {
        assertThat(outlook(50, 30, 32, 34, 36, 38, 40))
                .contains(new Outlook.Reached(Month.of(2027, 3)));
        assertThat(outlook(65, 30, 32, 34, 36, 38, 40)).contains(new Outlook.NotReached());
        assertThat(outlook(64, 30, 32, 34, 36, 38, 40))
                .contains(new Outlook.Reached(Month.of(2027, 10)));
    }

    @Test
    void a_goal_that_is_met_is_kept_or_lost() {
        assertThat(outlook(40, 30, 32, 34, 36, 38, 40)).contains(new Outlook.Kept());
        assertThat(outlook(35, 50, 48, 46, 44, 42, 40))
                .contains(new Outlook.Lost(Month.of(2027, 1)));
    }

    @Test
    void nothing_is_said_of_the_time_after_a_goal_has_ended() {
        assertThat(ending(40, Month.of(2027, 1)))
                .contains(new Outlook.KeptUntil(Month.of(2027, 1)));
        assertThat(ending(65, Month.of(2027, 1)))
                .contains(new Outlook.NotReachedUntil(Month.of(2027, 1)));
        assertThat(ending(40, Month.of(2026, 10))).isEmpty();
    }

    private static Optional<Outlook> ending(int goal, Month last) {
        return forecast(30, 32, 34, 36, 38, 40)
                .outlook(
                        new BigDecimal(40),
                        month ->
                                Optional.of(Target.atLeast(new BigDecimal(goal)))
                                        .filter(held -> !month.month().isAfter(last.month())));
    }

    @Test
    void each_month_is_held_against_its_own_goal() {
        Optional<Outlook> outlook =
                forecast(30, 32, 34, 36, 38, 40)
                        .outlook(
                                new BigDecimal(40),
                                month ->
                                        Optional.of(
                                                Target.atLeast(
                                                        new BigDecimal(
                                                                month.month().getYear() == 2026
                                                                        ? 50
                                                                        : 46))));
        assertThat(outlook).contains(new Outlook.Reached(Month.of(2027, 1)));
    }

    @Test
    void a_month_without_a_value_makes_no_line_and_a_person_never_has_one() {
        List<Optional<BigDecimal>> values = new ArrayList<>(values(1, 2, 3, 4, 5, 6));
        values.set(2, Optional.empty());
        assertThat(Forecast.of(UNIT, OCTOBER, values)).isEmpty();
        assertThat(Forecast.of(UNIT, OCTOBER, values(1, 2, 3))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Forecast.of(Unit.employee("M1"), OCTOBER, values(1, 2, 3, 4, 5, 6)));
    }

    private static Optional<Outlook> outlook(int goal, int... values) {
        return forecast(values)
                .outlook(
                        new BigDecimal(values[values.length - 1]),
                        month -> Optional.of(Target.atLeast(new BigDecimal(goal))));
    }

    private static Forecast forecast(int... values) {
        return Forecast.of(UNIT, OCTOBER, values(values)).orElseThrow();
    }

    private static List<Optional<BigDecimal>> values(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).map(Optional::of).toList();
    }
}
