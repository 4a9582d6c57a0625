package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook, reopened: numbers are numbers, dates dates, and every sheet is set up. */
class WorkbooksTest {

    private static final BookFixture BOOK = BelievableBook.book();

    private static final Edition OCTOBER = BOOK.newest(Period.parse("2026-10")).orElseThrow();
    private static final XSSFWorkbook FULL =
            WrittenWorkbook.of(BOOK, OCTOBER, Visibility.fullRights()).open();

    @Test
    void theFileIsNamedAfterThePeriodWhateverTheRevision() {
        var workbooks =
                new Workbooks(
                        BOOK,
                        BOOK,
                        new GoalsFixture(),
                        none -> List.of(),
                        WrittenWorkbook.SETTINGS);
        assertThat(OCTOBER.revision()).isEqualTo(2);
        assertThat(workbooks.fileName(OCTOBER)).isEqualTo("maanedsbog-2026-10.xlsx");
    }

    @Test
    void aWeekIsNamedByYearAndWeekInTheFileAndInWordsInTheBook() {
        var book = new BookFixture();
        var week = book.edition("2026-W44", 1, List.of(share()), List.of());
        book.ratio(week, "job_ready_share", Unit.MUNICIPALITY, 1, 2);
        var workbooks =
                new Workbooks(
                        book,
                        book,
                        new GoalsFixture(),
                        none -> List.of(),
                        WrittenWorkbook.SETTINGS);
        assertThat(workbooks.fileName(week)).isEqualTo("maanedsbog-2026-W44.xlsx");
        var front =
                WrittenWorkbook.of(book, week, Visibility.departmentsOnly()).open().getSheetAt(0);
        assertThat(front.getRow(0).getCell(0)).hasToString("Månedsbog, uge 44, 2026");
    }

    @Test
    void seventeenOfFortyIsANumberInPercentFormat() {
        var book = new BookFixture();
        var edition =
                book.edition("2026-10", 1, List.of(share()), List.of(department("A1", "Nord")));
        book.ratio(edition, "job_ready_share", Unit.department("A1"), 17, 40);
        var sheet =
                WrittenWorkbook.of(book, edition, Visibility.departmentsOnly())
                        .open()
                        .getSheet("Nord");
        Cell cell = WrittenWorkbook.cell(sheet, "Andel jobparate", 3);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(0.425);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0\\ %");
    }

    @Test
    void aDifferenceOfSharesIsANumberOfPercentagePoints() {
        var book = new BookFixture();
        var units = List.of(department("A1", "Nord"));
        var september = book.edition("2026-09", 1, List.of(share()), units);
        var edition = book.edition("2026-10", 1, List.of(share()), units);
        book.ratio(september, "job_ready_share", Unit.department("A1"), 40, 100);
        book.ratio(edition, "job_ready_share", Unit.department("A1"), 17, 40);
        var sheet =
                WrittenWorkbook.of(book, edition, Visibility.departmentsOnly())
                        .open()
                        .getSheet("Nord");
        Cell change = WrittenWorkbook.cell(sheet, "Andel jobparate", 4);
        assertThat(change.getNumericCellValue()).isEqualTo(2.5);
        assertThat(change.getCellStyle().getDataFormatString()).contains("pp.").startsWith("+0.0");
        assertThat(WrittenWorkbook.cell(sheet, "Andel jobparate", 5)).hasToString("bedre");
    }

    @Test
    void aMissingNumberIsADashAndNotZero() {
        var book = new BookFixture();
        var edition =
                book.edition("2026-10", 1, List.of(share()), List.of(department("A1", "Nord")));
        book.ratio(edition, "job_ready_share", Unit.department("A1"), 0, 0);
        var opened = WrittenWorkbook.of(book, edition, Visibility.departmentsOnly()).open();
        assertThat(WrittenWorkbook.cell(opened.getSheet("Nord"), "Andel jobparate", 3))
                .hasToString("–");
        assertThat(opened.getSheet("Data").getRow(1).getCell(13).getCellType())
                .isEqualTo(CellType.BLANK);
    }

