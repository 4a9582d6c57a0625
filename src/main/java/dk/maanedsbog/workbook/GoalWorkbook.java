package dk.maanedsbog.workbook;

import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.GoalRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The rows of a file of goals as a workbook's first sheet; no cell is ever a formula. */
public final class GoalWorkbook {

    private static final int[] WIDTHS = {12, 10, 30, 12, 9, 9, 9, 44, 44};
    private static final int CHARACTER = 256;
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final int DIGITS = 15;
    private static final String NUMBER = "-?\\d+(,\\d+)?";

    private GoalWorkbook() {}

    public static byte[] write(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Mål");
            XSSFCellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
                sheet.setDefaultColumnStyle(i, text);
            }
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    write(row.createCell(j), j, rows.get(i).get(j), text);
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Cell cell, int column, String value, XSSFCellStyle text) {
        boolean limit = column == GoalField.LOWER.ordinal() || column == GoalField.UPPER.ordinal();
        if (limit && value.matches(NUMBER)) {
            cell.setCellValue(Double.parseDouble(value.replace(',', '.')));
        } else {
            cell.setCellStyle(text);
            cell.setCellValue(value);
        }
    }

    /**
     * Reads the first sheet.
     *
     * @throws GoalRefused when the file is no workbook
     */
    public static List<GoalRow> read(byte[] file) {
        refuseBombs(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<GoalRow> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(text(row.getCell(i)));
                }
                rows.add(new GoalRow(row.getRowNum() + 1, cells));
            }
            return rows;
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** A small file may unpack to more than there is memory for. */
    private static void refuseBombs(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long unpacked = 0;
            byte[] part = new byte[BUFFER];
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new GoalRefused(
                                "Filen er for stor. Gem kun arket med mål, eller del det i flere.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static GoalRefused unreadable() {
        return new GoalRefused(
                "Filen kan ikke læses som en Excel-fil. Gem den som .xlsx eller som CSV.");
    }

    /** A cell as it would stand in the other kind of file; a formula is told by what it is. */
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return "=" + cell.getCellFormula();
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : number(cell);
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** As a spreadsheet shows it: with its fifteen digits, and 0.4 as the 40 % that was typed. */
    private static String number(Cell cell) {
        BigDecimal value =
                BigDecimal.valueOf(cell.getNumericCellValue()).round(new MathContext(DIGITS));
        boolean percent = cell.getCellStyle().getDataFormatString().endsWith("%");
        BigDecimal shown = percent ? value.movePointRight(2) : value;
        return shown.stripTrailingZeros().toPlainString().replace('.', ',') + (percent ? " %" : "");
    }
}
