package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A workbook gives the same rows as CSV files, and a wrong one says what is wrong with it. */
class WorkbookSourceTest {

    private static final SourceDescription EXCEL =
            ListSource.described(SourceDescription.Kind.XLSX);

    @TempDir Path folder;

    private final SmallWorkbook workbook = new SmallWorkbook();

    @Test
    void sheets_are_found_in_any_letter_case() {
        workbook.poi.setSheetName(workbook.poi.getSheetIndex("borgere"), "BORGERE");
        try (var pulled = pulled()) {
            assertThat(pulled.counts("borgere")).isEqualTo(new TableCounts("borgere", 2, 2, 0));
            assertThat(pulled.rows("SELECT count(*) FROM samtaler")).containsExactly("2");
            assertThat(pulled.extract.warnings()).isEmpty();
        }
    }

    @Test
    void a_folder_may_hold_the_workbook_and_excels_own_lock_file() throws IOException {
        Path file = workbook.writeTo(folder.resolve("udtræk.XLSX"));
        Files.writeString(folder.resolve("~$udtræk.xlsx"), "x");
        try (var pulled = pulled(file.getParent())) {
            assertThat(pulled.counts("sager").read()).isEqualTo(2);
        }
    }

    @Test
    void cells_become_the_text_that_a_person_would_write() {
        Sheet sheet = workbook.uncounted("borgere", "borger_id;foedselsdato;koen;sprogniveau");
        row(sheet, 1, "B1", LocalDate.of(1980, 1, 31), "K", 3.5);
        row(sheet, 2, 123, null, "M", true);
        row(sheet, 3, 1234567890123456d, LocalDateTime.of(1980, 2, 1, 0, 0), null, 1e20);
        row(sheet, 4, 4.0, null, null, 0.1 + 0.2);
        sheet.getRow(4).createCell(3).setCellFormula("\"A\"&\"2\"");
        workbook.poi.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(borgere())
                .containsExactly(
                        row(1, "B1", "1980-01-31", "K", "3.5"),
                        row(2, "123", null, "M", "ja"),
                        row(3, "1234567890123456", "1980-02-01", null, "100000000000000000000"),
                        row(4, "4", null, null, "A2"));
    }

    @Test
    void blank_rows_are_skipped_but_counted_and_short_rows_filled_up() {
        Sheet sheet = workbook.uncounted("borgere", "", "borger_id;foedselsdato;koen");
        row(sheet, 2, "B1");
        row(sheet, 3, "", null, " ");
        row(sheet, 6, "B2", null, null, "til højre for overskrifterne");
        row(sheet, 7, null, null, null, "en note");
        assertThat(borgere()).containsExactly(row(1, "B1", null, null), row(5, "B2", null, null));
    }

    @Test
    void a_month_kept_as_a_date_is_a_month() {
        Sheet sheet = workbook.uncounted("loentimer", "borger_id;maaned;timer");
        row(sheet, 1, "B1", LocalDate.of(2026, 9, 1), 100d / 3);
        row(sheet, 2, "B1", LocalDate.of(2026, 9, 2), 7.125);
        row(sheet, 3, "B1", "2026-10", "1.250,5");
        try (var pulled = pulled()) {
            assertThat(pulled.rows("SELECT maaned, timer FROM loentimer ORDER BY 1"))
                    .containsExactly("2026-09;33.3333", "2026-10;1250.5000");
            assertThat(pulled.extract.rejected())
                    .containsExactly(
                            new RejectedRow(
                                    "loentimer",
                                    2,
                                    "maaned",
                                    Reason.MONTH.text(),
                                    "B1;2026-09-02;7.1250"));
        }
    }

    @Test
    void three_decimals_are_never_taken_for_thousands() {
        Sheet sheet = workbook.uncounted("loentimer", "borger_id;maaned;timer");
        row(sheet, 1, "B1", "2026-09", "12,5");
        row(sheet, 2, "B1", "2026-10", 7.125);
        try (var pulled = pulled()) {
            assertThat(pulled.rows("SELECT timer FROM loentimer ORDER BY maaned"))
                    .containsExactly("12.5000", "7.1250");
        }
    }

    @Test
    void dates_count_from_1904_where_the_workbook_says_so() {
        workbook.poi.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Sheet sheet = workbook.uncounted("borgere", "borger_id;foedselsdato");
        row(sheet, 1, "B1");
        sheet.getRow(1).createCell(1).setCellValue(1.0);
        sheet.getRow(1).getCell(1).setCellStyle(dateStyle());
        assertThat(borgere()).containsExactly(row(1, "B1", "1904-01-02"));
    }

