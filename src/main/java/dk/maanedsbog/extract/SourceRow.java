package dk.maanedsbog.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * One record of a workbook or a database, as text.
 *
 * @param record its number at the source, from 1, each higher than the one before
 * @param values one for each column that is read, null where there is none
 * @param broken the first column whose cell holds a fault instead of a value
 */
public record SourceRow(long record, List<String> values, OptionalInt broken) {

    /** The number alone, since the values may be about people. */
    @Override
    public String toString() {
        return "SourceRow[" + record + "]";
    }
}
