package dk.maanedsbog.workbook;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.configuration.AccessSettings;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.configuration.ScheduleSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.GoalsFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written in a test, as bytes, as parts and opened anew. */
record WrittenWorkbook(byte[] bytes) {

    static final Settings SETTINGS =
            new Settings(
                    "Lillebælt Kommune & omegn",
                    true,
                    13,
                    0.02,
                    6,
                    0.3,
                    Settings.SmallNumbers.USUAL,
                    List.of("placement_waiting_days", "job_ready_share"),
                    6,
                    45,
                    Duration.ofMinutes(30),
                    Path.of("."),
                    Path.of("."),
                    AccessSettings.standard(),
                    Optional.empty(),
                    ScheduleSettings.OFF,
                    QualitySettings.USUAL,
                    DeliverySettings.off());

    static WrittenWorkbook of(BookFixture book, Edition edition, Visibility visibility) {
        return of(book, edition, visibility, new GoalsFixture());
    }

    static WrittenWorkbook of(
            BookFixture book, Edition edition, Visibility visibility, Goals goals) {
        return of(book, edition, visibility, goals, none -> List.of());
    }

    static WrittenWorkbook of(
            BookFixture book, Edition edition, Visibility visibility, Goals goals, Causes causes) {
        var out = new ByteArrayOutputStream();
        try {
            new Workbooks(book, book, goals, causes, SETTINGS).write(edition, visibility, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenWorkbook(out.toByteArray());
    }

    XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** What the zip says of each part. */
    List<ZipEntry> entries() {
        List<ZipEntry> entries = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    List<String> sheets() {
        var names = new ArrayList<String>();
        open().sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** The first row whose first cell holds the text. */
    static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("no row »" + first + "« in " + sheet.getSheetName());
    }

    static Cell cell(XSSFSheet sheet, String first, int column) {
        return row(sheet, first).getCell(column);
    }
}
