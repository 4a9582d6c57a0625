package dk.maanedsbog.basket;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Period;
import org.junit.jupiter.api.Test;

/** The sentence of a basket is correct Danish, whatever is in it. */
class BasketWordsTest {

    private static final BasketWords WORDS = BasketWords.danish();
    private static final Filling EMPTY = SampleBasket.filling(0, 0, 0);

    @Test
    void all_of_it_in_one_sentence() {
        Basket basket =
                SampleBasket.of(
                        SampleBasket.filling(21, 6, 10), SampleBasket.filling(19, 5, 9), 50);
        assertThat(WORDS.sentence(basket))
                .isEqualTo(
                        "37 af mål 50: 21 i job, 6 i IGU, 10 under uddannelse; 4 flere end i"
                                + " september");
        assertThat(WORDS.besideTotal(basket)).isEqualTo("af mål 50 · 4 flere end i september");
        assertThat(WORDS.rows(basket))
                .extracting(row -> row.count() + " " + row.label())
                .containsExactly(
                        "21 i job", "6 i IGU", "10 under uddannelse", "13 mangler til målet");
        assertThat(WORDS.note(basket)).isEqualTo("Én bold er én borger");
        assertThat(WORDS.marked(basket))
                .isEqualTo("Kant om bolden: så mange flere af slagsen end i september");
    }

    @Test
    void a_reached_goal_is_said_and_nothing_is_missing() {
        Basket basket = SampleBasket.of(40, 6, 10, 50);
        assertThat(WORDS.sentence(basket))
                .isEqualTo(
                        "56 bolde, og målet på 50 er nået: 40 i job, 6 i IGU, 10 under"
                                + " uddannelse");
        assertThat(WORDS.besideTotal(basket)).isEqualTo("målet på 50 er nået");
        assertThat(WORDS.rows(basket)).hasSize(3);
        assertThat(WORDS.sentence(SampleBasket.of(1, 0, 0, 1)))
                .isEqualTo("1 bold, og målet på 1 er nået: 1 i job, 0 i IGU, 0 under uddannelse");
    }

    @Test
    void without_a_goal_the_balls_are_named() {
        assertThat(WORDS.sentence(SampleBasket.of(21, 6, 10, -1)))
                .isEqualTo("37 bolde i kurven: 21 i job, 6 i IGU, 10 under uddannelse");
        assertThat(WORDS.sentence(SampleBasket.of(0, 1, 0, -1)))
                .isEqualTo("1 bold i kurven: 0 i job, 1 i IGU, 0 under uddannelse");
        assertThat(WORDS.besideTotal(SampleBasket.of(21, 6, 10, -1))).isEmpty();
    }

    @Test
    void where_a_ball_stands_for_several_citizens_are_named_and_not_balls() {
        assertThat(WORDS.sentence(SampleBasket.of(300, 20, 80, -1)))
                .isEqualTo("400 borgere i kurven: 300 i job, 20 i IGU, 80 under uddannelse");
        assertThat(WORDS.sentence(SampleBasket.of(300, 20, 80, 390)))
                .startsWith("400 borgere, og målet på 390 er nået: 300 i job");
    }

    @Test
    void nothing_is_said_as_nothing() {
        assertThat(WORDS.sentence(SampleBasket.of(EMPTY, EMPTY, -1)))
                .isEqualTo("Ingen bolde i kurven; lige så mange som i september");
        assertThat(WORDS.sentence(SampleBasket.of(0, 0, 0, 50))).isEqualTo("0 af mål 50");
    }

    @Test
    void whoever_is_counted_in_another_ball_is_said_to_be() {
        Basket basket = SampleBasket.of(21, 6, 10, -1);
        assertThat(WORDS.note(SampleBasket.elsewhere(basket, 5)))
                .isEqualTo(
                        "Én bold er én borger · 5 andre under uddannelse tæller som job eller IGU");
        assertThat(WORDS.note(SampleBasket.elsewhere(basket, 1)))
                .endsWith(" · 1 anden under uddannelse tæller som job eller IGU");
    }

