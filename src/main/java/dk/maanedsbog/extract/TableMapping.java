package dk.maanedsbog.extract;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one of the contract's tables is found at a source.
 *
 * @param file the file, sheet or view; empty for the contract's own name
 * @param columns the source's column name for a contract column, where they differ
 * @param values for a contract column, the contract's value for a source's value
 * @param rejectedShare the table's own share of rows that may be rejected
 * @param rejectedAtLeast the table's own least number of rejected rows that may refuse it
 * @param optional whether the table may be missing, where the contract says otherwise
 */
public record TableMapping(
        Optional<String> file,
        Map<String, String> columns,
        Map<String, Map<String, String>> values,
        OptionalDouble rejectedShare,
        OptionalInt rejectedAtLeast,
        Optional<Boolean> optional) {

    /** The contract itself. */
    static final TableMapping NONE =
            new TableMapping(
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    Optional.empty());

    /** The source's name for a contract column. */
    public String sourceColumn(String contractColumn) {
        return columns.getOrDefault(contractColumn, contractColumn);
    }

    Thresholds thresholds(Thresholds standard) {
        return new Thresholds(
                rejectedShare.orElse(standard.rejectedShare()),
                rejectedAtLeast.orElse(standard.rejectedAtLeast()),
                standard.shrunkShare());
    }
}
