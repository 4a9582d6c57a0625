package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Period;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which case and which days a contribution carries beside its amount. */
class CasesAndDaysTest {

    private static final Set<String> WITHOUT_CASE = Set.of("company_visits_6m");

    private SmallExtract extract;

    @BeforeEach
    void threeCases() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .consultant("karl", "vest1")
                        .caseworker("sanne", "vest1")
                        .openCase("s1", "b1", "sanne")
                        .openCase("s2", "b1", "sanne")
                        .openCase("s3", "b2", "sanne");
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @Test
    void aPlacementRunsFromTriageToTheFirstDayInTheCompany() throws SQLException {
        extract.placement("s1", "karl", "2026-08-28", "2026-10-01", null);
        extract.calculate("2026-10");

        assertThat(rows("placement_waiting_days"))
                .containsExactly("karl 34.0000 s1 2026-08-28 2026-10-01");
        assertThat(rows("placed_citizens")).containsExactly("karl 1.0000 s1 2026-08-28 2026-10-01");
    }

    @Test
    void whoeverWaitsHasNoLastDayAndIsShownByTheOldestOrder() throws SQLException {
        extract.placement("s1", "karl", "2026-10-10", null, null)
                .placement("s2", "karl", "2026-10-01", null, null);
        extract.calculate("2026-10");

        assertThat(rows("awaiting_placement")).containsExactly("karl 1.0000 s2 2026-10-01 null");
        assertThat(rows("longest_wait_days"))
                .containsExactly(
                        "karl 21.0000 s1 2026-10-10 null", "karl 30.0000 s2 2026-10-01 null");
    }

    @Test
    void ofACitizensSeveralCasesTheSmallestIsKeptWithItsOwnDays() throws SQLException {
        extract.placement("s2", "karl", "2026-09-01", "2026-10-02", null)
                .placement("s1", "karl", "2026-09-10", "2026-10-20", null)
                .activity("s2", "uddannelse", "2026-01-01", "2026-12-01", null)
                .activity("s1", "uddannelse", "2026-02-01", null, null);
        extract.calculate("2026-10");

        assertThat(rows("placed_citizens")).containsExactly("karl 1.0000 s1 2026-09-10 2026-10-20");
        assertThat(rows("in_education")).containsExactly("sanne 1.0000 s1 2026-02-01 null");
        assertThat(rows("no_conversation_3m"))
                .containsExactly(
                        "sanne 1.0000 s1 2024-01-01 null", "sanne 1.0000 s3 2024-01-01 null");
    }

    @Test
    void conversationsAndVisitsHaveTheirDay() throws SQLException {
        extract.conversation("c1", "s3", "sanne", "2026-10-05", "afholdt")
                .visit("v1", "karl", "2026-07-07");
        extract.calculate("2026-10");

        assertThat(rows("conversations_held")).containsExactly("sanne 1.0000 s3 2026-10-05 null");
        assertThat(rows("company_visits_6m")).containsExactly("karl 1.0000 null 2026-07-07 null");
    }

    @Test
    void whoeverIsActivatedHasTheConsultantsCaseAndTheDaysOfTheProgramme() throws SQLException {
        extract.responsible("s3", "karl", "virksomhedskonsulent", "ja", "2026-01-01", null)
                .activity("s3", "loentilskud", "2026-09-01", "2026-11-30", null);
        extract.calculate("2026-10");

        assertThat(rows("activated_citizens"))
                .containsExactly("karl 1.0000 s3 2026-09-01 2026-11-30");
        assertThat(rows("active_cases_consultant"))
                .containsExactly("karl 1.0000 s3 2024-01-01 null");
        assertThat(rows("company_based_share"))
                .containsExactly(
                        "sanne 0.0000 s1 null null", "sanne 1.0000 s3 2026-09-01 2026-11-30");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theDaysOfEveryWaitGiveItsAmountAndEveryRowHasItsCase(long seed) throws SQLException {
        try (var some = new SmallExtract()) {
            new RandomExtract(seed).into(some);
            Calculation.run(some.duck(), Shipped.CATALOGUE, Period.Month.of(2026, 9));
            assertThat(
                            texts(
                                    some,
                                    "SELECT subject FROM contribution WHERE amount IS DISTINCT FROM"
                                            + " coalesce(to_date, DATE '2026-09-30') - from_date AND"
                                            + " indicator IN ('placement_waiting_days',"
                                            + " 'longest_wait_days')"))
                    .isEmpty();
            assertThat(
                            texts(
                                    some,
                                    "SELECT DISTINCT indicator FROM contribution WHERE case_id IS"
                                            + " NULL"))
                    .isSubsetOf(WITHOUT_CASE);
            assertThat(
                            texts(
                                    some,
                                    "SELECT subject FROM contribution c WHERE citizen IS NOT NULL AND"
                                            + " case_id NOT IN (SELECT sag_id FROM sager WHERE"
                                            + " borger_id = c.citizen)"))
                    .isEmpty();
            assertThat(
                            texts(
                                    some,
                                    "SELECT DISTINCT indicator FROM contribution WHERE from_date IS"
                                            + " NULL AND (amount = 1 OR indicator <>"
                                            + " 'company_based_share')"))
                    .isEmpty();
        }
    }

    private List<String> rows(String indicator) throws SQLException {
        return texts(
                extract,
                """
                SELECT employee || ' ' || amount || ' ' || coalesce(case_id, 'null') || ' '
                  || coalesce(from_date::VARCHAR, 'null') || ' ' || coalesce(to_date::VARCHAR, 'null')
                FROM contribution WHERE indicator = '%s' ORDER BY subject
                """
                        .formatted(indicator));
    }

    private static List<String> texts(SmallExtract extract, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = extract.duck().createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
