package dk.maanedsbog.pull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hand-made extract as people keep it in Excel: dates and months as date cells, numbers as
 * numbers, the ids of cases and benefit codes among them.
 */
final class HandMadeWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = style("dd-mm-yyyy");
    private final CellStyle month = style("mmm-yy");

    private HandMadeWorkbook() {}

    static Path written(HandMadeExtract extract, Path file) throws IOException {
        var made = new HandMadeWorkbook();
        try (made.workbook;
                OutputStream out = Files.newOutputStream(file)) {
            for (var table : HandMadeTables.of(extract).entrySet()) {
                made.sheet(table.getKey(), table.getValue());
            }
            made.workbook.write(out);
        }
        return file;
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void sheet(String name, List<List<String>> rows) {
        var sheet = workbook.createSheet(name.substring(0, 1).toUpperCase() + name.substring(1));
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                String value = rows.get(r).get(c);
                if (!value.isEmpty()) {
                    fill(row.createCell(c), value);
                }
            }
        }
    }

    private void fill(Cell cell, String value) {
        if (value.matches("C[0-9]")) {
            cell.setCellValue(9000 + Integer.parseInt(value.substring(1)));
        } else if (value.matches("[0-9]+(,[0-9]+)?")) {
            cell.setCellValue(Double.parseDouble(value.replace(',', '.')));
        } else if (!isDate(cell, value)) {
            cell.setCellValue(value);
        }
    }

    private boolean isDate(Cell cell, String value) {
        try {
            boolean ofMonth = value.matches("[0-9]{4}-[0-9]{2}");
            cell.setCellValue(ofMonth ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value));
            cell.setCellStyle(ofMonth ? month : day);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
