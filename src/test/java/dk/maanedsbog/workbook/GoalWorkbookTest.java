package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.GoalRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Goals go through a workbook unchanged, and what is no such workbook is refused calmly. */
class GoalWorkbookTest {

    @Test
    void rows_come_back_as_they_were_written() {
        List<String> hard =
                List.of("team", "T1", "in_job", "2026-10", "mellem", "12,5", "1000", "=1+1", "'-x");
        List<GoalRow> rows =
                GoalWorkbook.read(GoalWorkbook.write(List.of(GoalField.columns(), hard)));
        assertThat(rows.getFirst().cells()).isEqualTo(GoalField.columns());
        assertThat(rows.getLast().cells()).isEqualTo(hard);
        assertThat(rows.getLast().line()).isEqualTo(2);
    }

    @Test
    void a_date_is_read_as_a_date_and_a_formula_as_what_it_is() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet().createRow(4);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("mmm-yy"));
            row.createCell(1).setCellStyle(style);
            row.getCell(1).setCellValue(LocalDate.of(2026, 10, 1));
            row.createCell(2).setCellFormula("1+1");
            workbook.write(out);
            GoalRow read = GoalWorkbook.read(out.toByteArray()).getFirst();
            assertThat(read.line()).isEqualTo(5);
            assertThat(read.cells()).containsExactly("", "2026-10-01", "=1+1");
        }
    }

    @Test
    void a_number_is_read_as_it_is_shown() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var row = workbook.createSheet().createRow(0);
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.createCell(0).setCellStyle(percent);
            row.getCell(0).setCellValue(0.4);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(1250);
            workbook.write(out);
            assertThat(GoalWorkbook.read(out.toByteArray()).getFirst().cells())
                    .containsExactly("40 %", "0,3", "1250");
        }
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_is_read() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[21 * 1024 * 1024]);
        }
        assertThat(out.size()).isLessThan(100_000);
        assertThatThrownBy(() -> GoalWorkbook.read(out.toByteArray()))
                .isInstanceOf(GoalRefused.class)
                .hasMessageContaining("for stor");
    }

    @Test
    void what_is_no_workbook_is_refused() {
        for (byte[] file : List.of(new byte[0], new byte[] {1, 2, 3}, new byte[] {80, 75, 3, 4})) {
            assertThatThrownBy(() -> GoalWorkbook.read(file))
                    .isInstanceOf(GoalRefused.class)
                    .hasMessageContaining("Excel-fil");
        }
    }
}