    @Test
    void a_time_of_day_has_no_zone_in_excel_and_is_rejected() {
        Sheet sheet = workbook.uncounted("borgere", "borger_id;foedselsdato");
        row(sheet, 1, "B1", LocalDate.of(1980, 1, 31));
        row(sheet, 2, "B2", LocalDateTime.of(1980, 1, 31, 22, 0));
        try (var pulled = pulled()) {
            assertThat(pulled.counts("borgere").rejected()).isEqualTo(1);
            assertThat(pulled.extract.rejected())
                    .first()
                    .extracting(RejectedRow::reason)
                    .isEqualTo(Reason.DATE.text());
        }
    }

    @Test
    void an_error_in_a_cell_rejects_its_row_and_is_shown() {
        Sheet sheet = workbook.uncounted("borgere", "borger_id;foedselsdato;note");
        row(sheet, 1, "B1", null);
        row(sheet, 2, "0101801234", null);
        row(sheet, 3, "B2", null);
        sheet.getRow(2).createCell(1).setCellErrorValue(FormulaError.NA.getCode());
        sheet.getRow(3).createCell(2).setCellErrorValue(FormulaError.REF.getCode());
        try (var pulled = pulled()) {
            assertThat(pulled.counts("borgere")).isEqualTo(new TableCounts("borgere", 3, 2, 1));
            assertThat(pulled.extract.rejected())
                    .contains(
                            new RejectedRow(
                                    "borgere",
                                    2,
                                    "foedselsdato",
                                    Reason.CELL_ERROR.text(),
                                    "******-****;#N/A"));
        }
    }

    @Test
    void a_missing_sheet_is_named_and_an_optional_one_warned_of() {
        workbook.without("udtraek").without("loentimer");
        try (var pulled = pulled()) {
            assertThat(pulled.extract.warnings())
                    .containsExactly(
                            "loentimer mangler i udtrækket. Tabellen loentimer er tom i denne kørsel.",
                            "Følgesedlen udtraek (et ark) mangler. Det kan derfor ikke ses, om udtrækket er leveret helt.");
        }
        workbook.without("borgere").without("teams");
        assertRefused("udtræk.xlsx: Projektmappen mangler arkene: teams, borgere. Den har: ");
    }

    @Test
    void a_missing_column_and_an_empty_sheet_are_named() {
        workbook.sheet("borgere", "borger_nr;koen", "B1;K");
        assertRefused(
                "borgere, overskriften: Kolonnen »borger_id« mangler i arkets øverste række. Arket har: »borger_nr«, »koen«.");
        workbook.sheet("borgere");
        assertRefused("borgere: Arket er tomt.");
        workbook.uncounted("borgere", "borger_id");
        assertRefused("borgere: Arket har en overskrift, men ingen rækker.");
    }

    @Test
    void a_delivery_note_that_disagrees_refuses() {
        workbook.sheet("borgere", "borger_id", "B1");
        assertRefused(
                "udtraek: Udtrækket er ikke leveret helt: borgere skulle have 2 rækker, men borgere har 1.");
        workbook.sheet("udtraek", "tabel;raekker;data_til_og_med", "borgere;mange;");
        assertRefused("udtraek, række 1: Antallet af rækker er ikke et helt tal.");
    }

    @Test
    void what_is_no_workbook_is_refused_in_words() throws IOException {
        assertRefused(write(new byte[0]), "Filen er tom");
        assertRefused(write("borger_id;navn\n".getBytes()), "Filen er ikke en Excel-fil");
        assertRefused(write(zip("hej.txt", "hej".getBytes())), "Filen er beskadiget eller ikke");
        byte[] whole = Files.readAllBytes(workbook.writeTo(folder.resolve("hel.xlsx")));
        Files.delete(folder.resolve("hel.xlsx"));
        assertRefused(write(Arrays.copyOf(whole, whole.length / 2)), "Filen er beskadiget");
        try (var old = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            old.createSheet("borgere");
            old.write(bytes);
            assertRefused(write(bytes.toByteArray()), "Filen er en gammel Excel-fil (.xls)");
        }
        assertRefused(write(encrypted(whole)), "Filen er beskyttet med adgangskode");
    }

