package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedIndicatorsTest {

    static Stream<Indicator> shipped() {
        return Shipped.CATALOGUE.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachIsShortAndExplained(Indicator indicator) {
        assertThat(indicator.sql().lines().count()).isLessThan(15);
        assertThat(indicator.file()).isEqualTo(indicator.id() + ".sql");
        assertThat(indicator.label()).isNotBlank();
        assertThat(indicator.description()).hasSizeGreaterThan(60).endsWith(".");
        assertThat(indicator.formula()).hasSizeGreaterThan(15);
        assertThat(indicator.owner()).isNotBlank();
        assertThat(indicator.levels()).contains(Level.MUNICIPALITY, Level.DEPARTMENT, Level.TEAM);
    }

    @Test
    void theyStandInTheOrderOfTheBook() {
        assertThat(Shipped.CATALOGUE.all())
                .extracting(Indicator::id)
                .containsExactly(
                        "placed_citizens",
                        "placement_waiting_days",
                        "active_cases_consultant",
                        "activated_citizens",
                        "conversations_held",
                        "company_visits_6m",
                        "awaiting_placement",
                        "longest_wait_days",
                        "active_cases_caseworker",
                        "job_ready_share",
                        "company_based_share",
                        "no_conversation_3m",
                        "exits_to_work_or_education",
                        "in_job",
                        "in_internship",
                        "in_wage_subsidy",
                        "in_education",
                        "internships_ending_soon",
                        "internships_without_end",
                        "basket_total",
                        "basket_job",
                        "basket_igu",
                        "basket_education");
    }

    @Test
    void boardsAndBasketAreWeeklyTooAndNeverShownByEmployee() {
        assertThat(Shipped.CATALOGUE.forPeriod(Period.Kind.WEEK))
                .hasSize(10)
                .allSatisfy(board -> assertThat(board.levels()).doesNotContain(Level.EMPLOYEE));
        assertThat(Shipped.CATALOGUE.forPeriod(Period.Kind.MONTH)).hasSize(23);
    }

    @Test
    void rollingVisitsAreComparedWithTheSameWindowHalfAYearAndAYearBack() {
        Indicator visits = Shipped.CATALOGUE.find("company_visits_6m").orElseThrow();

        assertThat(visits.compare().against(Period.Month.of(2026, 3)))
                .isEqualTo(List.of(Period.Month.of(2025, 9), Period.Month.of(2025, 3)));
        assertThat(visits.compare().against(Period.parse("2026-W53")))
                .isEqualTo(List.of(Period.parse("2026-W27"), Period.parse("2025-W52")));
    }

    @Test
    void everythingElseIsComparedWithThePeriodBefore() {
        assertThat(shipped().filter(one -> one.compare() == Comparison.PREVIOUS_PERIOD))
                .hasSize(22);
        assertThat(Comparison.PREVIOUS_PERIOD.against(Period.Month.of(2026, 1)))
                .isEqualTo(List.of(Period.Month.of(2025, 12)));
    }
}
