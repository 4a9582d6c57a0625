package dk.maanedsbog.quality;

import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the quality gate looks at: a pull that is counted and not yet published.
 *
 * @param rows the rows read a table
 * @param rowsBefore the same of the last pull; empty for none
 * @param teams the teams that have figures, by id
 * @param teamsBefore the names of the teams that had figures in the last edition, by id
 * @param leavers the open cases whose responsible employee has left
 * @param longWaits the waits that are very long
 * @param series the figures of departments and the municipality that have a past
 */
public record Observed(
        Map<String, Long> rows,
        Map<String, Long> rowsBefore,
        Set<String> teams,
        Map<String, String> teamsBefore,
        Part leavers,
        Part longWaits,
        List<Series> series) {

    /**
     * So many of so many, and in which departments.
     *
     * @param where the departments' names, that with most of them first
     */
    public record Part(long count, long of, List<String> where) {

        double share() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /**
     * One figure and its past.
     *
     * @param subjects how many things it counts
     * @param counting whether it is a number of things, so that chance alone moves it
     * @param past the values of the periods before
     */
    public record Series(
            String label,
            Unit unit,
            String unitName,
            BigDecimal now,
            long subjects,
            boolean counting,
            Past past) {}

    /**
     * What a figure has been.
     *
     * @param earlier the values of the periods before, the newest first
     * @param yearBefore the value of the same month or week a year before
     */
    public record Past(List<BigDecimal> earlier, Optional<BigDecimal> yearBefore) {

        public static final Past NONE = new Past(List.of(), Optional.empty());
    }
}
