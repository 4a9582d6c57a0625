package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Edition;
import java.io.IOException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet as it is written, row by row from the top, and set up for screen and paper. */
final class Page {

    static final double ROW_POINTS = 16.5;

    private static final int ROW_PIXELS = 22;
    private static final int STANDARD_PIXELS = 64;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private int[] widths = {};
    private int next;
    private int lastColumn;
    private boolean broken;
    private boolean hidesNumbers;

    Page(SXSSFWorkbook workbook, Styles styles, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        sheet.setDefaultRowHeightInPoints((float) ROW_POINTS);
        sheet.setDisplayGridlines(false);
        sheet.setZoom(100);
    }

    Styles styles() {
        return styles;
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The sheet that charts are drawn on. */
    XSSFSheet drawing() {
        return workbook.getXSSFWorkbook().getSheet(name());
    }

    /** Sets the columns' widths, in pixels, before anything is written. */
    void widths(int... pixels) {
        widths = pixels.clone();
        lastColumn = pixels.length - 1;
        for (int i = 0; i < pixels.length; i++) {
            sheet.setColumnWidth(i, (int) Math.round(pixels[i] * 256.0 / TextWidth.DIGIT));
        }
    }

    int pixels(int column, int span) {
        int sum = 0;
        for (int i = column; i < column + span; i++) {
            sum += i < widths.length ? widths[i] : STANDARD_PIXELS;
        }
        return sum;
    }

    /** The row, from 0, that comes next. */
    int nextRow() {
        return next;
    }

    Line line() {
        return new Line(this, sheet.createRow(next++));
    }

    void gap(int rows) {
        next += rows;
    }

    /** The heading of every sheet but the front page: title, what it tells, and the way back. */
    void heading(String title, String subtitle) {
        line().text(Look.TITLE, title).end();
        line().text(Look.SUBTITLE, subtitle).end();
        line().link(Look.LINK, "Til forsiden", Forside.NAME).end();
        gap(1);
    }

    void section(String title) {
        line().text(Look.SECTION, title).end();
    }

    /** A remark over the sheet's whole width. */
    void note(String text) {
        line().text(Look.NOTE, text, Math.min(widths.length, 12)).end();
    }

    void markHidden() {
        hidesNumbers = true;
    }

    /** Says what the sign of a hidden number means, on sheets that have one. */
    void noteOnHidden() {
        if (hidesNumbers) {
            note(
                    Texts.HIDDEN
                            + " står for et tal, der er skjult: for få til at vise, enten her eller i"
                            + " et andet tal, som kunne regnes ud af det. Sådanne tal vises kun i"
                            + " borgernes egen afdeling.");
        }
    }

    /** Starts a new printed page. */
    void newPage() {
        sheet.setRowBreak(next - 1);
        broken = true;
    }

    void merge(CellRangeAddress range) {
        sheet.addMergedRegionUnsafe(range);
    }

    Hyperlink hyperlink(HyperlinkType type) {
        return workbook.getCreationHelper().createHyperlink(type);
    }

    /** Keeps the rows so far, and that many columns, in sight. */
    void freeze(int columns) {
        sheet.createFreezePane(columns, next);
    }

    /** Repeats the rows on every printed page. */
    void repeat(int firstRow, int lastRow) {
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
    }

    /** Repeats the first columns on printed pages that stand side by side. */
    void repeatFirstColumns(int columns) {
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
    }

    void filter(int headerRow) {
        sheet.setAutoFilter(new CellRangeAddress(headerRow, next - 1, 0, lastColumn));
    }

    /** Where a chart stands: from the row and pixel, that many pixels wide and rows high. */
    XSSFClientAnchor anchor(int left, int row, int width, int rows) {
        var anchor = new XSSFClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + rows);
        int[] start = position(left);
        int[] end = position(left + width);
        anchor.setCol1(start[0]);
        anchor.setDx1(Units.pixelToEMU(start[1]));
        anchor.setCol2(end[0]);
        anchor.setDx2(Units.pixelToEMU(end[1]));
        return anchor;
    }

    /**
     * Puts a picture there.
     *
     * @param alternative what someone who can't see it is told
     */
    void picture(byte[] png, String name, String alternative, XSSFClientAnchor anchor) {
        int index = workbook.getXSSFWorkbook().addPicture(png, Workbook.PICTURE_TYPE_PNG);
        var picture = drawing().createDrawingPatriarch().createPicture(anchor, index);
        var told = picture.getCTPicture().getNvPicPr().getCNvPr();
        told.setName(name);
        told.setDescr(alternative);
    }

    /** The rows of standard height that take up that many pixels. */
    static int rows(int pixels) {
        return Math.ceilDiv(pixels, ROW_PIXELS);
    }

    /**
     * Sets up the paper, prints what has been written, and lets go of the rows: left to itself POI
     * would write the sheets' last rows in an order that changes from run to run.
     */
    void finish(Edition edition, int pagesWide, int pagesHigh) throws IOException {
        sheet.flushRows();
        int index = workbook.getSheetIndex(sheet);
        workbook.setPrintArea(index, 0, lastColumn, 0, Math.max(0, next - 1));
        var paper = new Paper(sheet);
        paper.margins();
        paper.words(edition);
        if (broken) {
            paper.scaled(pixels(0, lastColumn + 1));
        } else {
            paper.fitted(pagesWide, pagesHigh);
        }
    }

    private int[] position(int pixels) {
        int column = 0;
        int left = pixels;
        while (left >= this.pixels(column, 1)) {
            left -= this.pixels(column, 1);
            column++;
        }
        return new int[] {column, left};
    }
}
