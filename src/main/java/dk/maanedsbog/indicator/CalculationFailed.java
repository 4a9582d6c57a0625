package dk.maanedsbog.indicator;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** An indicator that passed the checks cannot be worked out on this extract. */
public final class CalculationFailed extends RuntimeException {

    private static final Pattern EMPTY =
            Pattern.compile("NOT NULL constraint failed: raw_contribution\\.(\\w+)");

    CalculationFailed(Indicator indicator, SQLException cause) {
        super(message(indicator, reason(cause)), cause);
    }

    CalculationFailed(Indicator indicator, String reason) {
        super(message(indicator, reason));
    }

    private static String message(Indicator indicator, String reason) {
        return "Indikatoren »%s« (%s) kan ikke beregnes. %s"
                .formatted(indicator.id(), indicator.file(), reason);
    }

    private static String reason(SQLException cause) {
        var empty = EMPTY.matcher(String.valueOf(cause.getMessage()));
        return empty.find()
                ? "Den giver rækker med tom »%s«; subject og amount må aldrig være tomme."
                        .formatted(empty.group(1))
                : DuckMessage.danish(String.valueOf(cause.getMessage()));
    }
}
