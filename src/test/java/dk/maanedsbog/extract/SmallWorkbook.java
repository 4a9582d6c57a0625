package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The small extract as a workbook of texts, for tests to spoil in one place. */
final class SmallWorkbook {

    final XSSFWorkbook poi = new XSSFWorkbook();

    SmallWorkbook() {
        new SmallExtract()
                .files()
                .forEach(
                        (file, content) ->
                                sheet(
                                        file.replace(".csv", ""),
                                        new String(content, StandardCharsets.UTF_8)
                                                .lines()
                                                .toArray(String[]::new)));
    }

    /** Replaces or adds a sheet of texts. */
    Sheet sheet(String name, String... lines) {
        if (poi.getSheet(name) != null) {
            poi.removeSheetAt(poi.getSheetIndex(name));
        }
        Sheet sheet = poi.createSheet(name);
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            String[] values = lines[r].split(";", -1);
            for (int c = 0; c < values.length; c++) {
                row.createCell(c).setCellValue(values[c]);
            }
        }
        return sheet;
    }

    /** A sheet without the delivery note's count of it. */
    Sheet uncounted(String name, String... lines) {
        without("udtraek");
        return sheet(name, lines);
    }

    SmallWorkbook without(String sheet) {
        if (poi.getSheet(sheet) != null) {
            poi.removeSheetAt(poi.getSheetIndex(sheet));
        }
        return this;
    }

    Path writeTo(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            poi.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
