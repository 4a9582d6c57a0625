package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseworkersTest {

    private static final String ACTIVE = "active_cases_caseworker";
    private static final String CONSULTANT = "active_cases_consultant";
    private static final String EXITS = "exits_to_work_or_education";

    private SmallExtract extract;

    @BeforeEach
    void oneCaseWithoutAnyoneResponsible() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .caseworker("anna", "vest1")
                        .caseworker("bo", "vest2")
                        .consultant("karl", "øst1")
                        .consultant("kim", "øst1")
                        .citizenCase("s1", "b1", "2024-01-01", null, null);
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @Test
    void thePrimaryCaseworkerHasTheCaseNotTheOneWhoHelps() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", null);
        caseworker("bo", "nej", "2026-01-01", null);

        expectActiveCase("anna", "bo");
    }

    @Test
    void ofTwoPrimaryCaseworkersTheOneWhoCameLastHasTheCase() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", null);
        caseworker("bo", "ja", "2026-01-01", null);

        expectActiveCase("bo", "anna");
    }

    @Test
    void ofTwoWhoCameTheSameDayTheSmallestIdHasTheCase() throws SQLException {
        caseworker("bo", "ja", "2025-01-01", null);
        caseworker("anna", "ja", "2025-01-01", "2026-10-31");

        expectActiveCase("anna", "bo");
    }

    @Test
    void whoIsResponsibleThatDayGoesBeforeALaterOneWhoHasStopped() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", null);
        caseworker("bo", "ja", "2026-01-01", "2026-10-30");

        expectActiveCase("anna", "bo");
    }

    @Test
    void withoutAnyoneThatDayTheOneWhoStoppedLastHasTheCase() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", "2026-10-20");
        caseworker("bo", "ja", "2026-01-01", "2026-09-30");

        expectActiveCase("anna", "bo");
    }

    @Test
    void whoBeginsAfterTheCutOffDayDoesNotHaveTheCaseYet() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", "2026-10-15");
        caseworker("bo", "ja", "2026-11-01", null);

        expectActiveCase("anna", "bo");
    }

    @Test
    void anExitBelongsToWhoeverWasPrimaryOnTheDayTheCaseClosed() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", "2026-10-10");
        caseworker("bo", "ja", "2026-10-11", null);
        closes("2026-10-10", "fleksjob");

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee(EXITS, "anna")).isEqualTo("1");
        assertThat(october.employee(EXITS, "bo")).isEqualTo("0");
    }

    @Test
    void anExitWithoutAPrimaryCaseworkerThatDayBelongsToTheOneWhoStoppedLast() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", "2026-09-01");
        caseworker("bo", "ja", "2026-10-20", null);
        closes("2026-10-15", "igu");

        assertThat(extract.calculate("2026-10").employee(EXITS, "anna")).isEqualTo("1");
    }

    @Test
    void onlyWorkAndEducationAreExitsAndOnlyInTheirPeriod() throws SQLException {
        caseworker("anna", "ja", "2025-01-01", null);
        closes("2026-10-31", "fraflyttet");
        assertThat(extract.calculate("2026-10").municipality(EXITS)).isEqualTo("0");

        closes("2026-10-31", "egen_virksomhed");
        assertThat(extract.calculate("2026-10").municipality(EXITS)).isEqualTo("1");
        assertThat(extract.calculate("2026-11").municipality(EXITS)).isEqualTo("0");
        assertThat(extract.calculate("2026-09").municipality(EXITS)).isEqualTo("0");
    }

    @Test
    void aConsultantsCaseIsOneWithARunningPrimaryResponsibility() throws SQLException {
        extract.responsible("s1", "karl", "virksomhedskonsulent", "ja", "2026-01-01", "2026-10-31")
                .responsible("s1", "kim", "virksomhedskonsulent", "nej", "2026-05-01", null);

        Calculated october = extract.calculate("2026-10");
        assertThat(october.employee(CONSULTANT, "karl")).isEqualTo("1");
        assertThat(october.employee(CONSULTANT, "kim")).isEqualTo("0");
        assertThat(october.department(CONSULTANT, "øst")).isEqualTo("1");
        assertThat(extract.calculate("2026-11").municipality(CONSULTANT)).isEqualTo("0");
    }

    @Test
    void ofTwoPrimaryConsultantsTheOneWhoCameLastHasTheCase() throws SQLException {
        extract.responsible("s1", "karl", "virksomhedskonsulent", "ja", "2026-01-01", null)
                .responsible("s1", "kim", "virksomhedskonsulent", "ja", "2026-05-01", null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee(CONSULTANT, "kim")).isEqualTo("1");
        assertThat(october.employee(CONSULTANT, "karl")).isEqualTo("0");
    }

    @Test
    void activatedAreTheCitizensOfConsultantsCasesInAnOfferThatDay() throws SQLException {
        extract.responsible("s1", "karl", "virksomhedskonsulent", "ja", "2026-01-01", null)
                .citizenCase("s2", "b2", "2024-01-01", null, null)
                .activity("s1", "vejledning_opkvalificering", "2026-10-31", null, null)
                .activity("s1", "virksomhedspraktik", "2026-10-01", null, "2026-10-31")
                .activity("s2", "loentilskud", "2026-10-01", null, null);

        Calculated october = extract.calculate("2026-10");

        assertThat(october.employee("activated_citizens", "karl")).isEqualTo("1");
        assertThat(october.municipality("activated_citizens")).isEqualTo("1");
    }

    @Test
    void theMentorsOfferAndAnActivityThatEndedDoNotActivate() throws SQLException {
        extract.responsible("s1", "karl", "virksomhedskonsulent", "ja", "2026-01-01", null)
                .activity("s1", "mentor", "2026-10-01", null, null)
                .activity("s1", "nytteindsats", "2026-10-01", null, "2026-10-30");

        assertThat(extract.calculate("2026-10").municipality("activated_citizens")).isEqualTo("0");
    }

    private void caseworker(String id, String primary, String from, String to) throws SQLException {
        extract.responsible("s1", id, "sagsbehandler", primary, from, to);
    }

    private void closes(String day, String reason) throws SQLException {
        extract.change(
                "UPDATE sager SET afsluttet_dato = DATE '%s', afslutningsaarsag = '%s'"
                        .formatted(day, reason));
    }

    private void expectActiveCase(String has, String hasNot) throws SQLException {
        Calculated october = extract.calculate("2026-10");
        assertThat(october.employee(ACTIVE, has)).isEqualTo("1");
        assertThat(october.employee(ACTIVE, hasNot)).isEqualTo("0");
        assertThat(october.municipality(ACTIVE)).isEqualTo("1");
    }
}
