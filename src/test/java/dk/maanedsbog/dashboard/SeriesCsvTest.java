package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of a run of figures, as a Danish spreadsheet gets them. */
class SeriesCsvTest {

    private static final Period.Month LAST = Period.Month.of(2026, 10);

    @Test
    void figures_stand_with_commas_and_hidden_ones_as_a_word() {
        Figure mean = figure(LAST, "942.5000", "30");
        Figure hidden = figure(LAST.previous(), "3", "3").suppress();
        var out = new ByteArrayOutputStream();
        Goal goal =
                new Goal(
                        1,
                        mean.unit(),
                        mean.indicator(),
                        YearMonth.of(2026, 9),
                        Target.within(new BigDecimal("12.5"), new BigDecimal(30)),
                        "",
                        "Aftalt",
                        "l1",
                        Instant.EPOCH);
        var goals = new UnitGoals(new GoalHistory(List.of(goal)), mean.unit(), mean.indicator());
        SeriesCsv.of(new Series(List.of(mean, hidden)), goals, Series.periods(LAST, 3)).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\ufeffperiode;tæller;nævner;værdi;mål mindst;mål højst\r\n"
                                + "2026-08;;;;;\r\n"
                                + "2026-09;skjult;skjult;skjult;12,5;30\r\n"
                                + "2026-10;942,5;30;31,416667;12,5;30\r\n");
        assertThat(out.toByteArray()).startsWith(0xef, 0xbb, 0xbf);
    }

    private static Figure figure(Period period, String numerator, String denominator) {
        return new Figure(
                1,
                period,
                1,
                "placement_waiting_days",
                Kind.MEAN,
                Unit.department("A1"),
                "A1",
                null,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                30,
                null,
                false);
    }
}
