package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.extract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many different citizens each figure is about, beside how many things it counts. */
class CitizensOfFiguresTest {

    @TempDir private Path folder;

    @Test
    void three_cases_of_two_citizens_are_two_citizens() throws SQLException {
        try (var extract = new SmallExtract().withTeams().caseworker("sara", "vest1")) {
            extract.caseworker("omar", "øst1")
                    .openCase("s1", "b1", "sara")
                    .openCase("s2", "b1", "sara")
                    .openCase("s3", "b2", "sara")
                    .openCase("s4", "b1", "omar")
                    .citizenCase("s5", "b3", "2024-01-01", null, null);
            extract.calculate("2026-10");
            assertThat(citizens(extract, "active_cases_caseworker"))
                    .containsExactly(
                            "department vest 3: 2",
                            "department øst 1: 1",
                            "employee omar 1: 1",
                            "employee sara 3: 2",
                            // b1 and b2 with, b3 without a department
                            "municipality * 5: 3, 1 in none",
                            "team vest1 3: 2",
                            "team vest2 0: 0",
                            "team øst1 1: 1");
        }
    }

    @Test
    void six_placements_of_one_citizen_are_one_citizen() throws SQLException {
        try (var extract = new SmallExtract().withTeams().consultant("karl", "vest1")) {
            extract.citizenCase("s1", "b1", "2024-01-01", null, null);
            for (int day = 1; day <= 6; day++) {
                extract.placement("s1", "karl", "2026-09-10", "2026-10-0" + day, null);
            }
            extract.calculate("2026-10");
            assertThat(citizens(extract, "placement_waiting_days"))
                    .contains("department vest 6: 1", "municipality * 6: 1, 0 in none");
        }
    }

    @Test
    void a_share_tells_the_citizens_of_its_part_and_of_its_rest() throws SQLException, IOException {
        Files.writeString(folder.resolve("share.sql"), SHARE_OF_CASES);
        var catalogue = IndicatorCatalogue.load(folder, new Contract());
        try (var extract = new SmallExtract().withTeams().caseworker("sara", "vest1")) {
            extract.openCase("s1", "b1", "sara")
                    .openCase("s2", "b1", "sara")
                    .openCase("s3", "b1", "sara")
                    .openCase("s4", "b2", "sara");
            extract.activity("s1", "job", "2026-10-01", null, null)
                    .activity("s2", "job", "2026-10-01", null, null);
            extract.calculate(catalogue, "2026-10");
            // two cases of b1 with a job, one of b1 and one of b2 without
            assertThat(citizens(extract, "share"))
                    .contains("department vest 4: 2, 1 and 2", "department øst 0: 0, 0 and 0");
        }
    }

    @Test
    void what_names_no_citizen_counts_as_one_of_its_own() throws SQLException, IOException {
        Files.writeString(
                folder.resolve("share.sql"),
                SHARE_OF_CASES.replace("c.borger_id AS citizen", "NULL AS citizen"));
        var catalogue = IndicatorCatalogue.load(folder, new Contract());
        try (var extract = new SmallExtract().withTeams().caseworker("sara", "vest1")) {
            extract.openCase("s1", "b1", "sara").openCase("s2", "b1", "sara");
            extract.calculate(catalogue, "2026-10");
            assertThat(citizens(extract, "share")).contains("department vest 2: 2, 0 and 2");
        }
    }

    private static final String SHARE_OF_CASES =
            """
            /* ---
            id: share
            label: Sager med job
            description: Sager.
            formula: Sager med job delt med sager
            unit: procent
            direction: neutral
            kind: share
            roles: []
            levels: [municipality, department]
            periods: [month]
            owner: Jobcenterets ledelse
            version: 1
            order: 10
            compare: previous_period
            sources: [sager]
            --- */
            SELECT c.sag_id AS subject, c.borger_id AS citizen, c.medarbejder_id AS employee,
              CASE WHEN a.sag_id IS NULL THEN 0 ELSE 1 END AS amount
            FROM caseworker_case c LEFT JOIN running_activity a ON a.sag_id = c.sag_id
            """;

    private static List<String> citizens(SmallExtract extract, String indicator)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = extract.duck().createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT * FROM figure WHERE indicator = '%s' ORDER BY ALL"
                                        .formatted(indicator))) {
            while (row.next()) {
                lines.add(
                        "%s %s %d: %d"
                                        .formatted(
                                                row.getString("level"),
                                                row.getString("unit_id"),
                                                row.getLong("subjects"),
                                                row.getLong("citizens"))
                                + (row.getString("citizens_in_part") == null
                                        ? ""
                                        : ", %d and %d"
                                                .formatted(
                                                        row.getLong("citizens_in_part"),
                                                        row.getLong("citizens_in_rest")))
                                + (row.getString("citizens_without_department") == null
                                        ? ""
                                        : ", %d in none"
                                                .formatted(
                                                        row.getLong(
                                                                "citizens_without_department"))));
            }
        }
        return lines;
    }
}