    @Test
    void the_number_and_what_stands_under_it_are_one_sentence() {
        Filling now = SampleBasket.filling(21, 6, 10);
        Filling before = SampleBasket.filling(19, 5, 9);
        assertThat(WORDS.totalAndBeside(SampleBasket.of(now, before, 50)))
                .isEqualTo("37 af mål 50 · 4 flere end i september");
        assertThat(WORDS.totalAndBeside(SampleBasket.of(now, before, 30)))
                .isEqualTo("37, målet på 30 er nået · 4 flere end i september");
        assertThat(WORDS.totalAndBeside(SampleBasket.of(now, before, -1)))
                .isEqualTo("37, 4 flere end i september");
        assertThat(WORDS.totalAndBeside(SampleBasket.of(21, 6, 10, -1))).isEqualTo("37");
    }

    @Test
    void weeks_are_named_as_weeks_also_over_new_year() {
        Filling now = SampleBasket.filling(20, 6, 10);
        assertThat(week("2026-W45", now, SampleBasket.filling(21, 6, 10)))
                .endsWith("; 1 færre end i uge 44");
        assertThat(week("2026-W45", now, now)).endsWith("; lige så mange som i uge 44");
        assertThat(week("2026-W01", now, SampleBasket.filling(1, 6, 10)))
                .endsWith("; 19 flere end i uge 52");
    }

    @Test
    void large_numbers_have_their_separator_and_their_scale() {
        Basket basket = SampleBasket.of(1_200, 34, 0, 1_500);
        assertThat(WORDS.sentence(basket)).startsWith("1.234 af mål 1.500: 1.200 i job");
        assertThat(WORDS.note(basket))
                .isEqualTo("En stor bold er 10 borgere, en lille er én borger");
        assertThat(WORDS.note(SampleBasket.of(1_600, 34, 0, 1_700)))
                .isEqualTo("Boldene står efter størrelse for 25, 5 eller 1 borger");
    }

    @Test
    void what_is_hidden_is_said_to_be_and_tells_no_number() {
        Filling hidden = new Filling(Count.HIDDEN, Count.of(20), Count.HIDDEN, Count.of(7));
        Basket nothing = SampleBasket.of(hidden, SampleBasket.filling(20, 6, 7), 50);
        assertThat(WORDS.sentence(nothing)).isEqualTo("Skjult, mål 50");
        assertThat(WORDS.besideTotal(nothing)).isEqualTo("af mål 50");
        assertThat(WORDS.rows(nothing)).hasSize(3);
        Filling some = new Filling(Count.of(37), Count.of(21), Count.HIDDEN, Count.HIDDEN);
        Basket parts = SampleBasket.of(some, SampleBasket.filling(18, 5, 10), 50);
        assertThat(WORDS.sentence(parts))
                .isEqualTo("37 af mål 50 (fordelingen er skjult); 4 flere end i september");
        assertThat(WORDS.note(parts)).contains("grå");
        assertThat(WORDS.rows(parts))
                .extracting(BasketWords.Row::drawn)
                .containsExactly(
                        BallKind.UNTOLD, BallKind.UNTOLD, BallKind.UNTOLD, BallKind.MISSING);
        assertThat(WORDS.marked(parts)).isEqualTo("Kant om bolden: så mange flere end i september");
    }

    @Test
    void a_change_against_a_hidden_number_is_not_told() {
        Filling hidden = new Filling(Count.HIDDEN, Count.HIDDEN, Count.HIDDEN, Count.HIDDEN);
        Basket basket = SampleBasket.of(SampleBasket.filling(21, 6, 10), hidden, 50);
        assertThat(WORDS.sentence(basket)).endsWith("10 under uddannelse");
        assertThat(WORDS.marked(basket)).isEmpty();
    }

    private static String week(String code, Filling now, Filling before) {
        return WORDS.sentence(SampleBasket.of(Period.parse(code), now, before, -1));
    }

    @Test
    void a_basket_names_the_sizes_that_lie_in_it_alone() {
        assertThat(WORDS.note(SampleBasket.of(2_000, 0, 0, -1))).isEqualTo("Én bold er 25 borgere");
        assertThat(WORDS.note(SampleBasket.of(2_010, 0, 0, -1)))
                .isEqualTo("Boldene står efter størrelse for 25 eller 5 borgere");
        assertThat(WORDS.note(SampleBasket.of(2_001, 0, 0, -1)))
                .isEqualTo("En stor bold er 25 borgere, en lille er én borger");
        assertThat(WORDS.note(SampleBasket.of(2_006, 0, 0, -1)))
                .isEqualTo("Boldene står efter størrelse for 25, 5 eller 1 borger");
        assertThat(WORDS.note(SampleBasket.of(0, 0, 0, -1))).isEqualTo("Én bold er én borger");
    }
}
