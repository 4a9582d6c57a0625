package dk.maanedsbog.indicator;

import java.util.List;

/**
 * What a calculation gave, for the report of the pull.
 *
 * @param indicators one line for each indicator worked out, in display order
 */
public record CalculationReport(List<Line> indicators) {

    public CalculationReport {
        indicators = List.copyOf(indicators);
    }

    /**
     * What one indicator gave.
     *
     * @param indicator its id
     * @param contributions the rows it has in the table of contributions
     * @param withoutEmployee those of them without an employee: they count at municipality only
     * @param withoutTeam those of them whose employee has no team: they count at municipality only
     * @param ambiguousSubjects subjects with more than one amount, of which the largest counts
     * @param seconds how long its SQL took
     */
    public record Line(
            String indicator,
            long contributions,
            long withoutEmployee,
            long withoutTeam,
            long ambiguousSubjects,
            double seconds) {}

    /** All contributions. */
    public long contributions() {
        return indicators.stream().mapToLong(Line::contributions).sum();
    }

    /** The contributions that name no employee. */
    public long withoutEmployee() {
        return indicators.stream().mapToLong(Line::withoutEmployee).sum();
    }

    /** The contributions whose employee belongs to no team in the period. */
    public long withoutTeam() {
        return indicators.stream().mapToLong(Line::withoutTeam).sum();
    }
}
