package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** One row as it is written, from left to right; it grows as high as its longest text. */
final class Line {

    private static final double LEADING = 1.3;

    private final Page page;
    private final Row row;
    private boolean total;
    private int column;
    private double height = Page.ROW_POINTS;

    Line(Page page, Row row) {
        this.page = page;
        this.row = row;
    }

    /** Makes the cells that follow those of a sum. */
    Line total() {
        total = true;
        return this;
    }

    int column() {
        return column;
    }

    Line skip() {
        column++;
        return this;
    }

    Line text(Look look, String text) {
        return text(look, text, 1);
    }

    /** A text over that many columns. */
    Line text(Look look, String text, int span) {
        boolean quoted = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        for (int i = 0; i < span; i++) {
            Cell cell = row.createCell(column + i);
            cell.setCellStyle(page.styles().of(look, total, quoted));
            if (i == 0) {
                cell.setCellValue(text);
            }
        }
        if (span > 1) {
            page.merge(
                    new CellRangeAddress(
                            row.getRowNum(), row.getRowNum(), column, column + span - 1));
        }
        grow(look, text, page.pixels(column, span));
        column += span;
        return this;
    }

    Line link(Look look, String text, String sheetName) {
        text(look, text);
        var link = page.hyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
        row.getCell(column - 1).setHyperlink(link);
        return this;
    }

    /** A number, or a dash where there is none. */
    Line number(Look look, Optional<BigDecimal> number) {
        return number.map(given -> number(look, given)).orElseGet(this::dash);
    }

    /** A figure's value, a dash where there is none, or the sign of one that is not shown. */
    Line figure(Look look, Optional<Figure> figure) {
        return figure.filter(Figure::suppressed).isPresent()
                ? hidden()
                : number(look, figure.flatMap(Figure::value));
    }

    private Line hidden() {
        page.markHidden();
        return text(Look.DASH, Texts.HIDDEN);
    }

    Line number(Look look, BigDecimal number) {
        cell(look).setCellValue(number.doubleValue());
        return this;
    }

    Line number(Look look, long number) {
        return number(look, BigDecimal.valueOf(number));
    }

    Line dash() {
        return text(Look.DASH, DanishFormat.MISSING);
    }

    /**
     * A number over that many columns; where there is none, nothing, as charts take a dash for 0.
     */
    Line wideNumber(Look look, Optional<BigDecimal> number, int span) {
        text(look, "", span);
        Cell first = row.getCell(column - span);
        first.setBlank();
        number.ifPresent(given -> first.setCellValue(given.doubleValue()));
        return this;
    }

    /** A cell of the table without anything in it. */
    Line empty(Look look) {
        cell(look);
        return this;
    }

    Line date(Look look, LocalDate day) {
        cell(look).setCellValue(day);
        return this;
    }

    Line moment(Look look, Instant moment) {
        cell(look).setCellValue(moment.atZone(DanishFormat.ZONE).toLocalDateTime());
        return this;
    }

    /** Makes the row as high as it needs; to be called last. */
    void end() {
        row.setHeightInPoints((float) height);
    }

    private Cell cell(Look look) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(page.styles().of(look, total, false));
        return cell;
    }

    private static int room(Look look, int pixels) {
        return look == Look.HEAD_RIGHT || look == Look.GOAL ? pixels - TextWidth.GAP : pixels;
    }

    private void grow(Look look, String text, int pixels) {
        int lines =
                look.form().wrapped()
                        ? TextWidth.lines(
                                text, look.points(), look.bold() || total, room(look, pixels))
                        : 1;
        height = Math.max(height, Math.ceil(lines * look.points() * LEADING + 4));
    }
}
