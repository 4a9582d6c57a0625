package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.pull.HandMadeExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export as a process, on a store pulled from an extract that a person wrote. */
@Tag("slow")
class ExportCommandTest {

    @TempDir private static Path folder;

    @BeforeAll
    static void pull() {
        var extract = HandMadeExtract.copiedTo(folder.resolve("extract"));
        CommandHere pull =
                CommandHere.on(folder, "pull", "--month=2026-10", "--source=" + extract.folder());
        assertThat(pull.exitCode()).as(pull.errors()).isZero();
    }

    @Test
    void an_employee_gets_the_own_department_in_full_and_the_others_as_wholes()
            throws IOException, InterruptedException, SQLException {
        try (var export =
                ApplicationProcess.on(
                        folder,
                        "export",
                        "--month=2026-10",
                        "--as=K1",
                        "--out=" + folder.resolve("k1.csv"))) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            assertThat(export.lines().getLast()).startsWith("Skrevet med rettighederne for");
        }
        List<String> lines = Files.readAllLines(folder.resolve("k1.csv"));
        assertThat(lines.getFirst())
                .isEqualTo(
                        "period;revision;indicator;level;unit_id;numerator;denominator;subjects;value");
        List<String> own =
                HandMadeExtract.octoberFigures().stream()
                        .filter(line -> line.matches(".*;employee;K[12];.*"))
                        .map(line -> "2026-10;1;" + line)
                        .toList();
        assertThat(own).isNotEmpty();
        assertThat(lines)
                .containsAll(own)
                .anyMatch(line -> line.contains(";department;A2;skjult;skjult;skjult;skjult"))
                .noneMatch(line -> line.matches(".*;employee;S.*"));
        assertThat(audit())
                .anyMatch(
                        line ->
                                line.startsWith("operatør EXPORTED Eksport (csv) af oktober 2026")
                                        && line.endsWith("employee:K1 " + (lines.size() - 1)));
    }

    @Test
    void a_workbook_is_made_with_the_same_rights() throws IOException {
        Path file = folder.resolve("new/k1.xlsx");
        CommandHere export = export("K1", file, "--format=xlsx");
        assertThat(export.exitCode()).as(export.errors()).isZero();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheet("Overblik")).isNotNull();
            assertThat(workbook.getSheet("Bevægelser")).as("there is nothing earlier").isNull();
        }
        assertThat(file.getParent()).isDirectoryContaining("glob:**k1.xlsx");
        assertThat(file.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void the_workbook_of_a_revision_tells_each_figure_then_and_now_and_the_cases()
            throws IOException {
        Path own = folder.resolve("revised");
        for (String more : List.of("", "late")) {
            HandMadeExtract extract =
                    HandMadeExtract.copiedTo(folder.resolve("extract-revised" + more));
            if (!more.isEmpty()) {
                extract.with("placeringer", "2026-10-21;;\nP3", "2026-10-21;2026-11-04;\nP3");
            }
            CommandHere pull =
                    CommandHere.on(own, "pull", "--month=2026-10", "--source=" + extract.folder());
            assertThat(pull.exitCode()).as(pull.errors()).isZero();
        }
        Path file = folder.resolve("revised.xlsx");
        CommandHere export =
                CommandHere.on(
                        own,
                        "export",
                        "--month=2026-10",
                        "--as=K1",
                        "--format=xlsx",
                        "--out=" + file);
        assertThat(export.exitCode()).as(export.errors()).isZero();
        assertThat(export.lines().getLast()).contains("udgave 2");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> lines = lines(workbook.getSheet("Bevægelser"));
            assertThat(lines)
                    .contains(
                            "Rettet siden udgave 1",
                            "Borgere, afsluttede placeringer | Afdeling | Virksomhedsservice | 3 | 2"
                                    + " | -1 | dårligere | 0 | 1 | 0")
                    .anyMatch(line -> line.contains("| C2 | Virksomhedsservice | Væk | 20 dage"))
                    .as("of other departments neither persons nor cases")
                    .noneMatch(line -> line.matches(".*\\b(Konsulent Tre|C[4-9])\\b.*"));
        }
    }

    private static List<String> lines(Sheet sheet) {
        var format = new DataFormatter(Locale.forLanguageTag("da"));
        List<String> lines = new ArrayList<>();
        sheet.forEach(
                row -> {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                    lines.add(String.join(" | ", cells).strip());
                });
        return lines;
    }

    @Test
    void who_is_not_known_gets_no_file_and_stands_in_the_trail() throws SQLException {
        Path file = folder.resolve("nobody.csv");
        CommandHere export = export("findesikke", file);
        assertThat(export.exitCode()).isEqualTo(3);
        assertThat(export.errors()).startsWith("»findesikke« findes ikke.").doesNotContain("\tat ");
        assertThat(file).doesNotExist();
        assertThat(audit()).anyMatch(line -> line.startsWith("operatør REFUSED"));
    }

    @Test
    void who_has_left_is_said_to_have_no_access_and_not_to_be_unknown() {
        Path file = folder.resolve("left.csv");
        CommandHere export = export("K3", file);
        assertThat(export.exitCode()).isEqualTo(3);
        assertThat(export.errors())
                .startsWith("»K3« har ingen adgang i dag")
                .doesNotContain("findes ikke");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_user_for_an_employee_without_employment_is_added_with_a_warning() {
        CommandHere left = user("k3", "K3");
        assertThat(left.exitCode()).isZero();
        assertThat(left.lines()).singleElement().asString().contains("Engangskode");
        assertThat(left.errors().strip())
                .isEqualTo(
                        "Medarbejderen K3 har ingen ansættelse i dag og kan ikke logge ind, før"
                                + " udtrækket har en, der gælder.");
        CommandHere employed = user("k2", "K2");
        assertThat(employed.exitCode()).isZero();
        assertThat(employed.errors()).isBlank();
    }

    private static CommandHere user(String name, String employee) {
        return CommandHere.on(folder, "user", "add", "--user=" + name, "--employee=" + employee);
    }

    private static CommandHere export(String reader, Path file, String... format) {
        List<String> words = new ArrayList<>(List.of("export", "--month=2026-10"));
        words.addAll(List.of("--as=" + reader, "--out=" + file));
        words.addAll(List.of(format));
        return CommandHere.on(folder, words.toArray(String[]::new));
    }

    private static List<String> audit() throws SQLException {
        List<String> found = new ArrayList<>();
        String url = "jdbc:h2:" + folder.resolve("data/maanedsbog") + ";AUTO_SERVER=TRUE";
        try (var store = DriverManager.getConnection(url, "sa", "");
                var rows =
                        store.createStatement()
                                .executeQuery(
                                        "SELECT user_name, action, what, scope, results"
                                                + " FROM audit_entry")) {
            while (rows.next()) {
                found.add(
                        "%s %s %s %s %d"
                                .formatted(
                                        rows.getString(1),
                                        rows.getString(2),
                                        rows.getString(3),
                                        rows.getString(4),
                                        rows.getLong(5)));
            }
        }
        return found;
    }
}