    @Test
    void theFrontPageTellsPeriodRevisionAndFreshnessAsDates() {
        XSSFSheet front = FULL.getSheet("Forside");
        assertThat(front.getRow(0).getCell(0)).hasToString("Månedsbog, oktober 2026");
        assertThat(WrittenWorkbook.cell(front, "Udgave", 1).getNumericCellValue()).isEqualTo(2);
        Cell until = WrittenWorkbook.cell(front, "Data til og med", 1);
        assertThat(DateUtil.isCellDateFormatted(until)).isTrue();
        assertThat(until.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(WrittenWorkbook.cell(front, "Hentet", 1).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.of(2026, 11, 2, 6, 12));
        assertThat(front.getRow(2).getCell(0).toString()).startsWith("DEMO");
    }

    @Test
    void aProvisionalEditionSaysSo() {
        var book = new BookFixture();
        var edition = book.edition("2026-10", 1, List.of(share()), List.of(), false, true);
        book.ratio(edition, "job_ready_share", Unit.MUNICIPALITY, 1, 2);
        var front =
                WrittenWorkbook.of(book, edition, Visibility.departmentsOnly())
                        .open()
                        .getSheetAt(0);
        assertThat(front.getRow(3).getCell(0).toString()).startsWith("Foreløbige tal");
    }

    @Test
    void everyLinkLeadsToASheetThatIsThere() {
        int links = 0;
        for (int i = 0; i < FULL.getNumberOfSheets(); i++) {
            for (var link : FULL.getSheetAt(i).getHyperlinkList()) {
                assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
                String name = link.getLocation().replaceAll("^'|'!A1$", "").replace("''", "'");
                assertThat(FULL.getSheet(name)).as(link.getLocation()).isNotNull();
                links++;
            }
        }
        assertThat(links).isGreaterThan(2 * (FULL.getNumberOfSheets() - 3));
    }

    @Test
    void everySheetIsSetUpForPaper() {
        for (int i = 0; i < FULL.getNumberOfSheets(); i++) {
            XSSFSheet sheet = FULL.getSheetAt(i);
            assertThat(sheet.getPrintSetup().getLandscape()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(FULL.getPrintArea(i)).as(sheet.getSheetName()).isNotNull();
            assertThat(sheet.getHeader().getLeft()).contains("Lillebælt Kommune && omegn");
            assertThat(sheet.getHeader().getRight()).contains("oktober 2026, udgave 2");
            assertThat(sheet.getFooter().getRight()).endsWith("Side &P af &N");
        }
    }

    @Test
    void tablesKeepTheirHeadingsInSightAndOnEveryPage() {
        assertThat(FULL.getSheet("Overblik").getPaneInformation().isFreezePane()).isTrue();
        assertThat(FULL.getSheet("Team Øst").getPaneInformation().getVerticalSplitLeftColumn())
                .isEqualTo((short) 1);
        assertThat(FULL.getSheet("Team Øst").getRepeatingRows().formatAsString()).isEqualTo("5:6");
        XSSFSheet data = FULL.getSheet("Data");
        assertThat(data.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(data.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo("A1:O" + (data.getLastRowNum() + 1));
    }

    @Test
    void chartsAreNativeAndToldInWords() {
        var drawing = FULL.getSheet("Job og virksomhed").getDrawingPatriarch();
        assertThat(drawing.getCTDrawing().getTwoCellAnchorList())
                .filteredOn(anchor -> !anchor.isSetPic())
                .hasSize(4)
                .allSatisfy(
                        anchor ->
                                assertThat(
                                                anchor.getGraphicFrame()
                                                        .getNvGraphicFramePr()
                                                        .getCNvPr()
                                                        .getDescr())
                                        .startsWith("Kurve for Job og virksomhed")
                                        .contains("oktober 2026"));
        for (var chart : drawing.getCharts()) {
            var values =
                    chart.getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .getSerArray(0)
                            .getVal()
                            .getNumRef();
            assertThat(values.getF()).startsWith("'Job og virksomhed'!$D$");
            assertThat(values.getNumCache().sizeOfPtArray()).isEqualTo(12);
        }
        assertThat(FULL.getSheet("Overblik").getDrawingPatriarch().getCharts()).hasSize(2);
    }

    @Test
    void employeesStandInDanishNameOrder() {
        var sheet = FULL.getSheet("Team Øst");
        var names = new java.util.ArrayList<String>();
        for (int row = 6; row < 11; row++) {
            names.add(sheet.getRow(row).getCell(0).toString());
        }
        assertThat(names)
                .hasSize(5)
                .isSortedAccordingTo(dk.maanedsbog.shared.DanishFormat.nameOrder());
    }

    @Test
    void aRollingWindowIsMeasuredAgainstTheWindowBefore() {
        var sheet = FULL.getSheet("Job og virksomhed");
        assertThat(WrittenWorkbook.cell(sheet, "Virksomhedsbesøg, seneste seks måneder", 2))
                .hasToString("apr. 2026");
        assertThat(WrittenWorkbook.cell(sheet, "Andel jobparate", 2)).hasToString("sep. 2026");
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() {
        var book = new BookFixture();
        var edition =
                book.edition(
                        "2026-10", 1, List.of(share()), List.of(department("A1", "=1+1|'[x]:")));
        book.ratio(edition, "job_ready_share", Unit.department("A1"), 1, 2);
        var opened = WrittenWorkbook.of(book, edition, Visibility.departmentsOnly()).open();
        Cell name = opened.getSheet("Data").getRow(1).getCell(7);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(WrittenWorkbook.of(book, edition, Visibility.departmentsOnly()).parts())
                .allSatisfy((part, text) -> assertThat(text).doesNotContain("<f>=1"));
    }

    @Test
    void whatWasCorrectedSinceTheEarlierRevisionIsListed() {
        var sheet = FULL.getSheet("Bevægelser");
        var row =
                WrittenWorkbook.row(
                        sheet, "Gennemsnitlig ventetid for afsluttede placeringer (dage)");
        assertThat(sheet.getRow(4).getCell(0)).hasToString("Rettet siden udgave 1");
        assertThat(row.getCell(2)).hasToString("Hele kommunen");
        assertThat(row.getCell(5).getNumericCellValue()).isPositive();
    }

    @Test
    void twoIndicatorsOfOneNameSayWhoseTheyAreOnEverySheet() {
        for (var sheet : FULL) {
            for (var row : sheet) {
                row.forEach(cell -> assertThat(cell.toString()).isNotEqualTo("Aktive sager"));
            }
        }
        for (String name : List.of("Bevægelser", "Overblik", "Definitioner")) {
            var sheet = FULL.getSheet(name);
            assertThat(WrittenWorkbook.row(sheet, "Aktive sager, virksomhedskonsulent"))
                    .isNotEqualTo(WrittenWorkbook.row(sheet, "Aktive sager, sagsbehandler"));
        }
    }

    @Test
    void aBookThatLacksCasesOfAnErasedCitizenSaysSoWhereCasesAreCounted() {
        assertThat(movementsAfterErasureIn("A1")).contains("en borger er slettet af månedsbogen");
        assertThat(movementsAfterErasureIn("A2")).doesNotContain("borger er slettet");
    }

    private static String movementsAfterErasureIn(String erased) {
        var department = department("A1", "Job");
        var book = new BookFixture();
        var first = book.edition("2026-10", 1, List.of(share()), List.of(department));
        var second = book.edition("2026-10", 2, List.of(share()), List.of(department));
        book.ratio(first, "job_ready_share", department.unit(), 1, 3);
        book.ratio(second, "job_ready_share", department.unit(), 2, 3);
        book.erase(first, erased);
        var all = new StringBuilder();
        WrittenWorkbook.of(book, second, Visibility.ownDepartment("A1"))
                .open()
                .getSheet("Bevægelser")
                .forEach(row -> row.forEach(cell -> all.append(cell).append(' ')));
        return all.toString();
    }

    @Test
    void aCaseThatAnotherEmployeeTookOverIsCountedAsChangedWhereItIsListed() {
        var department = department("A1", "Job");
        var book = new BookFixture();
        for (int revision = 1; revision <= 2; revision++) {
            var edition = book.edition("2026-10", revision, List.of(share()), List.of(department));
            book.ratio(edition, "job_ready_share", department.unit(), revision, 3);
            book.contribution(
                    edition,
                    "job_ready_share",
                    new Contribution(
                            "S1",
                            Optional.of("B1"),
                            Optional.of("M00" + revision),
                            Optional.empty(),
                            Optional.of("A1"),
                            BigDecimal.ONE,
                            Optional.of("S1"),
                            Optional.empty(),
                            Optional.empty()));
        }
        var opened =
                WrittenWorkbook.of(
                                book,
                                book.newest(Period.parse("2026-10")).orElseThrow(),
                                Visibility.fullRights())
                        .open();
        var sheet = opened.getSheet("Bevægelser");
        var row = WrittenWorkbook.row(sheet, "Andel jobparate");
        assertThat(row.getCell(2)).hasToString("Job");
        assertThat(List.of(row.getCell(7), row.getCell(8), row.getCell(9)))
                .extracting(Cell::getNumericCellValue)
                .containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void theCasesBehindACorrectionAreListedByTheirNumbers() {
        var sheet = FULL.getSheet("Bevægelser");
        var row = WrittenWorkbook.row(sheet, "Sager bag rettelserne");
        var first = sheet.getRow(row.getRowNum() + 2);
        assertThat(first.getCell(1).getStringCellValue()).startsWith("S-1");
        assertThat(first.getCell(3)).hasToString("Ændret");
        assertThat(first.getCell(4).getStringCellValue()).contains(" dage, ");
        assertThat(first.getCell(7).getStringCellValue())
                .contains(" dage, ")
                .isNotEqualTo(first.getCell(4).getStringCellValue());
    }

    @Test
    void waitingTimesAddUp() {
        var sheet = FULL.getSheet("Ventetid");
        double sum = 0;
        for (int row = 5; row < 12; row++) {
            sum += sheet.getRow(row).getCell(1).getNumericCellValue();
        }
        assertThat(sum).isEqualTo(WrittenWorkbook.cell(sheet, "I alt", 1).getNumericCellValue());
        assertThat(WrittenWorkbook.row(sheet, "Ventede over 45 dage")).isNotNull();
    }

    private static Definition share() {
        return new Definition(
                "job_ready_share",
                1,
                "Andel jobparate",
                "Betydning",
                "Formel",
                "borgere",
                Kind.SHARE,
                Direction.HIGHER_IS_BETTER,
                "previous",
                List.of("sagsbehandler"),
                List.of("borgere"),
                "Ejer",
                1,
                true,
                List.of());
    }

    private static EditionUnit department(String id, String name) {
        return new EditionUnit(
                Unit.department(id), name, Optional.of(id), Optional.empty(), Optional.empty());
    }
}
