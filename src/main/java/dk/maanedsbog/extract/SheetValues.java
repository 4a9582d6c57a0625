package dk.maanedsbog.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the cells of one workbook into text. */
final class SheetValues {

    /** Excel keeps 15 digits; what a fraction has beyond them is noise of its binary form. */
    private static final MathContext DIGITS = new MathContext(15);

    private final SharedTexts shared;
    private final WorkbookDates dates;
    private final CellText text;

    SheetValues(SharedTexts shared, WorkbookDates dates, CellText text) {
        this.shared = shared;
        this.dates = dates;
        this.text = text;
    }

    boolean isBlank(SheetCell cell) {
        String value = text(cell, ContractColumn.Kind.TEXT);
        return value == null || value.isBlank();
    }

    /** The cell's text; null when it is empty. */
    String text(SheetCell cell, ContractColumn.Kind kind) {
        if (cell.value().isEmpty()) {
            return null;
        }
        return switch (cell.type()) {
            case "s" -> shared.text(cell.value());
            case "b" -> text.truth(cell.value().equals("1") || cell.value().equals("true"));
            case "d" -> isoDate(cell.value(), kind);
            case "n" -> number(cell, kind);
            default -> cell.value();
        };
    }

    private String number(SheetCell cell, ContractColumn.Kind kind) {
        double number;
        try {
            number = Double.parseDouble(cell.value());
        } catch (NumberFormatException damaged) {
            return cell.value();
        }
        if (!Double.isFinite(number)) {
            return cell.value();
        }
        if (dates.isDate(cell.style()) && DateUtil.isValidExcelDate(number)) {
            return text.moment(dates.date(number), kind);
        }
        var exact = new BigDecimal(number);
        return text.number(number == Math.rint(number) ? exact : exact.round(DIGITS), kind);
    }

    private String isoDate(String value, ContractColumn.Kind kind) {
        try {
            return value.contains("T")
                    ? text.moment(LocalDateTime.parse(value), kind)
                    : text.date(LocalDate.parse(value), kind);
        } catch (DateTimeParseException withZoneOrWrong) {
            return value;
        }
    }
}
