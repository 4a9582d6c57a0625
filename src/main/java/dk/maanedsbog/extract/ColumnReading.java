package dk.maanedsbog.extract;

import java.util.Map;

/**
 * How one column of one file is to be read.
 *
 * @param dateForm how its dates are written
 * @param decimal its decimal sign; {@link Decimal#AUTO} takes both and a lone dot for the sign
 * @param values the source's values that stand for others
 */
record ColumnReading(DateForm dateForm, Decimal decimal, Map<String, String> values) {

    ColumnReading with(DateForm form) {
        return new ColumnReading(form, decimal, values);
    }
}