    @Test
    void a_sheet_whose_xml_breaks_off_is_refused_with_its_name() throws IOException {
        Path file = workbook.writeTo(folder.resolve("udtræk.xlsx"));
        try (var zip = FileSystems.newFileSystem(file)) {
            for (int i = 1; i <= 15; i++) {
                Path sheet = zip.getPath("xl/worksheets/sheet" + i + ".xml");
                String xml = Files.readString(sheet);
                Files.writeString(sheet, xml.substring(0, xml.lastIndexOf("</row>")));
            }
        }
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(() -> pulled(file))
                .withMessageContaining(": Filen er beskadiget")
                .satisfies(e -> assertThat(e.file()).isEqualTo("afdelinger"));
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Path file = workbook.writeTo(folder.resolve("udtræk.xlsx"));
        try (var zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/sharedStrings.xml");
            String xml = Files.readString(sheet);
            String blank = " ".repeat(40_000_000);
            Files.writeString(sheet, xml.replaceFirst("</si>", "</si>" + blank));
        }
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(() -> pulled(file))
                .withMessageContaining("pakker sig ud til langt mere");
    }

    @Test
    void a_folder_with_no_workbook_or_with_two_is_refused() {
        assertRefused(folder, "har ingen Excel-fil");
        workbook.writeTo(folder.resolve("a.xlsx"));
        workbook.writeTo(folder.resolve("b.xlsx"));
        assertRefused(folder, "har 2 Excel-filer");
        assertRefused(folder.resolve("c.xlsx"), "Excel-filen med udtrækket findes ikke");
    }

    @Test
    void a_long_sheet_is_streamed() throws IOException {
        int rows = 200_000;
        Path file = folder.resolve("lang.xlsx");
        try (var large = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = large.createSheet("ydelsesuger");
            for (int r = 0; r <= rows; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "borger_id" : "B" + r);
                row.createCell(1).setCellValue(r == 0 ? "uge" : "2026-W" + (10 + r % 40));
            }
            large.write(out);
        }
        try (var source = new WorkbookSource(file, new CellText(EXCEL))) {
            source.open(new Warnings());
            var reader =
                    source.find("ydelsesuger")
                            .orElseThrow()
                            .rows(
                                    List.of(
                                            new WantedColumn(0, ContractColumn.Kind.ID),
                                            new WantedColumn(1, ContractColumn.Kind.WEEK)));
            reader.open(new ExecutionContext());
            long read = 0;
            for (var row = reader.read(); row != null; row = reader.read()) {
                assertThat(row.record()).isEqualTo(++read);
            }
            assertThat(read).isEqualTo(rows);
            reader.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CellStyle dateStyle() {
        CellStyle style = workbook.poi.createCellStyle();
        style.setDataFormat(workbook.poi.createDataFormat().getFormat("dd-mm-yyyy"));
        return style;
    }

    private void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case String text -> row.createCell(i).setCellValue(text);
                case Boolean truth -> row.createCell(i).setCellValue(truth);
                case Number value -> row.createCell(i).setCellValue(value.doubleValue());
                case LocalDate day -> {
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(dateStyle());
                }
                case LocalDateTime moment -> {
                    row.createCell(i).setCellValue(moment);
                    row.getCell(i).setCellStyle(dateStyle());
                }
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private static String row(long record, String... values) {
        return record + " " + Arrays.asList(values);
    }

    /** The rows of the sheet of citizens, all its columns. */
    private List<String> borgere() {
        Path file = workbook.writeTo(folder.resolve("udtræk.xlsx"));
        try (var source = new WorkbookSource(file, new CellText(EXCEL))) {
            var warnings = new Warnings();
            source.open(warnings);
            var found =
                    FoundTable.of(
                            Contract.table("borgere").orElseThrow(),
                            source.find("borgere").orElseThrow(),
                            EXCEL,
                            warnings);
            var reader = found.rows();
            reader.open(new ExecutionContext());
            var rows = new ArrayList<String>();
            for (var row = reader.read(); row != null; row = reader.read()) {
                rows.add(row.record() + " " + row.values());
            }
            reader.close();
            return rows;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Pulled pulled() {
        return pulled(workbook.writeTo(folder.resolve("udtræk.xlsx")));
    }

    private Pulled pulled(Path file) {
        return Pulled.ofRows(folder, new WorkbookSource(file, new CellText(EXCEL)), EXCEL);
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(this::pulled)
                .withMessageStartingWith(message);
    }

    private void assertRefused(Path file, String message) {
        assertThatExceptionOfType(ExtractRefused.class)
                .isThrownBy(() -> pulled(file))
                .withMessageContaining(message);
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("forkert.xlsx"), content);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) throws IOException {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("kode");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(workbook);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
