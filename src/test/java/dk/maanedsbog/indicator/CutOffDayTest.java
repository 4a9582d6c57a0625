package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Unit;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffDayTest {

    private SmallExtract extract;

    @BeforeEach
    void twoCitizensOfOneCaseworker() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .caseworker("sanne", "vest1")
                        .consultant("karl", "øst1")
                        .openCase("s1", "b1", "sanne")
                        .openCase("s2", "b2", "sanne");
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @ParameterizedTest(name = "from {0} to {1} in {2} counts {3}")
    @CsvSource({
        "2026-10-31,           , 2026-10, 1",
        "2026-11-01,           , 2026-10, 0",
        "2026-10-01, 2026-10-31, 2026-10, 1",
        "2026-10-01, 2026-10-30, 2026-10, 0",
        "2028-02-29, 2028-02-29, 2028-02, 1",
        "2028-03-01,           , 2028-02, 0",
        "2027-02-28, 2027-02-28, 2027-02, 1",
        "2027-01-03, 2027-01-03, 2026-W53, 1",
        "2027-01-04,           , 2026-W53, 0",
        "2026-12-28, 2027-01-02, 2026-W53, 0",
        "2027-01-04, 2027-01-10, 2027-W01, 1"
    })
    void anActivityRunsFromItsFirstDayToItsLastBothIncluded(
            String from, String to, String period, String expected) throws SQLException {
        extract.activity("s1", "job", from, null, to);

        Calculated calculated = extract.calculate(period);

        assertThat(calculated.municipality("in_job")).isEqualTo(expected);
        assertThat(calculated.team("basket_job", "vest1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3} {4}")
    @CsvSource({
        "job,          igu_praktik, 1, 0, 0",
        "igu_skole,    uddannelse,  0, 1, 0",
        "igu_praktik,  igu_skole,   0, 1, 0",
        "uddannelse,   uddannelse,  0, 0, 1",
        "mentor,       loentilskud, 0, 0, 0"
    })
    void eachCitizenHasOneBallJobBeforeIguBeforeEducation(
            String one, String other, String job, String igu, String education)
            throws SQLException {
        extract.activity("s1", one, "2026-10-01", null, null)
                .activity("s1", other, "2026-10-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("basket_job")).isEqualTo(job);
        assertThat(october.municipality("basket_igu")).isEqualTo(igu);
        assertThat(october.municipality("basket_education")).isEqualTo(education);
        int together = Integer.parseInt(job) + Integer.parseInt(igu) + Integer.parseInt(education);
        assertThat(october.municipality("basket_total")).isEqualTo(Integer.toString(together));
    }

    @ParameterizedTest(name = "planned {0} counts {1}")
    @CsvSource({
        "2026-10-31, 0",
        "2026-11-01, 1",
        "2026-11-28, 1",
        "2026-11-29, 0",
        "2026-10-15, 0"
    })
    void anInternshipEndsSoonOneToTwentyEightDaysAhead(String planned, String expected)
            throws SQLException {
        extract.activity("s1", "virksomhedspraktik", "2026-10-01", planned, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("internships_ending_soon")).isEqualTo(expected);
        assertThat(october.municipality("internships_without_end")).isEqualTo("0");
    }

    @Test
    void anInternshipWithoutAPlannedEndLacksOne() throws SQLException {
        extract.activity("s1", "virksomhedspraktik", "2026-10-01", null, null)
                .activity("s2", "virksomhedspraktik", "2026-10-01", null, "2026-10-20")
                .activity("s2", "loentilskud", "2026-10-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.team("internships_without_end", "vest1")).isEqualTo("1");
        assertThat(october.municipality("in_wage_subsidy")).isEqualTo("1");
        assertThat(october.municipality("in_internship")).isEqualTo("1");
    }

    @Test
    void aShareWeighsCitizensWhoseCategoryIsKnownThatDay() throws SQLException {
        extract.openCase("s3", "b3", "sanne")
                .openCase("s4", "b4", "sanne")
                .category("b1", "aktivitetsparat", "2025-01-01", "2026-10-30")
                .category("b1", "jobparat", "2026-10-31", null)
                .category("b2", "aktivitetsparat", "2025-01-01", null)
                .category("b3", "uoplyst", "2025-01-01", null)
                .category("b4", "jobparat", "2026-11-01", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("job_ready_share")).isEqualTo("0.5");
    }

    @Test
    void ofTwoCategoriesThatRunTheOneThatBeganLastHolds() throws SQLException {
        extract.category("b1", "jobparat", "2025-01-01", null)
                .category("b1", "aktivitetsparat", "2026-06-01", null)
                .category("b2", "jobparat", "2025-01-01", null)
                .category("b2", "uoplyst", "2026-06-01", null);

        Calculated october = extract.calculate("2026-10");

        var share = october.figure("job_ready_share", Unit.MUNICIPALITY);
        assertThat(share.numerator()).isEqualTo("0");
        assertThat(share.denominator()).isEqualTo("1");
    }

    @Test
    void companyBasedEffortCountsEachCitizenOnce() throws SQLException {
        extract.openCase("s3", "b3", "sanne")
                .openCase("s4", "b4", "sanne")
                .activity("s1", "virksomhedspraktik", "2026-10-01", null, null)
                .activity("s1", "nytteindsats", "2026-10-01", null, null)
                .activity("s2", "vejledning_opkvalificering", "2026-10-01", null, null);

        assertThat(extract.calculate("2026-10").employee("company_based_share", "sanne"))
                .isEqualTo("0.25");
    }

    @ParameterizedTest(name = "a conversation {1} on {0} leaves {2} without")
    @CsvSource({
        "2026-07-31, afholdt,   2",
        "2026-08-01, afholdt,   1",
        "2026-10-31, afholdt,   1",
        "2026-11-01, afholdt,   2",
        "2026-10-15, udeblevet, 2"
    })
    void threeMonthsWithoutAConversationAreCalendarMonths(
            String day, String status, String expected) throws SQLException {
        extract.conversation("c1", "s1", "karl", day, status);

        assertThat(extract.calculate("2026-10").employee("no_conversation_3m", "sanne"))
                .isEqualTo(expected);
    }

    @Test
    void aConversationOnAnotherOfTheCitizensCasesIsEnough() throws SQLException {
        extract.citizenCase("s9", "b1", "2024-01-01", "2026-09-01", "andet")
                .conversation("c1", "s9", "karl", "2026-08-20", "afholdt");

        assertThat(extract.calculate("2026-10").municipality("no_conversation_3m")).isEqualTo("1");
    }

    @Test
    void anOrderWaitsUntilItIsPlacedOrCancelled() throws SQLException {
        extract.placement("s1", "karl", "2026-10-31", null, null)
                .placement("s2", "karl", "2026-09-01", "2026-11-01", null)
                .placement("s2", "karl", "2026-09-11", null, "2026-11-01")
                .placement("s1", "karl", "2026-01-01", "2026-10-31", null)
                .placement("s1", "karl", "2026-01-01", null, "2026-10-31")
                .placement("s1", "karl", "2026-11-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("awaiting_placement", "karl")).isEqualTo("2");
        assertThat(october.employee("longest_wait_days", "karl")).isEqualTo("60");
        assertThat(october.department("longest_wait_days", "vest")).isEqualTo("–");
        assertThat(october.municipality("longest_wait_days")).isEqualTo("60");
    }

    @Test
    void aWaitOverTheLeapDayHasThatDay() throws SQLException {
        extract.placement("s1", "karl", "2028-02-28", "2028-03-01", null);

        assertThat(extract.calculate("2028-03").municipality("placement_waiting_days"))
                .isEqualTo("2");
    }

    @Test
    void aWeekHasTheBoardsAndNothingElse() throws SQLException {
        extract.activity("s1", "job", "2026-10-01", null, "2026-10-31")
                .activity("s2", "uddannelse", "2026-10-25", null, null);

        Calculated week = extract.calculate("2026-W44");

        assertThat(week.municipality("in_job")).isEqualTo("0");
        assertThat(week.team("basket_total", "vest1")).isEqualTo("1");
        assertThat(week.municipality("active_cases_caseworker")).isEqualTo("none");
        assertThat(week.figures()).hasSize(10 * 6);
    }

    @Test
    void theBoardFollowsTheCaseworkerOfACaseThatHasClosed() throws SQLException {
        extract.change("UPDATE sager SET afsluttet_dato = DATE '2026-09-15' WHERE sag_id = 's1'")
                .change("UPDATE sagsansvar SET til_dato = DATE '2026-09-15' WHERE sag_id = 's1'")
                .activity("s1", "job", "2026-09-16", null, null);

        assertThat(extract.calculate("2026-10").team("in_job", "vest1")).isEqualTo("1");
    }
}
