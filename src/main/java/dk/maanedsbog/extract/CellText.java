package dk.maanedsbog.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Writes typed values of a workbook or a database as the text that the contract's rules read, so
 * that the same rules hold for every kind of source.
 */
final class CellText {

    private static final int MOST_DECIMALS = 12;
    private static final int LIKE_THOUSANDS = 3;

    private final Decimal decimal;
    private final Optional<DateForm> dateForm;

    CellText(SourceDescription source) {
        decimal = source.decimal();
        dateForm = source.dateForm();
    }

    /** Plain digits; in a column of numbers such that a point can't be taken for thousands. */
    String number(BigDecimal number, ContractColumn.Kind kind) {
        if (kind != ContractColumn.Kind.NUMBER) {
            return plain(number);
        }
        BigDecimal kept = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        String text = plain(kept);
        if (decimal == Decimal.COMMA) {
            return text.replace('.', ',');
        }
        int point = text.indexOf('.');
        return point >= 0 && text.length() - point - 1 == LIKE_THOUSANDS ? text + "0" : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A date in the description's form, ISO else; the first of a month stands for the month. */
    String date(LocalDate date, ContractColumn.Kind kind) {
        if (kind == ContractColumn.Kind.DATE && dateForm.isPresent()) {
            return date.format(DateTimeFormatter.ofPattern(dateForm.get().pattern()));
        }
        boolean month = kind == ContractColumn.Kind.MONTH && date.getDayOfMonth() == 1;
        return month ? YearMonth.from(date).toString() : date.toString();
    }

    /** Midnight is the date; another time without zone stays a time, and a date rule rejects it. */
    String moment(LocalDateTime moment, ContractColumn.Kind kind) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(moment.toLocalDate(), kind)
                : moment.toString();
    }

    /** An instant, which a date rule takes to Copenhagen; where it can't, that is done here. */
    String instant(OffsetDateTime instant, ContractColumn.Kind kind) {
        return kind == ContractColumn.Kind.DATE && dateForm.isPresent()
                ? date(instant.atZoneSameInstant(Coverage.COPENHAGEN).toLocalDate(), kind)
                : instant.toInstant().toString();
    }

    String truth(boolean truth) {
        return truth ? "ja" : "nej";
    }
}
