package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkedExamplesTest {

    private SmallExtract extract;

    @BeforeEach
    void twoDepartmentsWithTheirPeople() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .consultant("karl", "vest1")
                        .consultant("kim", "vest2")
                        .caseworker("sanne", "vest1")
                        .openCase("s1", "b1", "sanne")
                        .openCase("s2", "b2", "sanne")
                        .openCase("s3", "b3", "sanne");
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @Test
    void aDepartmentsMeanIsWorkedOutFromItsOwnPlacementsNotFromItsTeamsMeans() throws SQLException {
        extract.placement("s1", "karl", "2026-10-01", "2026-10-11", null)
                .placement("s2", "karl", "2026-10-01", "2026-10-21", null)
                .placement("s3", "kim", "2026-08-20", "2026-10-19", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("placement_waiting_days", "karl")).isEqualTo("15");
        assertThat(october.employee("placement_waiting_days", "kim")).isEqualTo("60");
        assertThat(october.department("placement_waiting_days", "vest")).isEqualTo("30");
        var vest = october.figure("placement_waiting_days", Unit.department("vest"));
        assertThat(vest.numerator()).isEqualTo("90");
        assertThat(vest.denominator()).isEqualTo("3");
        assertThat(vest.median()).isEqualTo("20");
        assertThat(october.figure("placement_waiting_days", Unit.employee("karl")).median())
                .isEqualTo("15");
        assertThat(october.municipality("placed_citizens")).isEqualTo("3");
    }

    @Test
    void aConversationWithTwoEmployeesIsOneForEachAndOneForTheirDepartment() throws SQLException {
        extract.conversation("c1", "s1", "sanne", "2026-10-05", "afholdt")
                .conversation("c1", "s1", "karl", "2026-10-05", "afholdt");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("conversations_held", "sanne")).isEqualTo("1");
        assertThat(october.employee("conversations_held", "karl")).isEqualTo("1");
        assertThat(october.team("conversations_held", "vest1")).isEqualTo("1");
        assertThat(october.department("conversations_held", "vest")).isEqualTo("1");
        assertThat(october.municipality("conversations_held")).isEqualTo("1");
    }

    @Test
    void onlyHeldConversationsCount() throws SQLException {
        extract.conversation("c1", "s1", "sanne", "2026-10-01", "afholdt")
                .conversation("c2", "s1", "sanne", "2026-10-15", "afholdt")
                .conversation("c3", "s2", "sanne", "2026-10-31", "afholdt")
                .conversation("c4", "s2", "sanne", "2026-10-20", "udeblevet")
                .conversation("c5", "s2", "sanne", "2026-10-21", "aflyst")
                .conversation("c6", "s2", "sanne", "2026-10-22", "planlagt")
                .conversation("c7", "s2", "sanne", "2026-09-30", "afholdt")
                .conversation("c8", "s2", "sanne", "2026-11-01", "afholdt");

        assertThat(extract.calculate("2026-10").employee("conversations_held", "sanne"))
                .isEqualTo("3");
    }

    @Test
    void sixMonthsAreTheCalendarMonthsThatEndWithThePeriod() throws SQLException {
        extract.visit("v1", "karl", "2026-03-31")
                .visit("v2", "karl", "2026-04-01")
                .visit("v3", "karl", "2026-09-30");

        assertThat(extract.calculate("2026-09").employee("company_visits_6m", "karl"))
                .isEqualTo("2");
    }

    @Test
    void aPlacementCancelledLaterCountsUntilTheExtractKnowsOfIt() throws SQLException {
        extract.placement("s1", "karl", "2026-10-01", "2026-10-31", null);
        assertThat(extract.calculate("2026-10").municipality("placed_citizens")).isEqualTo("1");

        extract.change("UPDATE placeringer SET annulleret_dato = DATE '2026-11-15'");
        assertThat(extract.calculate("2026-10").municipality("placed_citizens")).isEqualTo("0");
    }

    @Test
    void aCaseIsActiveOnTheDayItIsClosedAndNotLater() throws SQLException {
        extract.change("UPDATE sager SET afsluttet_dato = DATE '2026-10-31' WHERE sag_id = 's1'");

        assertThat(extract.calculate("2026-10").municipality("active_cases_caseworker"))
                .isEqualTo("3");
        assertThat(extract.calculate("2026-11").municipality("active_cases_caseworker"))
                .isEqualTo("2");
    }

    @Test
    void aCitizenInJobAndEducationIsOnBothBoardsButHasOneBall() throws SQLException {
        extract.activity("s1", "job", "2026-10-01", null, null)
                .activity("s1", "uddannelse", "2026-08-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("in_job")).isEqualTo("1");
        assertThat(october.municipality("in_education")).isEqualTo("1");
        assertThat(october.municipality("basket_job")).isEqualTo("1");
        assertThat(october.municipality("basket_education")).isEqualTo("0");
        assertThat(october.municipality("basket_total")).isEqualTo("1");
    }

    @Test
    void whoeverMovesInTheMiddleOfAMonthBelongsToTheNewTeamForAllOfIt() throws SQLException {
        extract.change(
                        "UPDATE ansaettelser SET til_dato = DATE '2026-10-19' WHERE medarbejder_id ="
                                + " 'karl'")
                .employment("karl", "øst1", "2026-10-20", null)
                .conversation("c1", "s1", "karl", "2026-09-10", "afholdt")
                .conversation("c2", "s1", "karl", "2026-10-05", "afholdt");

        Calculated october = extract.calculate("2026-10");
        assertThat(october.team("conversations_held", "øst1")).isEqualTo("1");
        assertThat(october.department("conversations_held", "øst")).isEqualTo("1");
        assertThat(october.team("conversations_held", "vest1")).isEqualTo("0");

        Calculated september = extract.calculate("2026-09");
        assertThat(september.team("conversations_held", "vest1")).isEqualTo("1");
        assertThat(september.team("conversations_held", "øst1")).isEqualTo("0");
    }

    @Test
    void aShareIsStoredAsItsTwoNumbersAndUnrounded() throws SQLException {
        for (int i = 100; i < 140; i++) {
            extract.openCase("s" + i, "b" + i, "sanne")
                    .category(
                            "b" + i, i < 117 ? "jobparat" : "aktivitetsparat", "2025-01-01", null);
        }

        var share = extract.calculate("2026-10").figure("job_ready_share", Unit.MUNICIPALITY);

        assertThat(share.numerator()).isEqualTo("17");
        assertThat(share.denominator()).isEqualTo("40");
        assertThat(share.subjects()).isEqualTo(40);
        assertThat(share.value()).isEqualTo(new BigDecimal("0.425"));
    }

    @Test
    void aThirdIsStoredWithTenDecimals() throws SQLException {
        extract.category("b1", "jobparat", "2025-01-01", null)
                .category("b2", "aktivitetsparat", "2025-01-01", null)
                .category("b3", "uddannelsesparat", "2025-01-01", null);

        assertThat(extract.calculate("2026-10").municipality("job_ready_share"))
                .isEqualTo("0.3333333333");
    }
}
