package dk.maanedsbog.workbook;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's cell styles, each made once, when it is first used. */
final class Styles {

    /** The one font of the workbook; Liberation Sans has the same measures. */
    static final String FONT = "Arial";

    private record Key(Look look, boolean total, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, CellStyle> styles = new LinkedHashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        standard.setColor(colour(Look.Ink.FIRST));
    }

    /**
     * The style of a cell.
     *
     * @param total whether the cell sums up the rows above it
     * @param quoted whether a text could be taken for a formula when it is edited
     */
    CellStyle of(Look look, boolean total, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, total, quoted), this::make);
    }

    private CellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, key.total()));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.form().code()));
        style.setAlignment(look.form().alignment());
        style.setIndention((short) look.form().indent());
        style.setVerticalAlignment(standing(look));
        style.setWrapText(look.form().wrapped());
        style.setQuotePrefixed(key.quoted());
        if (look.header() || key.total()) {
            style.setFillForegroundColor(colour(Look.Ink.GROUND));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look == Look.HEAD_RIGHT || look == Look.HEAD_GROUP) {
            style.setBorderLeft(BorderStyle.MEDIUM);
            style.setLeftBorderColor(colour("FFFFFF"));
        }
        if (look.ruled()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(look.header() ? Look.Ink.ACCENT : Look.Ink.LINE));
        }
        return style;
    }

    private static VerticalAlignment standing(Look look) {
        return switch (look) {
            case PROSE -> VerticalAlignment.TOP;
            default -> look.header() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER;
        };
    }

    private XSSFFont font(Look look, boolean total) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.bold() || total);
        font.setColor(colour(look.ink()));
        if (look == Look.LINK || look == Look.LISTED_LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
