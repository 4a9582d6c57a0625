package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final String HELD = "conversations_held";

    private SmallExtract extract;

    @BeforeEach
    void oneCase() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .caseworker("sanne", "vest1")
                        .openCase("s1", "b1", "sanne");
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @Test
    void whoLeftInThePeriodStillHasARow() throws SQLException {
        leaves("2026-10-01");
        extract.conversation("c1", "s1", "sanne", "2026-10-01", "afholdt");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee(HELD, "sanne")).isEqualTo("1");
        assertThat(october.team(HELD, "vest1")).isEqualTo("1");
    }

    @Test
    void whoLeftBeforeThePeriodCountsInTheTeamButHasNoRow() throws SQLException {
        leaves("2026-09-30");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("active_cases_caseworker", "sanne")).isEqualTo("none");
        assertThat(october.team("active_cases_caseworker", "vest1")).isEqualTo("1");
        assertThat(october.department("active_cases_caseworker", "vest")).isEqualTo("1");
        assertThat(october.municipality("active_cases_caseworker")).isEqualTo("1");
    }

    @Test
    void whoReturnsToAnotherTeamAfterThePeriodStaysInTheOldOne() throws SQLException {
        leaves("2026-09-30");
        extract.employment("sanne", "øst1", "2026-11-01", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.team("active_cases_caseworker", "vest1")).isEqualTo("1");
        assertThat(october.team("active_cases_caseworker", "øst1")).isEqualTo("0");
        assertThat(october.employee("active_cases_caseworker", "sanne")).isEqualTo("none");
    }

    @Test
    void whoBeginsOnTheCutOffDayBelongsToThatTeam() throws SQLException {
        leaves("2026-10-30");
        extract.employment("sanne", "øst1", "2026-10-31", null);

        assertThat(extract.calculate("2026-10").team("active_cases_caseworker", "øst1"))
                .isEqualTo("1");
    }

    @Test
    void anEmployeeWithoutTeamCountsForTheMunicipalityOnlyAndIsReported() throws SQLException {
        extract.row("medarbejdere", "ny", "Ny", null, "sagsbehandler")
                .employment("ny", "vest1", "2026-11-01", null)
                .openCase("s2", "b2", "ny");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("active_cases_caseworker")).isEqualTo("2");
        assertThat(october.department("active_cases_caseworker", "vest")).isEqualTo("1");
        assertThat(october.employee("active_cases_caseworker", "ny")).isEqualTo("none");
        var line = line(october, "active_cases_caseworker");
        assertThat(line.contributions()).isEqualTo(2);
        assertThat(line.withoutTeam()).isEqualTo(1);
        assertThat(line.withoutEmployee()).isZero();
    }

    @Test
    void aCaseThatNeverHadACaseworkerCountsForTheMunicipalityOnlyAndIsReported()
            throws SQLException {
        extract.citizenCase("s2", "b2", "2026-10-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.municipality("active_cases_caseworker")).isEqualTo("2");
        assertThat(october.department("active_cases_caseworker", "vest")).isEqualTo("1");
        assertThat(line(october, "active_cases_caseworker").withoutEmployee()).isEqualTo(1);
    }

    @Test
    void anEmptyDepartmentAndItsTeamHaveARowForEveryIndicator() throws SQLException {
        extract.row("afdelinger", "nord", "Nord").row("teams", "nord1", "Nord 1", "nord");

        Calculated october = extract.calculate("2026-10");

        for (Indicator indicator : Shipped.CATALOGUE.all()) {
            String empty =
                    switch (indicator.kind()) {
                        case COUNT, SUM -> "0";
                        case MEAN, SHARE, MAX -> "–";
                    };
            assertThat(october.department(indicator.id(), "nord"))
                    .as(indicator.id())
                    .isEqualTo(empty);
            assertThat(october.team(indicator.id(), "nord1")).as(indicator.id()).isEqualTo(empty);
        }
        assertThat(october.figure("job_ready_share", Unit.team("nord1")).denominator())
                .isEqualTo("0");
        assertThat(october.figure("longest_wait_days", Unit.team("nord1")).numerator()).isNull();
        assertThat(october.figure("in_job", Unit.team("nord1")).denominator()).isNull();
    }

    @Test
    void anEmployeeHasARowForTheIndicatorsOfTheRoleAndForThoseContributedTo() throws SQLException {
        extract.consultant("karl", "vest1")
                .employee("mia", "mentor", "vest1")
                .employee("leo", "leder", "vest1")
                .conversation("c1", "s1", "leo", "2026-10-05", "afholdt");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("active_cases_caseworker", "sanne")).isEqualTo("1");
        assertThat(october.employee("job_ready_share", "sanne")).isEqualTo("–");
        assertThat(october.employee(HELD, "sanne")).isEqualTo("0");
        assertThat(october.employee("active_cases_consultant", "sanne")).isEqualTo("none");
        assertThat(october.employee("active_cases_consultant", "karl")).isEqualTo("0");
        assertThat(october.employee("active_cases_caseworker", "karl")).isEqualTo("none");
        assertThat(october.employee(HELD, "mia")).isEqualTo("0");
        assertThat(october.employee("company_visits_6m", "mia")).isEqualTo("none");
        assertThat(october.employee(HELD, "leo")).isEqualTo("1");
        assertThat(october.employee("active_cases_caseworker", "leo")).isEqualTo("none");
    }

    @Test
    void boardsAreNeverWorkedOutForAnEmployee() throws SQLException {
        extract.activity("s1", "job", "2026-10-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.team("in_job", "vest1")).isEqualTo("1");
        assertThat(october.employee("in_job", "sanne")).isEqualTo("none");
        assertThat(october.figures().keySet())
                .filteredOn(key -> key.unit().level() == Level.EMPLOYEE)
                .extracting(Calculated.Key::indicator)
                .doesNotContain("in_job", "basket_total", "internships_without_end");
    }

    @Test
    void aCitizenSharedByTwoCaseworkersOfATeamIsOneCitizenThere() throws SQLException {
        extract.caseworker("søren", "vest1")
                .openCase("s2", "b1", "søren")
                .category("b1", "jobparat", "2026-01-01", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("no_conversation_3m", "sanne")).isEqualTo("1");
        assertThat(october.employee("no_conversation_3m", "søren")).isEqualTo("1");
        assertThat(october.team("no_conversation_3m", "vest1")).isEqualTo("1");
        var share = october.figure("job_ready_share", Unit.team("vest1"));
        assertThat(share.numerator()).isEqualTo("1");
        assertThat(share.denominator()).isEqualTo("1");
    }

    @Test
    void contributionsAreKeptOnceForEachSubjectAndEmployee() throws SQLException {
        extract.consultant("karl", "vest1")
                .placement("s1", "karl", "2026-09-01", "2026-10-05", null)
                .placement("s1", "karl", "2026-09-10", "2026-10-25", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(line(october, "placed_citizens").contributions()).isEqualTo(1);
        assertThat(line(october, "placement_waiting_days").contributions()).isEqualTo(2);
        try (var statement = extract.duck().createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT * FROM contribution WHERE indicator = 'placed_citizens'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("subject")).isEqualTo("b1");
            assertThat(row.getString("citizen")).isEqualTo("b1");
            assertThat(row.getString("employee")).isEqualTo("karl");
            assertThat(row.getBigDecimal("amount")).isEqualByComparingTo("1");
            assertThat(row.getString("team")).isEqualTo("vest1");
            assertThat(row.getString("department")).isEqualTo("vest");
        }
    }

    private void leaves(String lastDay) throws SQLException {
        extract.change("UPDATE ansaettelser SET til_dato = DATE '" + lastDay + "'");
    }

    private static CalculationReport.Line line(Calculated calculated, String indicator) {
        return calculated.report().indicators().stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
