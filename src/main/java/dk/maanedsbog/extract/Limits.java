package dk.maanedsbog.extract;

import dk.maanedsbog.shared.Period;
import java.time.LocalDate;

/** An extract's last day in the form that a column's values have. */
final class Limits {

    private Limits() {}

    /** A literal that later values compare greater than; a week counts from its Monday. */
    static String sql(ContractColumn.Kind kind, LocalDate day) {
        return switch (kind) {
            case DATE -> "DATE '" + day + "'";
            case WEEK -> Sql.text(Period.Week.of(day).code());
            case MONTH -> Sql.text(day.toString().substring(0, 7));
            default -> throw new IllegalArgumentException(kind + " has no last day");
        };
    }
}
