package dk.maanedsbog.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a goal agrees with the figure as it is shown, and never says 0 is missing. */
class GoalWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT |mindst|50   |     |37     |50          |13 mangler",
                "COUNT |mindst|50   |     |50     |50          |nået",
                "COUNT |mindst|1250 |     |1000   |1.250       |250 mangler",
                "COUNT |mindst|12.5 |     |12     |12,5        |0,5 mangler",
                "COUNT |hoejst|     |30   |35     |højst 30    |5 over",
                "COUNT |hoejst|     |0    |0      |højst 0     |nået",
                "COUNT |mellem|20   |30   |18     |20–30       |2 mangler",
                "COUNT |mellem|20   |30   |31     |20–30       |1 over",
                "COUNT |mellem|20   |30   |30     |20–30       |nået",
                "SHARE |mindst|0.5  |     |0.456  |50 %        |4 procentpoint mangler",
                "SHARE |mindst|0.5  |     |0.4981 |50 %        |lige under",
                "SHARE |mellem|0.4  |0.425|0.44   |40–42,5 %   |1,5 procentpoint over",
                "MEAN  |hoejst|     |28   |31.44  |højst 28    |3,4 dage over",
                "MEAN  |hoejst|     |28   |28.04  |højst 28    |lige over",
                "MAX   |hoejst|     |60   |75     |højst 60    |15 dage over"
            })
    void a_goal_and_how_a_value_stands_to_it(
            Kind kind,
            String aim,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal value,
            String goal,
            String standing) {
        var words = new GoalWords(kind, "dage");
        var target = new Target(Aim.ofCode(aim).orElseThrow(), lower, upper);
        assertThat(words.target(target).replace('\u00a0', ' ')).isEqualTo(goal);
        assertThat(words.standing(target, value).replace('\u00a0', ' ')).isEqualTo(standing);
    }

    @Test
    void a_share_is_typed_in_percent() {
        var words = new GoalWords(Kind.SHARE, "borgere");
        assertThat(words.number(new BigDecimal("0.425"))).isEqualTo("42,5");
    }
}
