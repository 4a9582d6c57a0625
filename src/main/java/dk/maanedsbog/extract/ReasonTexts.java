package dk.maanedsbog.extract;

import java.time.LocalDate;
import java.util.Optional;

/** Puts a fault into words, with the column's own codes, tables and days. */
final class ReasonTexts {

    private ReasonTexts() {}

    static String of(ContractTable table, int fault, Optional<LocalDate> dataUntil) {
        Reason reason = Reason.of(fault);
        int at = Reason.columnOf(fault);
        if (at < 0) {
            return reason.text();
        }
        ContractColumn column = table.columns().get(at);
        return switch (reason) {
            case UNKNOWN_CODE ->
                    "Koden er ukendt. Kontrakten kender %s."
                            .formatted(Wording.oneOf(column.codes()));
            case UNKNOWN_REFERENCE ->
                    "%s i tabellen %s, eller rækken dér er selv afvist."
                            .formatted(reason.text(), column.target().orElse(""));
            case WRONG_ORDER ->
                    table.orders().stream()
                            .filter(order -> order.to().equals(column.name()))
                            .findFirst()
                            .map(
                                    order ->
                                            "%s: %s er før %s."
                                                    .formatted(
                                                            reason.text(),
                                                            order.to(),
                                                            order.from()))
                            .orElse(reason.text() + ".");
            case NOT_HAPPENED ->
                    "%s%s. Ret datoen."
                            .formatted(
                                    reason.text(),
                                    dataUntil.map(day -> " (" + day + ")").orElse(""));
            default -> reason.text();
        };
    }
}
