package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalculationTest {

    @TempDir private Path folder;
    private SmallExtract extract;

    @BeforeEach
    void fourActivities() throws SQLException {
        extract =
                new SmallExtract()
                        .withTeams()
                        .caseworker("anna", "vest1")
                        .caseworker("bo", "vest2")
                        .openCase("s1", "b1", "anna")
                        .openCase("s2", "b2", "bo")
                        .row("loentimer", "b1", "2026-10", "10.5")
                        .row("loentimer", "b2", "2026-10", "20.25");
    }

    @AfterEach
    void close() throws SQLException {
        extract.close();
    }

    @Test
    void aSumAddsTheAmountsUp() throws Exception {
        Calculated october = calculate("sum", hours("timer"));

        var vest = october.figure("own", Unit.department("vest"));
        assertThat(vest.value()).isEqualTo("30.75");
        assertThat(vest.numerator()).isEqualTo("30.75");
        assertThat(vest.denominator()).isNull();
        assertThat(vest.subjects()).isEqualTo(2);
        assertThat(october.team("own", "øst1")).isEqualTo("0");
    }

    @Test
    void ofTwoAmountsForOneSubjectTheLargestCountsAndTheReportSaysSo() throws Exception {
        extract.responsible("s1", "bo", "sagsbehandler", "ja", "2026-01-01", null);

        Calculated october =
                calculate(
                        "sum",
                        """
                        SELECT borger_id AS subject, borger_id AS citizen, a.medarbejder_id AS employee,
                          CASE a.medarbejder_id WHEN 'anna' THEN 3 ELSE 5 END AS amount
                        FROM sager JOIN sagsansvar a USING (sag_id)
                        """);

        assertThat(october.employee("own", "anna")).isEqualTo("3");
        assertThat(october.department("own", "vest")).isEqualTo("10");
        assertThat(october.municipality("own")).isEqualTo("10");
        assertThat(october.report().indicators())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.ambiguousSubjects()).isEqualTo(1);
                            assertThat(line.contributions()).isEqualTo(3);
                            assertThat(line.seconds()).isPositive();
                        });
    }

    @Test
    void aShareOfAnythingButZeroAndOneIsRefused() {
        assertThatThrownBy(() -> calculate("share", hours("timer")))
                .isInstanceOf(CalculationFailed.class)
                .hasMessageContaining("own.sql")
                .hasMessageContaining("En andel har kun amount 1");
    }

    @Test
    void aSubjectMayNotBeEmpty() {
        assertThatThrownBy(
                        () ->
                                calculate(
                                        "count",
                                        hours("1")
                                                .replace(
                                                        "borger_id AS subject", "NULL AS subject")))
                .isInstanceOf(CalculationFailed.class)
                .hasMessageContaining("Den giver rækker med tom »subject«");
    }

    @Test
    void aSecondRunReplacesTheFirst() throws Exception {
        calculate("sum", hours("timer"));

        Calculated again = calculate("max", hours("timer"));

        assertThat(again.municipality("own")).isEqualTo("20.25");
        assertThat(again.report().contributions()).isEqualTo(2);
        assertThat(again.report().withoutEmployee()).isZero();
        assertThat(again.report().withoutTeam()).isZero();
    }

    private static String hours(String amount) {
        return """
        SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, %s AS amount
        FROM loentimer JOIN caseworker_case USING (borger_id)
        """
                .formatted(amount);
    }

    private Calculated calculate(String kind, String sql) throws IOException, SQLException {
        Files.writeString(
                folder.resolve("own.sql"),
                """
                /* ---
                id: own
                label: Egen
                description: Egen indikator.
                formula: Tal
                unit: timer
                direction: neutral
                kind: %s
                roles: []
                levels: [municipality, department, team, employee]
                periods: [month]
                owner: Leder
                version: 1
                order: 1
                compare: previous_period
                sources: [loentimer]
                --- */
                """
                                .formatted(kind)
                        + sql);
        return extract.calculate(IndicatorCatalogue.load(folder, new Contract()), "2026-10");
    }
}
