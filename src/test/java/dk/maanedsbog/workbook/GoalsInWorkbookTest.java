package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook holds the goals beside the figures, as they were each month, drawn and in words. */
class GoalsInWorkbookTest {

    private static final String WAITING = "placement_waiting_days";
    private static final String READY = "job_ready_share";
    private static final Unit A1 = Unit.department("A1");
    private static final BookFixture BOOK = BelievableBook.book();
    private static final Edition OCTOBER = BOOK.newest(Period.parse("2026-10")).orElseThrow();

    private static GoalsFixture goals() {
        return new GoalsFixture()
                .set(A1, WAITING, "2026-01", Target.atMost(new BigDecimal(35)), "")
                .set(A1, WAITING, "2026-10", Target.atMost(new BigDecimal(28)), "Vi når de sidste.")
                .set(A1, READY, "2026-01", Target.atLeast(new BigDecimal("0.425")), "")
                .set(
                        Unit.MUNICIPALITY,
                        READY,
                        "2026-01",
                        Target.within(new BigDecimal("0.9"), new BigDecimal("0.95")),
                        "");
    }

    @Test
    void the_overview_and_the_department_say_whether_the_goal_is_met() throws Exception {
        var written = written(goals());
        Sheet overview = written.open().getSheet("Overblik");
        assertThat(row(overview, "Andel jobparate"))
                .contains("42,5 % · nået")
                .containsPattern("90–95 % · .* mangler");
        assertThat(row(department(written.open()), "Gennemsnitlig ventetid"))
                .containsPattern("højst 28 · [\\d,]+ dage over");
        Files.createDirectories(Path.of("target", "workbook"));
        Files.write(Path.of("target", "workbook", "goals.xlsx"), written.bytes());
    }

    @Test
    void the_trend_keeps_each_months_goal_and_the_chart_draws_it_dashed() {
        var written = written(goals());
        Sheet sheet = department(written.open());
        Row limits = find(sheet, "Mål, højst");
        assertThat(limits.getCell(limits.getLastCellNum() - 2).getNumericCellValue()).isEqualTo(35);
        assertThat(limits.getCell(limits.getLastCellNum() - 1).getNumericCellValue()).isEqualTo(28);
        String charts =
                written.parts().entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/charts/chart"))
                        .map(java.util.Map.Entry::getValue)
                        .reduce("", String::concat);
        assertThat(charts).contains("Mål, højst", "prstDash val=\"dash\"");
    }

    @Test
    void the_months_expectation_stands_on_the_departments_sheet() {
        assertThat(text(department(written(goals()).open())))
                .contains("Lederens forventning til måneden.", "Vi når de sidste.");
    }

    @Test
    void without_goals_there_is_no_column_for_them() {
        var book = written(new GoalsFixture()).open();
        assertThat(text(book.getSheet("Overblik"))).doesNotContain("Mål\n", "nået");
        assertThat(text(department(book))).doesNotContain("Mål\n", "Lederens forventning");
    }

    @Test
    void a_hidden_figure_has_a_goal_and_no_state() {
        var goals = new GoalsFixture();
        for (EditionUnit unit : BOOK.units(Visibility.departmentsOnly(), OCTOBER)) {
            if (unit.unit().level() != Level.TEAM) {
                goals.set(unit.unit(), READY, "2026-01", Target.atLeast(BigDecimal.ONE), "");
            }
        }
        BookFixture hiding = BelievableBook.book();
        var written = WrittenWorkbook.of(hiding, OCTOBER, Visibility.departmentsOnly(), goals);
        Row row = find(written.open().getSheet("Overblik"), "Andel jobparate");
        for (int i = 3; i < row.getLastCellNum(); i += 4) {
            boolean hidden = row.getCell(i).toString().equals(Texts.HIDDEN);
            assertThat(row.getCell(i + 3).toString().contains("·")).isEqualTo(!hidden);
        }
    }

    @Test
    void the_same_goals_give_the_same_bytes() {
        assertThat(written(goals()).bytes()).isEqualTo(written(goals()).bytes());
    }

    private static WrittenWorkbook written(GoalsFixture goals) {
        return WrittenWorkbook.of(BOOK, OCTOBER, Visibility.fullRights(), goals);
    }

    private static Sheet department(XSSFWorkbook book) {
        String name =
                BOOK.units(Visibility.fullRights(), OCTOBER).stream()
                        .filter(unit -> unit.unit().equals(A1))
                        .map(EditionUnit::name)
                        .findFirst()
                        .orElseThrow();
        return book.getSheet(name);
    }

    private static Row find(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().startsWith(first)) {
                return row;
            }
        }
        throw new AssertionError(first);
    }

    private static String row(Sheet sheet, String first) {
        StringBuilder text = new StringBuilder();
        find(sheet, first).forEach(cell -> text.append(cell).append('\n'));
        return text.toString().replace('\u00a0', ' ');
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
